package be.homeward.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The whole platform as its users meet it: started by deploy/up, spoken to over HTTP. */
public final class Platform implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Process up;
    private final int base;
    private final Path log;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private Platform(int base, List<String> options) throws IOException {
        this.base = base;
        this.log = Files.createTempFile("homeward-up", ".log");
        var command = new ArrayList<>(List.of("deploy/up", "--port-base", String.valueOf(base)));
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("HOMEWARD_BUILT", "yes"); // the build that runs these tests is under way
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        up = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The one that all system tests share: with the demo, its data in memory of nobody once they end. */
    public static Platform shared() {
        return Shared.PLATFORM;
    }

    private static final class Shared {
        private static final Platform PLATFORM = ready("--ephemeral");
    }

    /** One of a test's own; it should be closed. */
    public static Platform ready(String... options) {
        Platform platform = start(freePorts(), options);
        platform.await("Homeward is ready", Duration.ofMinutes(20));
        return platform;
    }

    public static Platform start(int base, String... options) {
        try {
            return new Platform(base, List.of(options));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A token of the demo's, by client credentials; it is kept for half of the ten minutes for which it is good. */
    public String token(String login) {
        return tokens.compute(login, (name, kept) -> kept != null && kept.fresh() ? kept : newToken(name))
                .value();
    }

    private record Token(String value, long since) {
        boolean fresh() {
            return System.nanoTime() - since < Duration.ofMinutes(5).toNanos();
        }
    }

    private Token newToken(String login) {
        HttpResponse<String> answer = form(
                identity("/oauth2/token"), "grant_type=client_credentials&client_id=" + login + "&client_secret=demo");
        if (answer.statusCode() != 200) {
            throw new AssertionError("no token for " + login + ": " + answer.statusCode() + " " + answer.body());
        }
        return new Token(answer.body().replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1"), System.nanoTime());
    }

    /** Under a key of its own. */
    public HttpResponse<String> command(String login, String name, String body) {
        return command(login, name, UUID.randomUUID().toString(), body);
    }

    public HttpResponse<String> command(String login, String name, String key, String body) {
        return send(HttpRequest.newBuilder(commands("/commands/" + name))
                .header("Authorization", "Bearer " + token(login))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** A read, as {@code /api/outcomes?programme=uitweg}. */
    public HttpResponse<String> get(String login, String path) {
        return send(HttpRequest.newBuilder(reads(path)).header("Authorization", "Bearer " + token(login)));
    }

    /**
     * Has all views rebuilt beside the live ones, as an operator does, and waits until they are exchanged; the checksums
     * of both must agree.
     *
     * @param meanwhile done again and again until then
     */
    public void rebuild(Runnable meanwhile) {
        HttpResponse<String> begun = send(HttpRequest.newBuilder(reads("/api/operate/rebuild"))
                .header("Authorization", "Bearer " + token("platform-admin"))
                .POST(BodyPublishers.noBody()));
        if (begun.statusCode() / 100 != 2) {
            throw new AssertionError(begun.body());
        }
        String progress = "";
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!progress.contains("\"stage\":\"swapped\"") || !progress.contains("\"same\":true")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not exchanged in time: " + progress);
            }
            meanwhile.run();
            progress = get("platform-admin", "/api/operate/rebuild").body();
        }
    }

    /** Every command that there is. */
    public String catalogue() {
        return send(HttpRequest.newBuilder(commands("/commands"))
                        .header("Authorization", "Bearer " + token("diogenes-coach")))
                .body();
    }

    public URI reads(String path) {
        return URI.create("http://localhost:" + base + path);
    }

    public URI commands(String path) {
        return URI.create("http://localhost:" + (base + 1) + path);
    }

    public URI identity(String path) {
        return URI.create("http://localhost:" + (base + 2) + path);
    }

    static HttpResponse<String> form(URI address, String fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int base() {
        return base;
    }

    public Process up() {
        return up;
    }

    /** What it has said so far. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void await(String line, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!said().contains(line)) {
            if (!up.isAlive() || System.nanoTime() > end) {
                stop();
                throw new AssertionError("never said \"" + line + "\" but:\n" + said());
            }
            pause();
        }
    }

    /** The process of that name: identity-provider, command-service, query-service, postgresql-log, postgresql-keys. */
    public ProcessHandle process(String name) {
        Path pidFile = data().resolve("run").resolve(name + ".pid");
        for (int tries = 0; tries < 1200; tries++) {
            try {
                var process = ProcessHandle.of(
                        Long.parseLong(Files.readString(pidFile).strip()));
                if (process.isPresent()) {
                    return process.get();
                }
            } catch (IOException | NumberFormatException startingAgain) {
                // not there yet
            }
            pause();
        }
        throw new AssertionError("no process " + name);
    }

    /** Its data folder, with the logs of its processes in {@code logs}. */
    public Path data() {
        return Path.of(said().replaceFirst("(?s).*Data and logs +(\\S+).*", "$1"));
    }

    /** All that runs because of it: watchers, services, PostgreSQL with its own processes. */
    public List<ProcessHandle> processes() {
        return up.descendants().toList();
    }

    /** The exit code, once it has ended. */
    int end() {
        try {
            if (!up.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("still running, having said:\n" + said());
            }
            return up.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** As Ctrl-C or a service manager would stop it. */
    int stop() {
        up.destroy();
        return end();
    }

    @Override
    public void close() {
        stop();
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static int freePorts() {
        while (true) {
            int base = ThreadLocalRandom.current().nextInt(10_000, 20_000);
            if (IntStream.range(base, base + 3).allMatch(Platform::free)) {
                return base;
            }
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
