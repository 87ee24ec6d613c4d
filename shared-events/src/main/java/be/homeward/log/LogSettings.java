package be.homeward.log;

import java.time.Duration;

/**
 * How the log is driven.
 *
 * @param group how many appends are committed together at most; with twice as many under way one half is decided while
 *     the other is written
 * @param queue how many appends may wait; one more is turned away
 * @param patience how long an append waits for a database that is gone
 * @param lockTimeout how long one group waits for the other committers
 * @param transactionTimeout how long one group may take in all
 * @param poll how often a follower looks by itself, should a notification have been lost
 */
public record LogSettings(
        int group, int queue, Duration patience, Duration lockTimeout, Duration transactionTimeout, Duration poll) {

    public static LogSettings defaults() {
        return new LogSettings(
                128,
                10_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(4),
                Duration.ofSeconds(8),
                Duration.ofSeconds(1));
    }
}
