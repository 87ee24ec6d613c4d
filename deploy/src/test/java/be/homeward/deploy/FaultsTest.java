package be.homeward.deploy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Processes die without warning while partners act: what was acknowledged is there, once, and the views are right. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {
    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.ready("--ephemeral");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void whatever_is_killed_every_acknowledged_command_is_there_once_and_views_equal_a_fresh_rebuild()
            throws Exception {
        Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
        AtomicBoolean going = new AtomicBoolean(true);
        try (var partners = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                partners.execute(() -> {
                    while (going.get()) {
                        UUID person = UUID.randomUUID();
                        acknowledged.put(person, insist(person));
                    }
                });
            }
            try {
                for (String victim : List.of("command-service", "query-service", "postgresql-log", "command-service")) {
                    TimeUnit.SECONDS.sleep(2);
                    kill(victim);
                }
                TimeUnit.SECONDS.sleep(2);
            } finally {
                going.set(false);
            }
        }

        assertThat(acknowledged).isNotEmpty();
        acknowledged.forEach((person, answer) -> assertThat(register(person).body())
                .as("the same answer for ever")
                .isEqualTo(answer));
        assertThat(acknowledged.values()).as("each has a position of its own").doesNotHaveDuplicates();
        platform.await("query-service is back", Duration.ofMinutes(2));
        platform.rebuild(() -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/x-ndjson"})
    void a_history_cut_off_and_then_killed_in_the_middle_is_there_whole_and_once_when_sent_again(String mediaType)
            throws Exception {
        boolean csv = mediaType.equals("text/csv");
        LongHistory history = new LongHistory(uitweg(), mediaType.length());
        BrokenArrival arrival = new BrokenArrival(platform, mediaType, csv ? history.csv() : history.json());
        long before = position(register(UUID.randomUUID()).body());

        arrival.cutInTheMiddleOfSending();
        List<String> promised = arrival.killedInTheMiddle(300);
        List<String> answers = arrival.sentUntilAnswered();

        assertThat(answers).containsAll(accepted(promised));
        assertThat(refusals(answers)).isEqualTo(history.refusals(csv ? 2 : 1));
        List<String> kept = accepted(answers);
        assertThat(kept).hasSize(history.size() - history.refusals(1).size());
        assertThat(kept.stream().map(FaultsTest::position)).doesNotHaveDuplicates();
        assertThat(arrival.sentUntilAnswered()).containsExactlyInAnyOrderElementsOf(answers);
        assertThat(position(register(UUID.randomUUID()).body()) - before - 1)
                .as("facts that were recorded meanwhile: one for each row that was not refused")
                .isEqualTo(kept.size());
    }

    private static List<String> accepted(List<String> answers) {
        return answers.stream()
                .filter(answer -> LongHistory.read(answer).path("status").asInt() == 200)
                .toList();
    }

    private static Map<Integer, String> refusals(List<String> answers) {
        return answers.stream()
                .map(LongHistory::read)
                .filter(answer -> answer.path("status").asInt() != 200)
                .collect(toMap(
                        answer -> answer.path("line").asInt(),
                        answer -> answer.at("/problem/code").asString()));
    }

    private static long position(String answer) {
        JsonNode read = LongHistory.read(answer);
        return read.path("result").path("position").asLong(read.path("position").asLong());
    }

    private static String uitweg() {
        return LongHistory.read(platform.get("diogenes-coach", "/api/directory?programme=uitweg")
                        .body())
                .at("/programmes/0/programme")
                .asString();
    }

    /** As a partner's system does: sends it again under the same key until it has an answer. */
    private static String insist(UUID person) {
        for (long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos(); System.nanoTime() < deadline; ) {
            try {
                HttpResponse<String> answer = register(person);
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
                assertThat(answer.statusCode()).as(answer.body()).isIn(401, 409, 429, 503);
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (UncheckedIOException cut) {
                // the service is gone for a moment
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("no answer in two minutes");
    }

    private static HttpResponse<String> register(UUID person) {
        return platform.command(
                "diogenes-coach", "RegisterPerson", person.toString(), "{\"person\":\"%s\"}".formatted(person));
    }

    private static void kill(String name) {
        platform.process(name).destroyForcibly();
    }
}
