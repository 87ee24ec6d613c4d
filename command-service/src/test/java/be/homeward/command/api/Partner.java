package be.homeward.command.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Someone's system that sends commands over HTTP. */
record Partner(String address, String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came back. */
    record Reply(int status, String type, String text, HttpResponse<byte[]> whole) {
        ObjectNode json() {
            return Body.MAPPER.readValue(text, ObjectNode.class);
        }

        String code() {
            return json().path("code").asString("");
        }

        String field() {
            return json().path("field").asString("");
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    Reply give(String command, String body) {
        return give(command, body, UUID.randomUUID().toString());
    }

    Reply give(String command, String body, String key) {
        return send(command(command, key).POST(BodyPublishers.ofString(body)));
    }

    Reply lines(String... lines) {
        return send(request("/commands")
                .header("Content-Type", MediaTypes.LINES)
                .POST(BodyPublishers.ofString(String.join("\n", lines))));
    }

    /** A spreadsheet saved as CSV, sent to that address. */
    Reply sheet(String path, byte[] csv) {
        return send(request(path).header("Content-Type", MediaTypes.CSV).POST(bytes(csv)));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    HttpRequest.Builder command(String command, String key) {
        return request("/commands/" + command)
                .header("Content-Type", MediaTypes.JSON)
                .header("Idempotency-Key", key);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static BodyPublisher bytes(byte[] bytes) {
        return BodyPublishers.ofByteArray(bytes);
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    new String(response.body(), StandardCharsets.UTF_8),
                    response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
