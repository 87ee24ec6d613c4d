package be.homeward.deploy.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much of everything is measured.
 *
 * @param events the sizes of the log at which it is rebuilt and read
 * @param partners the organisations that it grows to
 * @param streams how many streams grow long, at once
 * @param longest how long
 * @param reads how often each view is read, where there is time
 */
record Scale(
        Duration warmUp,
        Duration measured,
        int repeats,
        List<Integer> events,
        int partners,
        int streams,
        int longest,
        int reads) {

    private static final int COMPILED_AFTER = 6;

    static Scale of(String name) {
        return switch (name) {
            case "full" -> new Scale(seconds(20), seconds(10), 3, List.of(1_000_000, 10_000_000), 500, 16, 10_000, 500);
            case "quick" -> new Scale(seconds(5), seconds(2), 3, List.of(100_000), 500, 16, 10_000, 20);
            // too little to say anything but whether it runs
            case "tiny" -> new Scale(seconds(1), seconds(1), 1, List.of(10_000), 50, 4, 100, 3);
            default -> throw new IllegalArgumentException("no scale is named " + name);
        };
    }

    /** After that much of the same work what it does most is compiled. */
    Duration untilCompiled() {
        return warmUp.multipliedBy(COMPILED_AFTER);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
