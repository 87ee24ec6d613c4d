package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.Relay;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LostAnswerTest {
    private final TestLog test = new TestLog();
    private final Relay relay;
    private final EventLog log;

    LostAnswerTest() throws IOException {
        relay = new Relay(test.database.url());
        log = EventLog.open(relay.dataSource(), TestLog.settings(Duration.ofSeconds(1)), new SimpleMeterRegistry());
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        relay.close();
        test.close();
    }

    @Test
    void a_commit_whose_answer_is_lost_is_found_and_not_repeated() {
        log.append(append(0, seen(person()))).join();
        relay.loseAnswersToCommits(1);

        Append again = append(0, seen(person()), Map.of(), key("1"));
        Appended answer = log.append(again).join();

        assertThat(relay.lostAll()).isTrue();
        assertThat(answer.position()).isEqualTo(2);
        assertThat(log.head()).isEqualTo(2);
        assertThat(log.find(TestLog.DIOGENES, "1").orElseThrow().appended()).isEqualTo(answer);
    }

    @Test
    void a_command_without_events_whose_answer_is_lost_is_found_by_its_key() {
        relay.loseAnswersToCommits(1);

        Appended answer = log.append(noOp(key("2"))).join();

        assertThat(relay.lostAll()).isTrue();
        assertThat(log.find(TestLog.DIOGENES, "2").orElseThrow().appended()).isEqualTo(answer);
    }

    @Test
    void a_group_that_was_not_committed_is_not_found_by_what_another_log_stored() throws SQLException {
        CommandKey otherBody = new CommandKey(TestLog.DIOGENES, "5", new byte[] {4, 5, 6});

        assertThat(found(noOp(key("3")), noOp(key("3")))).isTrue();
        assertThat(found(noOp(key("4")), noOp(key("4")), append(0, seen(person()))))
                .isFalse();
        assertThat(found(noOp(otherBody), noOp(key("5")))).isFalse();
        assertThat(found(noOp(key("6")), noOp(key("6")), noOp(key("7")))).isFalse();
    }

    @Test
    void many_answers_can_be_lost_and_each_append_is_there_once() {
        relay.loseAnswersToCommits(10);
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        while (!relay.lostAll()) {
            answers.add(log.append(
                    append(0, seen(person()), Map.of(), key(UUID.randomUUID().toString()))));
            answers.getLast().join();
        }

        assertThat(log.read(0, 1000).stream().map(StoredEvent::eventId))
                .containsExactlyElementsOf(answers.stream()
                        .map(answer -> answer.join().events().getFirst().eventId())
                        .toList());
    }

    @Test
    void a_connection_that_dies_silently_at_its_first_question_is_given_up() {
        relay.dieSilentlyOf("show fsync");

        assertThat(log.append(append(0, seen(person()))))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(LogUnavailable.class);
        assertThat(log.append(append(0, seen(person()))).join().position()).isEqualTo(1);
    }

    @Test
    void a_network_that_stays_away_is_told_in_time_and_its_return_is_noticed() throws IOException {
        relay.down(true);
        assertThatThrownBy(() -> log.append(append(0, seen(person()))).join()).hasCauseInstanceOf(LogUnavailable.class);
        relay.down(false);

        assertThat(log.append(append(0, seen(person()))).join().position()).isEqualTo(1);
    }

    private static Append noOp(CommandKey key) {
        return new Append(List.of(), Map.of(), key, TestLog.origin());
    }

    /** Whether a group is found that ended before its commit, once another log stored something. */
    private boolean found(Append stored, Append... group) throws SQLException {
        try (CommitSession session = new CommitSession(test.pool, TestLog.settings())) {
            Decided lost = session.decide(Stream.of(group).map(Member::of).toList());
            session.rollback();
            test.log.append(stored).join();
            return session.landed(lost);
        }
    }
}
