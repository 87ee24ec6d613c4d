package be.homeward.deploy;

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
        platform.rebuild(() -> {});
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
