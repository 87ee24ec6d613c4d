package be.homeward.command;

import be.homeward.events.StreamId;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets commands on one stream of this service queue up instead of overtaking one another in vain. Correctness does not
 * rest on it: the log compares versions. A command takes one lock only, so striping cannot deadlock.
 */
final class StreamLocks {
    private final Semaphore[] stripes;
    private final Duration patience;

    StreamLocks(int stripes, Duration patience) {
        this.stripes = new Semaphore[stripes];
        this.patience = patience;
        Arrays.setAll(this.stripes, _ -> new Semaphore(1, true));
    }

    /**
     * Waits for its turn.
     *
     * @return gives the turn back, however often it is run
     * @throws Busy when the wait took longer than patience allows
     */
    Runnable take(StreamId stream) {
        Semaphore stripe = stripes[Math.floorMod(stream.hashCode(), stripes.length)];
        try {
            if (!stripe.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.compareAndSet(true, false)) {
                stripe.release();
            }
        };
    }
}
