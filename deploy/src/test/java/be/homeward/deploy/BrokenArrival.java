package be.homeward.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file on its way when something breaks; what was answered by then was promised. */
final class BrokenArrival {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Platform platform;
    private final String mediaType;
    private final String content;

    BrokenArrival(Platform platform, String mediaType, String content) {
        this.platform = platform;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Half of it is sent, the last row of that in part; then nobody is there any more. */
    void cutInTheMiddleOfSending() throws IOException {
        byte[] whole = content.getBytes(UTF_8);
        try (var line = new Socket("localhost", platform.base() + 1)) {
            line.getOutputStream().write("""
                    POST /commands?order=any HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    \r
                    """.formatted(platform.token("diogenes-coach"), mediaType, whole.length)
                    .getBytes(UTF_8));
            line.getOutputStream().write(whole, 0, content.lastIndexOf('\n', whole.length / 2) + 20);
            line.getOutputStream().flush();
            line.setSoLinger(true, 0); // not a farewell but a cable pulled out
        }
    }

    /**
     * The whole of it is sent, and after some answers the service that carries it out is killed.
     *
     * @return the answers that came
     */
    List<String> killedInTheMiddle(int after) {
        List<String> answers = new ArrayList<>();
        try {
            send(answer -> {
                answers.add(answer);
                if (answers.size() == after) {
                    platform.process("command-service").destroyForcibly();
                }
            });
        } catch (IOException cut) {
            return answers;
        }
        throw new AssertionError("killed too late: all was answered");
    }

    /** As a partner does who sees that it broke off: until all of it is answered. */
    List<String> sentUntilAnswered() {
        for (int tries = 0; tries < 1_200; tries++) {
            List<String> answers = new ArrayList<>();
            try {
                if (send(answers::add) == 200) {
                    return answers;
                }
            } catch (IOException stillAway) {
                // it is being started again
            }
            Platform.pause();
        }
        throw new AssertionError("never taken whole");
    }

    private int send(Consumer<String> answers) throws IOException {
        var request = HttpRequest.newBuilder(platform.commands("/commands?order=any"))
                .header("Authorization", "Bearer " + platform.token("diogenes-coach"))
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(content));
        var reply = answered(request.build());
        try (var lines = new BufferedReader(new InputStreamReader(reply.body(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.accept(line);
            }
        }
        return reply.statusCode();
    }

    private static HttpResponse<InputStream> answered(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
