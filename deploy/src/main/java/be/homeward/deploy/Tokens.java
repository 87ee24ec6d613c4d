package be.homeward.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Access tokens of the demo's logins, each asked for by client credentials and used until shortly before its end. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final URI address;
    private final Map<String, Token> tokens = new HashMap<>();

    private record Token(String value, Instant end) {}

    Tokens(int identityPort) {
        address = URI.create("http://localhost:" + identityPort + "/oauth2/token");
    }

    String of(String login) throws IOException, InterruptedException {
        Token known = tokens.get(login);
        if (known == null || known.end().isBefore(Instant.now())) {
            known = ask(login);
            tokens.put(login, known);
        }
        return known.value();
    }

    private Token ask(String login) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = Http.CLIENT.send(
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Trouble("The identity provider does not know %s (HTTP %d); the logins are in %s."
                    .formatted(login, answer.statusCode(), "deploy/scenarios/logins.txt"));
        }
        JsonNode token = ScenarioLine.JSON.readTree(answer.body());
        return new Token(
                token.required("access_token").asString(),
                Instant.now().plusSeconds(token.required("expires_in").asLong()).minus(MARGIN));
    }
}
