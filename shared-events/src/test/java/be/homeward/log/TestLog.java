package be.homeward.log;

import be.homeward.TestDatabase;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A log on a new database, and short ways to append to it. */
final class TestLog implements AutoCloseable {
    static final OrganisationId DIOGENES = new OrganisationId(UUID.fromString("d1090000-0000-4000-8000-000000000001"));
    static final LocalDate MARCH = LocalDate.of(2020, 3, 1);

    final TestDatabase database = TestDatabase.fresh();
    final HikariDataSource pool = pool(database, 20);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final EventLog log;
    private final List<EventLog> others = new ArrayList<>();

    TestLog() {
        LogSchema.migrate(database.dataSource());
        log = EventLog.open(pool, settings(), meters);
    }

    /** A second log on the same database, as another service has one; it ends with this. */
    EventLog other() {
        EventLog other = EventLog.open(pool, settings(), new SimpleMeterRegistry());
        others.add(other);
        return other;
    }

    static LogSettings settings() {
        return settings(Duration.ofSeconds(10));
    }

    static LogSettings settings(Duration patience) {
        return settings(patience, Duration.ofMillis(300));
    }

    static LogSettings settings(Duration patience, Duration poll) {
        return new LogSettings(256, 10_000, patience, patience.dividedBy(2), patience.multipliedBy(2), poll);
    }

    /** Cuts every connection to the database but the one that asks for it, and answers how many. */
    int cutConnections() {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var cut = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """)) {
            cut.next();
            return cut.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything in a table, as text, in an order of its own. */
    List<String> rows(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select t::text from log." + table + " t order by t::text")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static HikariDataSource pool(TestDatabase database, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    static Origin origin() {
        return new Origin("nadia", DIOGENES, Function.COACH, "support", UUID.randomUUID(), "RecordLivingSituation");
    }

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static HomewardEvent seen(PersonId person) {
        return new LivingSituationRecorded(person, LivingSituation.PUBLIC_SPACE, MARCH);
    }

    static NewEvent fact(long sequence, HomewardEvent event) {
        return new NewEvent(sequence, UUID.randomUUID(), event);
    }

    static Append append(long sequence, HomewardEvent event) {
        return append(sequence, event, Map.of(), null);
    }

    static Append append(long sequence, HomewardEvent event, Map<StreamId, Long> guards, @Nullable CommandKey key) {
        return new Append(List.of(fact(sequence, event)), guards, key, origin());
    }

    static CommandKey key(String key) {
        return new CommandKey(DIOGENES, key, new byte[] {1, 2, 3});
    }

    @Override
    public void close() {
        others.forEach(EventLog::close);
        log.close();
        pool.close();
    }
}
