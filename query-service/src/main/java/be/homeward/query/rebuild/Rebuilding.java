package be.homeward.query.rebuild;

import be.homeward.log.EventLog;
import be.homeward.query.reading.Problem;
import be.homeward.query.rebuild.Progress.Stage;
import be.homeward.query.view.Frames;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Versions;
import be.homeward.query.view.Views;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds on demand, one at a time whatever the number of nodes; makes the first version when there is none. */
public final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final DataSource logDatabase;
    private final DataSource viewsDatabase;
    private final EventLog log;
    private final Views views;
    private final String reader;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Progress progress = Progress.none();

    public Rebuilding(
            DataSource logDatabase,
            DataSource viewsDatabase,
            EventLog log,
            Views views,
            String reader,
            Clock clock,
            MeterRegistry registry) {
        this.logDatabase = logDatabase;
        this.viewsDatabase = viewsDatabase;
        this.log = log;
        this.views = views;
        this.reader = reader;
        this.clock = clock;
        Gauge.builder("homeward.rebuild.progress", () -> progress.part())
                .description("part of the log that the last rebuild has read")
                .register(registry);
        Gauge.builder("homeward.rebuild.events", () -> progress.done()).register(registry);
    }

    /** How far the last rebuild is, or how it ended. */
    public Map<String, @Nullable Object> answer() {
        return progress.answer(clock.instant());
    }

    /** Whether one that this node began is under way. */
    public boolean running() {
        return running.get();
    }

    /** Makes a version to read where there is none whose tables have this form; returns when there is one. */
    public void begin() throws SQLException {
        Transactions.in(viewsDatabase, connection -> {
            Versions.prepare(connection, reader);
            return reader;
        });
        try (RebuildLock _ = RebuildLock.await(viewsDatabase)) {
            if (!ready()) {
                rebuild().run(true);
            }
        }
    }

    /** @throws Problem 409 when one is under way */
    public void start(boolean accept) {
        inBackground(() -> rebuild().run(accept));
    }

    /** @throws Problem 422 when there is no version to go back to */
    public void rollBack() {
        Schema previous = previous().orElseThrow(() -> new Problem(422, "rebuild.nothing-kept"));
        inBackground(() -> {
            Rebuild rebuild = rebuild();
            rebuild.catchUp(previous);
            rebuild.swap(previous);
            progress = Progress.rolledBack(previous.version(), clock.instant());
        });
    }

    /** What is done while nobody else rebuilds. */
    private interface Job {
        void run() throws SQLException;
    }

    private void inBackground(Job job) {
        RebuildLock lock = lock();
        progress = Progress.starting(clock.instant()); // how the last one ended is no answer any more
        running.set(true);
        Thread.ofPlatform().name("rebuild").daemon().start(() -> {
            try (lock) {
                job.run();
            } catch (SQLException | RuntimeException | Error e) {
                progress = progress.ended(Stage.FAILED, clock.instant());
                LOG.error("the views could not be rebuilt:{}", Frames.of(e));
            } finally {
                running.set(false);
            }
        });
    }

    private RebuildLock lock() {
        try {
            return RebuildLock.take(viewsDatabase).orElseThrow(() -> new Problem(409, "rebuild.running"));
        } catch (SQLException e) {
            throw Problem.unavailable();
        }
    }

    private Rebuild rebuild() {
        return new Rebuild(logDatabase, viewsDatabase, log, views, reader, clock, now -> progress = now);
    }

    private boolean ready() throws SQLException {
        return Transactions.in(viewsDatabase, connection -> {
            Optional<Schema> live = Versions.live(connection);
            return live.isPresent() && Versions.fits(connection, live.get(), views);
        });
    }

    private Optional<Schema> previous() {
        try {
            return Transactions.in(viewsDatabase, connection -> {
                Optional<Schema> previous = Versions.previous(connection);
                return previous.isPresent() && Versions.fits(connection, previous.get(), views)
                        ? previous
                        : Optional.empty();
            });
        } catch (SQLException e) {
            throw Problem.unavailable();
        }
    }
}
