package be.homeward.access;

import static java.util.Objects.requireNonNull;

import be.homeward.events.Brussels;
import be.homeward.log.Gathered;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Access as it is now. One question to the log is under way at a time; requests that arrive meanwhile wait together for
 * the next one, since the one under way may have been asked before a role was revoked that they must respect.
 */
public final class Access {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private enum Question {
        WHO_MAY_WHAT
    }

    private final AccessLog log;
    private final Clock clock;
    private final Duration patience;
    private final Gathered<Question, AccessFacts> questions =
            new Gathered<>(_ -> Map.of(Question.WHO_MAY_WHAT, read()));
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
            AccessFacts facts = questions.put(Question.WHO_MAY_WHAT).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return requireNonNull(facts).on(LocalDate.now(clock));
        } catch (ExecutionException | TimeoutException e) {
            throw new AccessUnknown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccessUnknown(e);
        }
    }

    private AccessFacts read() throws SQLException {
        known = log.bringUpToDate(known);
        return known;
    }
}
