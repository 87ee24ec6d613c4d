package be.homeward.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoppingTest {
    private static final int LINES = 3_000;

    @Test
    void answers_every_line_that_was_sent_and_the_rest_can_be_sent_again() throws Exception {
        var platform = TestService.Platform.fresh();
        TestService first = platform.start();
        Sector sector = Sector.on(first);
        String[] lines = IntStream.range(0, LINES).mapToObj(StoppingTest::line).toArray(String[]::new);
        var sent = CompletableFuture.supplyAsync(() -> sector.diogenes().lines(lines));
        Thread.sleep(500);
        first.close();
        List<JsonNode> before = answers(sent.get());
        try (TestService second = platform.start()) {
            List<JsonNode> after = answers(second.as("diogenes-coach").lines(lines));

            assertThat(before).hasSize(LINES);
            assertThat(before).extracting(StoppingTest::status).contains(503);
            assertThat(after).extracting(StoppingTest::status).containsOnly(200);
            for (int i = 0; i < LINES; i++) {
                if (status(before.get(i)) == 200) {
                    assertThat(after.get(i)).isEqualTo(before.get(i));
                }
            }
        }
    }

    @Test
    void a_spreadsheet_too() throws Exception {
        var platform = TestService.Platform.fresh();
        TestService first = platform.start();
        Sector sector = Sector.on(first);
        byte[] sheet = ("command;person\n"
                        + IntStream.range(0, LINES)
                                .mapToObj(_ -> "RegisterPerson;" + UUID.randomUUID())
                                .collect(joining("\n")))
                .getBytes(UTF_8);
        var sent = CompletableFuture.supplyAsync(() -> sector.diogenes().sheet("/commands", sheet));
        Thread.sleep(500);
        first.close();
        List<JsonNode> before = answers(sent.get());
        try (TestService second = platform.start()) {
            List<JsonNode> after = answers(second.as("diogenes-coach").sheet("/commands", sheet));

            assertThat(before).hasSize(LINES);
            assertThat(before)
                    .filteredOn(each -> status(each) != 200)
                    .isNotEmpty()
                    .extracting(each -> each.at("/problem/code").asString())
                    .containsOnly("service.stopping");
            assertThat(after).extracting(StoppingTest::status).hasSize(LINES).containsOnly(200);
        }
    }

    private static String line(int number) {
        return """
                {"command":"RegisterPerson","key":"%1$d","body":{"person":"%2$s"}}""".formatted(number, UUID.randomUUID());
    }

    private static int status(JsonNode answer) {
        return answer.path("status").asInt();
    }

    private static List<JsonNode> answers(Reply reply) {
        return reply.text().lines().map(Body.MAPPER::readTree).toList();
    }
}
