package be.homeward.query.console;

import be.homeward.query.reading.Language;
import be.homeward.query.reading.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands on to the command service what somebody does, with their own token, which never reaches the browser. */
public final class Relay implements AutoCloseable {
    /** Longer than the command service itself waits for a busy stream. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI commands;

    public Relay(URI commands) {
        this.commands = commands;
    }

    /**
     * @return up to where a view must have come to show it
     * @throws Refused when the command service says why not
     * @throws Problem 503 when it says nothing: the same may be sent again
     */
    long send(Deed deed, String token, Language language) throws Refused, InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(commands.resolve("/commands/" + deed.command()))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", deed.key())
                            .header("Accept-Language", language.code())
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(stated(deed))))
                            .build(),
                    BodyHandlers.ofByteArray());
            JsonNode said = JSON.readTree(answer.body());
            if (answer.statusCode() == 200) {
                return said.path("position").asLong();
            }
            throw new Refused(answer.statusCode(), said.path("detail").asString());
        } catch (IOException | JacksonException e) {
            throw Problem.unavailable();
        }
    }

    /** What was left open is not mentioned. */
    private static Map<String, Object> stated(Deed deed) {
        Map<String, Object> stated = new LinkedHashMap<>();
        deed.body().forEach((String name, @Nullable Object value) -> {
            if (value != null) {
                stated.put(name, Objects.requireNonNull(value));
            }
        });
        return stated;
    }

    @Override
    public void close() {
        http.close();
    }
}
