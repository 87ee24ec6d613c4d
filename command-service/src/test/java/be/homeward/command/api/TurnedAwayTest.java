package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnedAwayTest {
    private static final Sector SECTOR = Sector.shared();
    private final Partner coach = SECTOR.diogenes();

    @Test
    void an_unknown_route() {
        is(coach.get("/nowhere"), 404, "route.unknown");
    }

    @Test
    void an_unknown_command() {
        is(coach.give("DestroyEverything", "{}"), 404, "command.unknown");
    }

    @Test
    void another_method_with_those_that_are_taken() {
        Reply reply = Partner.send(coach.request("/commands/RegisterPerson").DELETE());

        is(reply, 405, "method.not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @Test
    void an_answer_that_is_not_json() {
        is(
                Partner.send(coach.command("RegisterPerson", "k")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString("{}"))),
                406,
                "answer.not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-ndjson",
                "application/json;charset=iso-8859-1",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "nonsense",
                "application/json;charset=%%%",
                "application/*"
            })
    void another_content_type(String type) {
        is(
                Partner.send(coach.request("/commands/RegisterPerson")
                        .header("Idempotency-Key", "k")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("--x\r\nbroken"))),
                415,
                "body.media-type");
    }

    @Test
    void a_compressed_body() {
        is(
                Partner.send(coach.command("RegisterPerson", "k")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString("{}"))),
                415,
                "body.media-type");
    }

    @ParameterizedTest
    @ValueSource(ints = {Body.MOST + 1, 3_000_000, 40_000_000})
    void a_body_that_is_too_large(int size) {
        is(
                Partner.send(coach.command("RegisterPerson", "k").POST(Partner.bytes(new byte[size]))),
                413,
                "body.too-large");
    }

    @Test
    void a_body_that_is_too_large_and_does_not_say_so() {
        var stream = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[3_000_000]));
        is(Partner.send(coach.command("RegisterPerson", "k").POST(stream)), 413, "body.too-large");
    }

    @Test
    void a_command_without_a_key() {
        is(
                Partner.send(coach.request("/commands/RegisterPerson")
                        .header("Content-Type", MediaTypes.JSON)
                        .POST(BodyPublishers.ofString("{}"))),
                400,
                "idempotency.key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "", "tab\there"})
    void a_key_that_is_not_visible_ascii(String key) {
        is(coach.give("RegisterPerson", "{}", key), 400, "idempotency.key-malformed");
    }

    @Test
    void a_key_of_more_than_200_characters() {
        is(coach.give("RegisterPerson", "{}", "k".repeat(201)), 400, "idempotency.key-malformed");
    }

    @Test
    void two_keys() {
        is(
                Partner.send(coach.command("RegisterPerson", "k")
                        .header("Idempotency-Key", "l")
                        .POST(BodyPublishers.ofString("{}"))),
                400,
                "idempotency.key-malformed");
    }

    @Test
    void an_unknown_purpose() {
        is(
                Partner.send(coach.command("RegisterPerson", "k")
                        .header("Purpose", "curiosity")
                        .POST(BodyPublishers.ofString("{}"))),
                400,
                "purpose.unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commands/%2e%2e/x",
                "/commands;x=1/RegisterPerson",
                "/commands//RegisterPerson",
                "/commands/%00",
                "/commands/a%2Fb",
                "/commands/%0d%0aX:y"
            })
    void an_address_that_plays_tricks(String path) {
        Reply reply = Partner.send(coach.request(path).POST(BodyPublishers.ofString("{}")));

        assertThat(reply.status()).isBetween(400, 404);
        assertThat(reply.type()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                GET / HTTP/9.9,                            400
                GARBAGE,                                   400
                GET /<script> HTTP/1.1,                    400
                TRACE / HTTP/1.1,                          405
                FOO / HTTP/1.1,                            400
                GET http://[bad HTTP/1.1,                  400
                """)
    void what_is_hardly_http(String line, int status) throws IOException {
        String answer = raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("application/problem+json").doesNotContainIgnoringCase("<html");
    }

    @Test
    void headers_that_are_too_large() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|431).*").doesNotContainIgnoringCase("<html");
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void a_body_that_breaks_off_has_no_effect() throws IOException {
        String answer = raw("POST /commands/RegisterPerson HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Authorization: Bearer " + coach.token() + "\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: k\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nl, Onbekend",
        "'fr-BE,nl;q=0.5', fr, Inconnu",
        "'de,nl;q=0.3', nl, Onbekend",
        "de, en, Unknown",
        "';;;', en, Unknown",
        "*, en, Unknown"
    })
    void in_the_language_that_is_asked(String asked, String given, String title) {
        Reply reply = Partner.send(
                coach.request("/nowhere").header("Accept-Language", asked).GET());

        assertThat(reply.header("Content-Language")).isEqualTo(given);
        assertThat(reply.json().path("title").asString()).isEqualTo(title);
    }

    private static void is(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
    }

    private static String raw(String request) throws IOException {
        URI address = URI.create(SECTOR.service().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
