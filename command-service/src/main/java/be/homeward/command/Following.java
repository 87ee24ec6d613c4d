package be.homeward.command;

import be.homeward.log.Bookmark;
import be.homeward.log.EventLog;
import be.homeward.log.LogUnavailable;
import be.homeward.log.SetAside;
import be.homeward.log.StoredEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One automation on its way through the log. What passes by itself is waited for; an event that cannot be acted on at all
 * is set aside, so that nothing behind it waits for ever, and tried again whenever the service starts and at times.
 */
final class Following {
    private static final Logger LOGGER = LoggerFactory.getLogger(Following.class);
    private static final int AT_ONCE = 1_000;
    private static final int TRIES = 5;

    private final Automation automation;
    private final Bookmark bookmark;
    private final SetAside aside;
    private volatile int waiting;
    private long failed;
    private int tries;

    Following(EventLog log, Automation automation, MeterRegistry registry) {
        this.automation = automation;
        this.bookmark = new Bookmark(log, automation.name());
        this.aside = new SetAside(log, automation.name());
        Gauge.builder("homeward.automation.aside", () -> waiting)
                .description("events it could not act on, as far as this service noticed")
                .tag("automation", automation.name())
                .register(registry);
    }

    /** @return whether there was something to read */
    boolean readOn() {
        return bookmark.readOn(AT_ONCE, automation.streams(), this::act);
    }

    void tryAgain() {
        aside.again(this::acted);
        waiting = aside.positions().size();
    }

    private void act(StoredEvent event) {
        try {
            automation.on(event);
        } catch (LogUnavailable | Busy e) {
            throw e; // it passes by itself
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (mayPass(event)) {
                throw e;
            }
            aside.put(event.position());
            waiting = aside.positions().size();
            LOGGER.error(
                    "{} set position {} aside: {}",
                    automation.name(),
                    event.position(),
                    e.getClass().getSimpleName());
        }
    }

    private boolean mayPass(StoredEvent event) {
        tries = event.position() == failed ? tries + 1 : 1;
        failed = event.position();
        return tries < TRIES;
    }

    private boolean acted(StoredEvent event) {
        try {
            automation.on(event);
            return true;
        } catch (LogUnavailable | Busy e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return false;
        }
    }
}
