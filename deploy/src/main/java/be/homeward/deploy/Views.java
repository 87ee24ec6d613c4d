package be.homeward.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** What has happened is seen: whoever reads after the platform said that it is ready finds the whole demo. */
final class Views {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Views() {}

    static void await(int readsPort, Tokens tokens, long position) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        var address = URI.create(
                "http://localhost:%d/api/audit/events?limit=1&minPosition=%d".formatted(readsPort, position));
        while (true) {
            HttpResponse<String> answer = Http.CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + tokens.of("audit-auditor"))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return;
            }
            if (answer.statusCode() != 503 || Instant.now().isAfter(end)) {
                throw new Trouble("The views do not show position %d of the demo: HTTP %d %s"
                        .formatted(position, answer.statusCode(), answer.body()));
            }
        }
    }
}
