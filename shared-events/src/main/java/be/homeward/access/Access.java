package be.homeward.access;

import be.homeward.events.Brussels;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Access as it is now. One question to the log is under way at a time; requests that arrive meanwhile wait together for
 * the next one, since the one under way may have been asked before a role was revoked that they must respect.
 */
public final class Access {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AccessLog log;
    private final Clock clock;
    private final Duration patience;
    private final Object monitor = new Object();
    private @Nullable CompletableFuture<AccessFacts> waiting;
    private boolean reading;
    private AccessFacts known;

    Access(AccessLog log, Clock clock, Duration patience) {
        this.log = log;
        this.clock = clock;
        this.patience = patience;
        this.known = AccessFacts.none(LocalDate.now(clock));
    }

    /** Over a database role that may read {@code log.event}; nothing is asked of it yet. */
    public static Access open(DataSource log) {
        return new Access(new AccessLog(log), Clock.system(Brussels.ZONE), PATIENCE);
    }

    /**
     * The facts up to the head that the log had when this was called, or a later one.
     *
     * @throws AccessUnknown when they cannot be read within three seconds
     */
    public AccessFacts now() {
        try {
            return next().get(patience.toMillis(), TimeUnit.MILLISECONDS).on(LocalDate.now(clock));
        } catch (ExecutionException | TimeoutException e) {
            throw new AccessUnknown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccessUnknown(e);
        }
    }

    private CompletableFuture<AccessFacts> next() {
        synchronized (monitor) {
            CompletableFuture<AccessFacts> group = waiting;
            if (group == null) {
                group = new CompletableFuture<>();
                waiting = group;
            }
            if (!reading) {
                reading = true;
                Thread.ofVirtual().name("access").start(this::readForAll);
            }
            return group;
        }
    }

    private void readForAll() {
        for (var group = take(); group != null; group = take()) {
            try {
                known = log.bringUpToDate(known);
                group.complete(known);
            } catch (Exception | Error e) {
                group.completeExceptionally(e);
            }
        }
    }

    private @Nullable CompletableFuture<AccessFacts> take() {
        synchronized (monitor) {
            CompletableFuture<AccessFacts> group = waiting;
            waiting = null;
            reading = group != null;
            return group;
        }
    }
}
