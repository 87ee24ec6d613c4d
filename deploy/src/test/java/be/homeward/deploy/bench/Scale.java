package be.homeward.deploy.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much of everything is measured.
 *
 * @param events the sizes of the log at which it is rebuilt and read
 * @param partners the organisations that it grows to
 * @param streams how many streams grow long
 * @param reads how often each view is read
 */
record Scale(
        Duration warmUp, Duration measured, int repeats, List<Integer> events, int partners, int streams, int reads) {

    static Scale of(String name) {
        return switch (name) {
            case "full" -> new Scale(seconds(20), seconds(10), 5, List.of(1_000_000, 10_000_000), 500, 16, 500);
            case "quick" -> new Scale(seconds(8), seconds(3), 3, List.of(100_000, 300_000), 500, 4, 50);
            // too little to say anything but whether it runs
            case "tiny" -> new Scale(seconds(1), seconds(1), 1, List.of(20_000), 60, 1, 3);
            default -> throw new IllegalArgumentException("no scale is named " + name);
        };
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
