package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the database refuses, for a moment or for good. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {
    @AutoClose
    private final TestLog test = new TestLog();

    @Test
    void what_cannot_be_stored_is_refused_alone() throws SQLException {
        List<CompletableFuture<Appended>> answers;
        try (Connection connection = test.database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            hold(connection);
            // while the lock is held, these gather into one group
            CompletableFuture<Appended> first = test.log.append(append(0, seen(person())));
            answers = Stream.of("good", "bad\0", "good too", "worse\0")
                    .map(name -> test.log.append(append(0, seen(person()), Map.of(), key(name))))
                    .toList();
            assertThat(first).isNotDone();
            connection.rollback();
        }

        assertThat(answers.get(0).join().position()).isEqualTo(2);
        assertThatThrownBy(answers.get(1)::join).hasCauseInstanceOf(NotStorable.class);
        assertThat(answers.get(2).join().position()).isEqualTo(3);
        assertThatThrownBy(answers.get(3)::join).hasCauseInstanceOf(NotStorable.class);
        assertThat(test.log.head()).isEqualTo(3);
    }

    @Test
    void who_waits_too_long_for_the_other_committers_may_come_again() throws SQLException {
        try (EventLog hurried =
                        EventLog.open(test.pool, TestLog.settings(Duration.ofMillis(300)), new SimpleMeterRegistry());
                Connection connection = test.database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            hold(connection);

            assertThatThrownBy(() -> hurried.append(append(0, seen(person()))).join())
                    .hasCauseInstanceOf(LogUnavailable.class);

            connection.rollback();
            assertThat(hurried.append(append(0, seen(person()))).join().position())
                    .isEqualTo(1);
        }
    }

    /** A snapshot of a whole transaction would be older than the lock, and positions would be given twice. */
    @Test
    void another_default_isolation_changes_nothing() throws SQLException {
        alter("default_transaction_isolation = 'repeatable read'");
        List<EventLog> logs = Stream.generate(
                        () -> EventLog.open(test.database.dataSource(), TestLog.settings(), new SimpleMeterRegistry()))
                .limit(3)
                .toList();
        List<CompletableFuture<Appended>> answers;
        try (Connection connection = test.database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            hold(connection);
            answers = logs.stream()
                    .map(log -> log.append(append(0, seen(person()))))
                    .toList();
            waitUntilAllWait(connection, logs.size());
            connection.rollback();
        }

        assertThat(answers.stream().map(answer -> answer.join().position())).containsExactlyInAnyOrder(1L, 2L, 3L);
        logs.forEach(EventLog::close);
    }

    private static void waitUntilAllWait(Connection connection, int number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long waiting = 0;
            while (waiting < number) {
                try (ResultSet row = statement.executeQuery("""
                        select count(*) from pg_locks where locktype = 'advisory' and not granted
                        and database = (select oid from pg_database where datname = current_database())
                        """)) {
                    row.next();
                    waiting = row.getLong(1);
                }
            }
        }
    }

    private void alter(String setting) throws SQLException {
        try (Connection connection = test.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + test.database.name() + " set " + setting);
        }
    }

    private static void hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GroupRead.LOCK);
        }
    }

    @Test
    void a_log_that_is_closed_keeps_what_waited_and_takes_nothing_more() {
        List<CompletableFuture<Appended>> waiting = Stream.generate(() -> test.log.append(append(0, seen(person()))))
                .limit(50)
                .toList();
        test.log.close();

        assertThat(waiting).allSatisfy(answer -> assertThat(answer).isCompleted());
        assertThatThrownBy(() -> test.log.append(append(0, seen(person()))).join())
                .hasCauseInstanceOf(LogUnavailable.class);
    }

    @Test
    void a_database_that_acknowledges_before_the_disk_has_it_is_refused() throws SQLException {
        alter("synchronous_commit = off");

        assertThatThrownBy(() ->
                        EventLog.open(test.database.dataSource(), LogSettings.defaults(), new SimpleMeterRegistry()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void a_database_that_never_asks_the_disk_is_refused() throws IOException {
        try (EmbeddedPostgres careless = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "off")
                .start()) {
            assertThatThrownBy(() -> EventLog.open(
                            careless.getPostgresDatabase(), LogSettings.defaults(), new SimpleMeterRegistry()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("fsync");
        }
    }
}
