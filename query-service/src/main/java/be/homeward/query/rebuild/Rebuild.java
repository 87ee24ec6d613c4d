package be.homeward.query.rebuild;

import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import be.homeward.query.rebuild.Checksum.Comparison;
import be.homeward.query.rebuild.Progress.Stage;
import be.homeward.query.rebuild.Transactions.Work;
import be.homeward.query.view.Frames;
import be.homeward.query.view.Positions;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Span;
import be.homeward.query.view.Table;
import be.homeward.query.view.Versions;
import be.homeward.query.view.ViewWriter;
import be.homeward.query.view.Views;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a new version of all views beside the one that is read, and puts it in its place when it is the same. */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int AT_ONCE = 2_000;

    /** Of what follows from all rows: more are shared out more evenly, but each begins anew. */
    private static final int PARTS = 4;

    private final DataSource logDatabase;
    private final DataSource viewsDatabase;
    private final EventLog log;
    private final Views views;
    private final String reader;
    private final Clock clock;
    private final Consumer<Progress> listener;
    private Progress progress = Progress.none();

    Rebuild(
            DataSource logDatabase,
            DataSource viewsDatabase,
            EventLog log,
            Views views,
            String reader,
            Clock clock,
            Consumer<Progress> listener) {
        this.logDatabase = logDatabase;
        this.viewsDatabase = viewsDatabase;
        this.log = log;
        this.views = views;
        this.reader = reader;
        this.clock = clock;
        this.listener = listener;
    }

    /** @param accept whether a version that differs takes its place all the same */
    void run(boolean accept) throws SQLException {
        boolean over = false;
        try {
            long head = log.head();
            Schema made = Transactions.in(viewsDatabase, connection -> copy(connection, head));
            tell(progress.at(Stage.INDEXING));
            finish(made, head);
            tell(progress.at(Stage.CATCHING_UP));
            catchUp(made);
            tell(progress.at(Stage.COMPARING));
            Optional<Comparison> comparison = compare(made);
            comparison.ifPresent(result -> tell(progress.compared(result)));
            boolean takes = accept || comparison.map(Comparison::same).orElse(true);
            if (takes) {
                catchUp(made); // what came while they were compared is not for the moment in which all stands still
                swap(made);
            }
            tell(progress.ended(takes ? Stage.SWAPPED : Stage.DIFFERENT, clock.instant()));
            over = true;
        } finally {
            if (!over) {
                dropOthers();
            }
        }
    }

    /** Bare tables with all rows. Nobody is shown them before they are put in place; who is killed leaves them to the next. */
    private Schema copy(Connection connection, long head) throws SQLException {
        Versions.dropOthers(connection);
        Schema schema = Versions.next(connection, views);
        tell(new Progress(Stage.READING, schema.version(), 0, head, clock.instant(), null, null));
        schema.create(connection, views);
        try (Fold fold = new Fold(connection, schema, views, done -> tell(progress.read(done)))) {
            new Ahead(new WholeLog(logDatabase), head).read(fold::take);
            fold.finish();
        }
        return schema;
    }

    /** What follows from the rows is worked out once their tables have indexes. */
    private void finish(Schema schema, long head) throws SQLException {
        List<Table> tables = Transactions.in(viewsDatabase, connection -> schema.largestFirst(connection, views));
        Abreast.run(
                viewsDatabase,
                tables.stream()
                        .<Work<?>>map(each -> connection -> {
                            schema.index(connection, each);
                            return each;
                        })
                        .toList());
        List<Span> spans = Transactions.in(viewsDatabase, connection -> {
            schema.wall(connection, views, reader);
            return Span.even(connection, schema, views, head, PARTS);
        });
        Abreast.run(
                viewsDatabase,
                spans.stream()
                        .<Work<?>>map(each -> connection -> {
                            schema.follow(connection, views, each);
                            return each;
                        })
                        .toList());
        if (head > 0) {
            StoredEvent last = log.read(head - 1, 1).getFirst();
            Transactions.in(viewsDatabase, connection -> {
                schema.reached(connection, last);
                return schema;
            });
        }
    }

    /** Brings a version close to the head, batch by batch, while the live one goes on. */
    void catchUp(Schema schema) throws SQLException {
        ViewWriter writer = new ViewWriter(views, log);
        List<StoredEvent> events;
        do {
            long position = Transactions.in(viewsDatabase, connection -> Positions.of(connection, schema));
            events = log.read(position, AT_ONCE);
            write(writer, schema, events);
        } while (events.size() == AT_ONCE);
    }

    private void write(ViewWriter writer, Schema schema, List<StoredEvent> events) throws SQLException {
        if (!events.isEmpty()) {
            Transactions.in(viewsDatabase, connection -> writer.write(connection, schema, events));
        }
    }

    /** Nothing to compare with when there is no live version, or its tables have another form. */
    private Optional<Comparison> compare(Schema made) throws SQLException {
        return Transactions.seeingOneMoment(viewsDatabase, connection -> {
            Optional<Schema> live = Versions.live(connection);
            return live.isPresent() && Versions.fits(connection, live.get(), views)
                    ? Optional.of(new Checksum(connection, views).compare(live.get(), made))
                    : Optional.empty();
        });
    }

    /** The live version stands still for this one transaction; the new one is first brought to where it stands. */
    void swap(Schema schema) throws SQLException {
        Transactions.in(viewsDatabase, connection -> {
            Optional<Schema> live = Versions.holdAlone(connection);
            long stands = live.isPresent() ? Positions.of(connection, live.get()) : 0;
            if (Positions.of(connection, schema) < stands) {
                // what lies between is read from the log, some at once
                new ViewWriter(views, log).write(connection, schema, log.read(stands - 1, 1));
            }
            Versions.swap(connection, schema);
            return schema;
        });
    }

    /** What cannot be removed now is when the next one begins. */
    private void dropOthers() {
        try {
            Transactions.in(viewsDatabase, connection -> {
                Versions.dropOthers(connection);
                return views;
            });
        } catch (SQLException e) {
            LOG.warn("what was made of a version is still there:{}", Frames.of(e));
        }
    }

    private void tell(Progress progress) {
        this.progress = progress;
        listener.accept(progress);
    }
}
