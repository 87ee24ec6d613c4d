package be.homeward.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends a scenario's commands through the public API, one after another, each under its partner's own login. */
final class ScenarioPlayer {
    /** A change by somebody else, too many at once, not ready: worth trying again. */
    private static final Set<Integer> PASSING = Set.of(409, 429, 503);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration NEWS = Duration.ofSeconds(2);

    private final String address;
    private final Tokens tokens;

    ScenarioPlayer(int commandPort, Tokens tokens) {
        this.address = "http://localhost:" + commandPort + "/commands/";
        this.tokens = tokens;
    }

    /** The position of the last event that came of it, 0 if none did. */
    long play(Path file) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(file);
        Instant news = Instant.now().plus(NEWS);
        long position = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String where = file.getFileName() + " line " + number;
            try {
                var line = ScenarioLine.read(lines.get(number - 1));
                if (line.isPresent()) {
                    position = Math.max(position, send(line.get(), where));
                }
            } catch (JacksonException malformed) {
                throw new Trouble("%s cannot be read: %s".formatted(where, malformed.getOriginalMessage()), malformed);
            }
            if (Instant.now().isAfter(news)) {
                Progress.says("  %,d of %,d commands".formatted(number, lines.size()));
                news = Instant.now().plus(NEWS);
            }
        }
        return position;
    }

    private long send(ScenarioLine line, String where) throws IOException, InterruptedException {
        HttpResponse<String> answer = insist(line);
        JsonNode body = answer.body().isBlank()
                ? ScenarioLine.JSON.createObjectNode()
                : ScenarioLine.JSON.readTree(answer.body());
        if (answer.statusCode() == 200 && line.expect() == null) {
            return body.path("position").asLong(0);
        }
        String code = body.path("code").asString("");
        if (answer.statusCode() != 200 && code.equals(line.expect())) {
            return 0;
        }
        throw new Trouble("%s: %s as %s was answered %d %s%s"
                .formatted(
                        where,
                        line.command(),
                        line.as(),
                        answer.statusCode(),
                        answer.statusCode() == 200
                                ? ""
                                : code + " " + body.path("detail").asString(""),
                        line.expect() == null ? "" : ", foreseen was " + line.expect()));
    }

    private HttpResponse<String> insist(ScenarioLine line) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                var answer = Http.CLIENT.send(request(line), BodyHandlers.ofString());
                boolean foreseen = line.expect() != null && answer.body().contains(line.expect());
                if (!PASSING.contains(answer.statusCode())
                        || foreseen
                        || Instant.now().isAfter(end)) {
                    return answer;
                }
            } catch (IOException broken) {
                if (Instant.now().isAfter(end)) {
                    throw broken;
                }
            }
            Thread.sleep(200);
        }
    }

    private HttpRequest request(ScenarioLine line) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + line.command()))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.of(line.as()))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", line.key());
        if (line.purpose() != null) {
            request.header("Purpose", Objects.requireNonNull(line.purpose()));
        }
        return request.POST(BodyPublishers.ofString(line.body().toString())).build();
    }
}
