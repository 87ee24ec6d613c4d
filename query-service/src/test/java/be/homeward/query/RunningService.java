package be.homeward.query;

import be.homeward.TestDatabase;
import be.homeward.keys.KeySchema;
import be.homeward.keys.Keyring;
import be.homeward.keys.MasterKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service as it runs in earnest, over a log that the test writes. */
public final class RunningService implements AutoCloseable {
    private static final String REBUILD = "/api/operate/rebuild";
    public final World world = new World();
    final Issuer issuer = new Issuer();
    public final Keyring keyring;
    final TestDatabase keys = TestDatabase.fresh();
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    final String address;

    public RunningService() {
        KeySchema.migrate(keys.dataSource());
        Path masters = masters();
        keyring = Keyring.open(keys.dataSource(), MasterKeys.in(masters));
        SpringApplication application = new SpringApplication(QueryService.class);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        context = application.run(
                "--server.port=0",
                "--homeward.node=test",
                "--homeward.issuer=" + issuer.uri(),
                "--homeward.log.url=" + world.database.url(),
                "--homeward.log.username=postgres",
                "--homeward.log.password=postgres",
                "--homeward.keys.url=" + keys.url(),
                "--homeward.keys.username=postgres",
                "--homeward.keys.password=postgres",
                "--homeward.keys.master=" + masters,
                "--homeward.views.url=" + world.database.url(),
                "--homeward.views.username=" + World.OWNER,
                "--homeward.views.password=" + World.OWNER,
                "--homeward.reads.url=" + world.database.url(),
                "--homeward.reads.username=" + World.READER,
                "--homeward.reads.password=" + World.READER);
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Asks as somebody, in the language given by {@code headers}, pairs of names and values. */
    public HttpResponse<String> get(String login, String path, String... headers) {
        return send(request(login, path, headers).GET());
    }

    public HttpResponse<String> post(String login, String path) {
        return send(request(login, path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public JsonNode json(String login, String path) {
        HttpResponse<String> response = get(login, path);
        if (response.statusCode() >= 300) {
            throw new AssertionError(path + " answers " + response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    /** Rebuilds the views as an operator does, and answers how it ended once they are exchanged. */
    public JsonNode rebuild() {
        HttpResponse<String> begun = post("platform-admin", REBUILD);
        if (begun.statusCode() != 202) {
            throw new AssertionError("rebuild answers " + begun.statusCode() + " " + begun.body());
        }
        JsonNode progress = json("platform-admin", REBUILD);
        while (!progress.at("/stage").asString().matches("swapped|different|failed")) {
            LockSupport.parkNanos(20_000_000);
            progress = json("platform-admin", REBUILD);
        }
        if (!progress.at("/stage").asString().equals("swapped")) {
            throw new AssertionError("rebuild ended with " + progress);
        }
        return progress;
    }

    HttpRequest.Builder request(String login, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return login.isEmpty() ? request : request.header("Authorization", "Bearer " + issuer.token(login));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path masters() {
        try {
            Path folder = Files.createTempDirectory("masters");
            folder.toFile().deleteOnExit();
            MasterKeys.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
        issuer.close();
        world.close();
    }
}
