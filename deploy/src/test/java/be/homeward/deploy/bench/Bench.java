package be.homeward.deploy.bench;

/** Runs the measurement that is named: {@code Bench <commands | reads | growth | platform | profile> <full | quick>}. */
final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Scale scale = Scale.of(arguments.length < 2 ? "quick" : arguments[1]);
        switch (arguments[0]) {
            case "commands" -> CommandBench.run(scale, new Figures("commands"));
            case "reads" -> {
                try (Site site = Site.open()) {
                    OwnWriteBench.run(site, scale, new Figures("c-own-writes"));
                }
            }
            case "growth" -> GrowthBench.run(scale, new Figures("f-growth"));
            case "platform" -> PlatformBench.run(scale);
            case "profile" -> ProfileBench.run(scale);
            default -> throw new IllegalArgumentException("no measurement is named " + arguments[0]);
        }
        System.exit(0); // whatever threads are left
    }
}
