package be.homeward.query;

import be.homeward.TestDatabase;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.Append;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import be.homeward.log.NewEvent;
import be.homeward.log.Origin;
import be.homeward.log.StoredEvent;
import be.homeward.query.view.Positions;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Versions;
import be.homeward.query.view.ViewWriter;
import be.homeward.query.view.Views;
import be.homeward.wire.Wire;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A log and its views on a new database, under the roles that they have in earnest. */
public final class World implements AutoCloseable {
    public static final String OWNER = "views_owner";
    public static final String READER = "views_reader";

    public final TestDatabase database = TestDatabase.fresh();
    public final HikariDataSource logs = pool("postgres");
    public final HikariDataSource owner;
    public final HikariDataSource reader;
    public final EventLog log;
    public final Views views;
    public final ViewWriter writer;
    private final Map<StreamId, Long> versions = new HashMap<>();

    public World() {
        this(Projections.views());
    }

    public World(Views views) {
        this.views = views;
        LogSchema.migrate(database.dataSource());
        JdbcTemplate admin = new JdbcTemplate(database.dataSource());
        for (String role : List.of(OWNER, READER)) {
            admin.execute("""
                    do $$ begin create role %1$s login password '%1$s' noinherit;
                    exception when duplicate_object then null; end $$
                    """.formatted(role));
        }
        admin.execute("grant create on database " + database.name() + " to " + OWNER);
        owner = pool(OWNER);
        reader = pool(READER);
        log = EventLog.open(logs, LogSettings.defaults(), new SimpleMeterRegistry());
        writer = new ViewWriter(views, log);
    }

    /** With a first, empty version of the views. */
    public World withViews() {
        inViews(connection -> {
            Versions.prepare(connection, READER);
            Schema schema = Versions.next(connection, views);
            schema.create(connection, views);
            schema.finish(connection, views, READER);
            Versions.swap(connection, schema);
            return schema;
        });
        return this;
    }

    public long record(HomewardEvent... events) {
        return recordBy(new OrganisationId(new UUID(1, 1)), events);
    }

    /** As an organisation records it. */
    public long recordBy(OrganisationId organisation, HomewardEvent... events) {
        long position = 0;
        for (HomewardEvent event : events) {
            long sequence = versions.merge(event.stream(), 0L, (before, _) -> before + 1);
            Origin origin = new Origin("nadia", organisation, Function.COACH, "support", UUID.randomUUID(), "Test");
            Append append =
                    new Append(List.of(new NewEvent(sequence, UUID.randomUUID(), event)), Map.of(), null, origin);
            position = log.append(append).join().position();
        }
        return position;
    }

    /** Brings the live version up to the log's head, in one batch. */
    public long update() {
        return update(1_000_000);
    }

    /** Writes at most so many events and says where the views then stand; 0 when there was nothing to write. */
    public long update(int most) {
        return inViews(connection -> {
            Schema live = Versions.hold(connection).orElseThrow();
            List<StoredEvent> events = log.read(Positions.of(connection, live), most);
            return events.isEmpty() ? 0 : writer.write(connection, live, events);
        });
    }

    /** Puts events into the log without asking whether they may be there. */
    public void insert(List<HomewardEvent> events) {
        String sql = """
                insert into log.event (position, sequence, recorded_at, stream_id, event_id, organisation, revision,
                    stream_type, type, payload, metadata, leaf)
                values (?, ?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        in(logs, connection -> {
            long position = log.head();
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (HomewardEvent event : events) {
                    insert.setLong(1, ++position);
                    insert.setLong(2, versions.merge(event.stream(), 0L, (before, _) -> before + 1));
                    insert.setObject(3, event.stream().id());
                    insert.setObject(4, UUID.randomUUID());
                    insert.setObject(5, new UUID(1, 1));
                    insert.setInt(6, Wire.revision(Wire.type(event)));
                    insert.setString(7, event.stream().type());
                    insert.setString(8, Wire.type(event));
                    insert.setBytes(9, Wire.write(event));
                    insert.setBytes(10, new byte[] {'{', '}'});
                    insert.setBytes(11, new byte[32]);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return position;
        });
    }

    /** Adds a line that no version of the service can read. */
    public void insertUnreadable(StreamId stream) {
        in(
                logs,
                connection -> connection
                        .prepareStatement("""
                        insert into log.event (position, sequence, recorded_at, stream_id, event_id, organisation, revision,
                            stream_type, type, payload, metadata, leaf)
                        select max(position) + 1, 10000, now(), '%s', gen_random_uuid(), gen_random_uuid(), 1, '%s',
                            'FromTheFuture', '{}', '{}', '' from log.event
                        """.formatted(stream.id(), stream.type()))
                        .executeUpdate());
    }

    public void happened(HomewardEvent... events) {
        record(events);
        update();
    }

    /** What the database does in one transaction of the owner of the views. */
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    public <T> T inViews(Work<T> work) {
        return in(owner, work);
    }

    public static <T> T in(HikariDataSource pool, Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of the live version, as its owner sees them. */
    public List<Map<String, @Nullable Object>> rows(String sql) {
        return inViews(connection -> {
            Versions.live(connection).orElseThrow().use(connection);
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(sql)
                    .query()
                    .listOfRows();
        });
    }

    private HikariDataSource pool(String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(user);
        config.setPassword(user);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        log.close();
        owner.close();
        reader.close();
        logs.close();
    }
}
