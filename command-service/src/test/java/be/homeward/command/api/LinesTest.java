package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinesTest {
    private final Sector sector = Sector.shared();
    private final Partner coach = sector.diogenes();
    private final UUID nadia = UUID.randomUUID();
    private final String run = UUID.randomUUID().toString();

    @Test
    void are_carried_out_one_after_another_and_answered_one_by_one() {
        List<JsonNode> answers = answers(
                coach.lines(line("RegisterPerson", "1", person()), line("UpdateIdentity", "2", person()), "", "  \r"));

        assertThat(answers).extracting(each -> each.path("line").asInt()).containsExactly(1, 2);
        assertThat(answers).extracting(each -> each.path("status").asInt()).containsOnly(200);
        assertThat(answers.get(1).at("/result/events/0/sequence").asInt()).isEqualTo(1);
    }

    @Test
    void that_are_wrong_are_answered_in_their_place_and_the_rest_goes_on() {
        List<JsonNode> answers = answers(coach.lines(
                "{broken",
                "",
                "[]",
                "{\"command\":\"RegisterPerson\",\"key\":\"k\"}",
                "{\"command\":\"RegisterPerson\",\"key\":7,\"body\":{}}",
                "{\"command\":\"RegisterPerson\",\"key\":\"k\",\"body\":{},\"note\":\"x\"}",
                line("Nonsense", "3", person()),
                line("RegisterOrganisation", "4", "{}"),
                line("RegisterPerson", "5", "{}"),
                line("UpdateIdentity", "6", person()),
                "{\"x\":\"" + "y".repeat(Body.MOST) + "\"}",
                line("RegisterPerson", "7", person())));

        assertThat(answers)
                .extracting(each -> each.path("line").asInt())
                .containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(answers)
                .extracting(each -> each.path("status").asInt())
                .containsExactly(400, 400, 400, 400, 400, 404, 403, 400, 404, 413, 200);
        assertThat(answers)
                .extracting(each -> each.at("/problem/code").asString(""))
                .containsExactly(
                        "body.not-json",
                        "form.not-object",
                        "form.not-object",
                        "form.wrong-type",
                        "form.unknown-field",
                        "command.unknown",
                        "access.role",
                        "form.missing",
                        "unknown",
                        "body.too-large",
                        "");
    }

    @Test
    void sent_again_get_the_same_answers() {
        String[] lines = {line("RegisterPerson", "1", person()), line("UpdateIdentity", "2", person())};

        assertThat(coach.lines(lines).text()).isEqualTo(coach.lines(lines).text());
    }

    @Test
    void are_answered_while_more_are_still_to_come() throws IOException {
        URI address = URI.create(coach.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            send(socket, """
                    POST /commands HTTP/1.1\r
                    Host: x\r
                    Connection: close\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(coach.token()));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            chunk(socket, line("RegisterPerson", "1", person()));
            assertThat(answer(reader)).startsWith("{\"line\":1,\"status\":200");
            chunk(socket, line("UpdateIdentity", "2", person()));
            assertThat(answer(reader)).startsWith("{\"line\":2,\"status\":200");
            send(socket, "0\r\n\r\n");
            assertThat(reader.lines()).contains("0");
        }
    }

    @Test
    void may_all_be_sent_before_the_first_answer_is_read() throws IOException {
        String line = line("UpdateIdentity", "k", "{\"person\":\"not an id\"}");
        String[] lines = IntStream.range(0, 20_000).mapToObj(_ -> line).toArray(String[]::new);

        assertThat(answers(coach.lines(lines))).hasSize(20_000);
    }

    @Test
    void beyond_the_limit_are_not_taken() {
        String[] lines =
                IntStream.range(0, Lines.MOST_LINES + 20_000).mapToObj(_ -> "{").toArray(String[]::new);
        List<JsonNode> answers = answers(coach.lines(lines));

        assertThat(answers).hasSizeLessThan(Lines.MOST_LINES + 10_000);
        assertThat(answers.getLast().path("status").asInt()).isEqualTo(413);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void chunk(Socket socket, String line) throws IOException {
        send(socket, Integer.toHexString(line.length() + 1) + "\r\n" + line + "\n\r\n");
    }

    private static String answer(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        while (!line.startsWith("{")) {
            line = reader.readLine();
        }
        return line;
    }

    private String person() {
        return Sector.person(nadia, "Nadia");
    }

    private String line(String command, String key, String body) {
        return "{\"command\":\"%s\",\"key\":\"%s-%s\",\"body\":%s}".formatted(command, run, key, body);
    }

    private static List<JsonNode> answers(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo(MediaTypes.LINES);
        List<JsonNode> answers = new ArrayList<>();
        reply.text().lines().forEach(line -> answers.add(Body.MAPPER.readTree(line)));
        return answers;
    }
}
