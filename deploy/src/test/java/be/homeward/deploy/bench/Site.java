package be.homeward.deploy.bench;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import be.homeward.deploy.Platform;
import be.homeward.log.ServerSettings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The whole platform on a folder of its own, with what only who runs it sees: its processes and its databases. */
final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Path root;
    private volatile Path folder;
    private volatile Platform platform;
    private double startSeconds;

    private Site(Path root) {
        this.root = root;
        this.folder = root.resolve("data");
        this.platform = start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // also when it is stopped halfway
    }

    /** On a new folder, which goes with it. */
    static Site open() throws IOException {
        long began = System.nanoTime();
        var site = new Site(Files.createTempDirectory("homeward-bench-"));
        site.await(began);
        return site;
    }

    private static Platform start(Path folder) {
        return Platform.start(Platform.freePorts(), "--data", folder.toString());
    }

    private void await(long began) {
        platform.await("Homeward is ready", PATIENCE);
        startSeconds = (System.nanoTime() - began) / 1e9;
    }

    /** Stops it, puts aside what there is, and starts it on the same. */
    void again() throws IOException {
        platform.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.copy(each, root.resolve("aside").resolve(folder.relativize(each)), COPY_ATTRIBUTES);
            }
        }
        startOn(folder);
    }

    /** Forgets what happened since, and goes on with what was put aside. */
    void afresh() throws IOException {
        platform.close();
        delete(folder);
        startOn(root.resolve("aside"));
    }

    private void startOn(Path data) {
        long began = System.nanoTime();
        folder = data;
        platform = start(data);
        await(began);
    }

    Platform platform() {
        return platform;
    }

    /** How long the last start took until all was ready. */
    double startSeconds() {
        return startSeconds;
    }

    Path folder() {
        return folder;
    }

    /** As the superuser: no role of the platform's may do what a measurement has to. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + kept("homeward.properties", "log.port") + "/homeward",
                "postgres",
                kept("secrets.properties", "postgresql.log.postgres"));
    }

    private String kept(String file, String name) {
        var kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(kept.getProperty(name), name);
    }

    Map<String, String> settings() throws SQLException {
        try (Connection database = database()) {
            return ServerSettings.of(database);
        }
    }

    long number(String sql) {
        try (Connection database = database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long head() {
        return number("select coalesce(max(position), 0) from log.event");
    }

    /** Everything that runs because of the platform. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(platform.up().toHandle()), platform.processes().stream());
    }

    /** From now until {@link Meter#end}. */
    Meter meter() {
        return new Meter(Use.cpuSeconds(processes()), written());
    }

    private long written() {
        return number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
    }

    /** What was used until it began. */
    final class Meter {
        private final double cpu;
        private final long written;

        private Meter(double cpu, long written) {
            this.cpu = cpu;
            this.written = written;
        }

        Use end(long events) {
            return new Use(
                    (Use.cpuSeconds(processes()) - cpu) / events * 1000,
                    (double) (written() - written) / events,
                    Use.megabytes(processes()));
        }
    }

    @Override
    public synchronized void close() {
        platform.close();
        try {
            delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
