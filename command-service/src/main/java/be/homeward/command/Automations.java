package be.homeward.command;

import be.homeward.log.Bookmark;
import be.homeward.log.EventLog;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log for each automation, from where it left off; of several services one acts at a time. */
public final class Automations implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(Automations.class);
    private static final int AT_ONCE = 200;

    private final EventLog log;
    private final Duration pause;
    private final List<Thread> threads;
    private volatile boolean closing;

    /** @param pause how long to wait where there is nothing to do */
    public Automations(EventLog log, List<Automation> automations, Duration pause) {
        this.log = log;
        this.pause = pause;
        this.threads = automations.stream()
                .map(each -> Thread.ofVirtual().name(each.name()).start(() -> follow(each)))
                .toList();
    }

    private void follow(Automation automation) {
        Bookmark bookmark = new Bookmark(log, automation.name());
        while (!closing) {
            if (!readOn(bookmark, automation)) {
                sleep();
            }
        }
    }

    private boolean readOn(Bookmark bookmark, Automation automation) {
        try {
            return bookmark.readOn(AT_ONCE, automation::on);
        } catch (RuntimeException e) {
            // nothing of what was read is lost: it comes again
            LOGGER.warn("{} waits: {}", automation.name(), e.getClass().getSimpleName());
            return false;
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** Lets each end what it is doing. */
    @Override
    public void close() {
        closing = true;
        for (Thread each : threads) {
            try {
                each.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
