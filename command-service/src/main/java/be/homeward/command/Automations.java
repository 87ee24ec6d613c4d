package be.homeward.command;

import be.homeward.log.EventLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log for each automation, from where it left off; of several services one acts at a time. */
public final class Automations implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(Automations.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration ASIDE = Duration.ofMinutes(5);

    private final EventLog log;
    private final MeterRegistry registry;
    private final Duration pause;
    private final List<Thread> threads;
    /** Waited for, never interrupted: an interrupt would tear the connection that is in use. */
    private final CountDownLatch closing = new CountDownLatch(1);

    /** @param pause how long to wait where there is nothing to do; longer and longer while something fails */
    public Automations(EventLog log, List<Automation> automations, Duration pause, MeterRegistry registry) {
        this.log = log;
        this.registry = registry;
        this.pause = pause;
        this.threads = automations.stream()
                .map(each -> Thread.ofVirtual().name(each.name()).start(() -> follow(each)))
                .toList();
    }

    private void follow(Automation automation) {
        Following following = new Following(log, automation, registry);
        long again = System.nanoTime();
        int failures = 0;
        while (closing.getCount() > 0) {
            boolean read = false;
            try {
                if (System.nanoTime() - again >= 0) {
                    following.tryAgain();
                    again = System.nanoTime() + ASIDE.toNanos();
                }
                read = following.readOn();
                failures = 0;
            } catch (Throwable e) {
                // nothing of what was read is lost: it comes again, and the thread must not end while the service lives
                failures++;
                LOGGER.warn("{} waits: {}", automation.name(), e.getClass().getSimpleName());
            }
            if (!read) {
                sleep(failures);
            }
        }
    }

    private void sleep(int failures) {
        long most = Math.max(pause.toNanos(), LONGEST_PAUSE.toNanos());
        long nanos = Math.min(pause.toNanos() << Math.min(failures, 16), most);
        try {
            boolean _ = closing.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    /** Lets each end what it is doing. */
    @Override
    public void close() {
        closing.countDown();
        for (Thread each : threads) {
            try {
                each.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
