package be.homeward.deploy.bench;

import java.time.Duration;

/** Runs the measurement that is named. */
final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String which = arguments.length == 0 ? "commands" : arguments[0];
        switch (which) {
            case "commands" -> CommandBench.run(Duration.ofSeconds(10), Duration.ofSeconds(10));
            default -> throw new IllegalArgumentException("no measurement is named " + which);
        }
    }
}
