package be.homeward.log;

import static be.homeward.log.TestLog.DIOGENES;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.Relay;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A connection dies and nobody is told: whoever asked over it gives it up, and goes on over another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SilenceTest {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final TestLog test = new TestLog();
    private final Relay relay;
    private final EventLog log;

    SilenceTest() throws IOException {
        relay = new Relay(test.database.url());
        log = EventLog.open(relay.dataSource(), TestLog.settings(), new SimpleMeterRegistry());
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        relay.close();
        test.close();
    }

    @Test
    void at_what_an_organisation_recorded() {
        append();
        RecordedBy recorded = new RecordedBy(relay.dataSource(), Duration.ofSeconds(1));
        relay.dieSilentlyOf("f.sequence = 0");

        isGivenUp(() -> recorded.any(DIOGENES, 0, 1, (_, _) -> true));
        assertThat(recorded.any(DIOGENES, 0, 1, (_, _) -> true)).isTrue();
    }

    @Test
    void at_a_bookmark() {
        append();
        List<StoredEvent> read = new ArrayList<>();
        Bookmark bookmark = new Bookmark(log, "rehousing", Duration.ofSeconds(1));
        relay.dieSilentlyOf("log.bookmark");

        isGivenUp(() -> bookmark.readOn(10, Set.of("person"), read::add));
        assertThat(bookmark.readOn(10, Set.of("person"), read::add)).isTrue();
        assertThat(read).hasSize(1);
    }

    @Test
    void at_what_is_set_aside() {
        append();
        SetAside aside = new SetAside(log, "rehousing");
        relay.dieSilentlyOf("log.set_aside");

        isGivenUp(() -> aside.put(1));
        aside.put(1);
        assertThat(aside.positions()).containsExactly(1L);
    }

    @Test
    void at_telling_that_the_log_grew() throws SQLException {
        try (var listening = test.database.dataSource().getConnection();
                var statement = listening.createStatement();
                Notifier notifier = new Notifier(relay.dataSource())) {
            statement.execute("listen " + Notifier.CHANNEL);
            relay.dieSilentlyOf("notify " + Notifier.CHANNEL);
            notifier.grown();
            waitUntilItDied();
            notifier.grown();

            assertThat(listening.unwrap(PGConnection.class).getNotifications((int) AT_MOST.toMillis()))
                    .hasSize(1);
        }
    }

    private void append() {
        test.log.append(TestLog.append(0, TestLog.seen(TestLog.person()))).join();
    }

    private void waitUntilItDied() {
        while (!relay.died()) {
            Thread.onSpinWait();
        }
    }

    private static void isGivenUp(Runnable question) {
        assertThat(CompletableFuture.runAsync(question))
                .failsWithin(AT_MOST)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(LogUnavailable.class)
                .withMessageNotContaining("d1090000");
    }
}
