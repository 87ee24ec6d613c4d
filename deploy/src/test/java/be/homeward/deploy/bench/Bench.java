package be.homeward.deploy.bench;

import java.time.Duration;

/** Runs the measurement that is named. */
final class Bench {
    private static final int REPEATS = 3;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String which = arguments.length == 0 ? "commands" : arguments[0];
        switch (which) {
            case "commands" -> CommandBench.run(Duration.ofSeconds(10), Duration.ofSeconds(5), REPEATS);
            case "reads" -> OwnWriteBench.run(Duration.ofSeconds(20), Duration.ofSeconds(5), REPEATS);
            default -> throw new IllegalArgumentException("no measurement is named " + which);
        }
    }
}
