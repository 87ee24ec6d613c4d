package be.homeward.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** More come at once than a service has room for: they wait for their turn, and it goes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RushTest {
    private static final int MANY = 3_000;
    private static final int SILENT = MANY / 2;
    private static final Path SETTINGS = Path.of("../query-service/src/main/resources/application.properties");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String VIEW = "/api/occupancy?programme=uitweg&asOf=2021-02-01";

    private final Platform platform = Platform.shared();

    @Test
    void more_come_than_there_is_room_for() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(SETTINGS)) {
            settings.load(file);
        }
        int room = Integer.parseInt(settings.getProperty("server.tomcat.max-connections", ""));

        assertThat(SILENT).isGreaterThan(room);
    }

    @Test
    void thousands_of_readers_at_once_do_not_end_the_service() {
        ProcessHandle before = platform.process("query-service");
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        String token = platform.token("diogenes-coach");

        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MANY; i++) {
                readers.execute(() -> answers.merge(answer(token), 1, Integer::sum));
            }
        }

        assertThat(platform.get("diogenes-coach", VIEW).statusCode())
                .as(answers.toString())
                .isEqualTo(200);
        assertThat(platform.process("query-service")).as(answers.toString()).isEqualTo(before);
        assertThat(answers).containsKey("HTTP/1.1 200").doesNotContainKeys("HTTP/1.1 500", "HTTP/1.1 401");
    }

    @Test
    void connections_on_which_nobody_says_anything_keep_nobody_out_for_long() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < SILENT; i++) {
                silent.add(new Socket("localhost", platform.reads("").getPort()));
            }

            assertThat(platform.get("diogenes-coach", VIEW).statusCode()).isEqualTo(200);
        } finally {
            for (Socket each : silent) {
                each.close();
            }
        }
    }

    /** Protocol and status, or that there was none. */
    private String answer(String token) {
        try (var socket = new Socket("localhost", platform.reads("").getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream()
                    .write(("GET " + VIEW
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + token + "\r\n\r\n")
                            .getBytes(ISO_8859_1));
            String whole = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            return whole.substring(0, Math.min(whole.length(), "HTTP/1.1 200".length()));
        } catch (IOException turnedAway) {
            return "no answer";
        }
    }
}
