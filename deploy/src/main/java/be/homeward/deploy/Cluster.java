package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL cluster of the platform: its files, how it is started, and its superuser's connection. */
final class Cluster {
    private static final String VERSION = "18";

    /** After a crash PostgreSQL first replays what it had written ahead. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Classes of SQLState that a moment cures: no connection, no room, starting up or shutting down. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    private final String name;
    private final DataFolder data;
    private final PostgresUser user;
    private final Path bin;
    private final Path files;
    private final int port;
    private final Map<String, String> settings;

    Cluster(String name, DataFolder data, PostgresUser user, Path bin, Map<String, String> settings)
            throws IOException {
        this.name = name;
        this.data = data;
        this.user = user;
        this.bin = bin;
        this.settings = settings;
        this.files = data.folder("postgresql").resolve(name);
        this.port = Ports.remembered(data.notes(), name + ".port");
    }

    private Child process() throws IOException {
        var arguments = new ArrayList<>(List.of("-D", files.toString()));
        settings().forEach((setting, value) -> arguments.addAll(List.of("-c", setting + "=" + value)));
        return child("postgresql-" + name, "postgres", arguments);
    }

    private Child child(String childName, String program, List<String> arguments) throws IOException {
        return new Child(
                new Child.Recipe(
                        childName,
                        user.command(bin.resolve(program), arguments),
                        Map.of("LC_ALL", "C"),
                        "INT", // PostgreSQL's fast way to stop: open connections are ended, nothing committed is lost
                        this::answers,
                        () -> {}),
                data);
    }

    /** Makes the files on the first start. They appear under their name only when complete. */
    private void create(Supervisor supervisor) throws IOException, InterruptedException {
        if (Files.exists(files)) {
            refuseDamage();
            user.own(files);
            return;
        }
        Path fresh = data.folder("postgresql").resolve(name + ".new");
        PrivateFiles.delete(fresh);
        user.own(PrivateFiles.folder(fresh));
        Path password = data.folder("run").resolve(name + ".password");
        PrivateFiles.write(password, superuserPassword());
        try {
            var initdb = child(
                    "postgresql-init-" + name,
                    "initdb",
                    List.of(
                            "--pgdata=" + fresh,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            if (supervisor.run(initdb) != 0) {
                throw new Trouble("PostgreSQL cannot make its files in %s: %s".formatted(fresh, initdb.complaint()));
            }
            Files.move(fresh, files);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** Starts it and waits until it answers. */
    void start(Supervisor supervisor) throws IOException, InterruptedException {
        create(supervisor);
        Child process = process();
        supervisor.start(process);
        supervisor.await(process, PATIENCE);
    }

    Connection superuser() throws SQLException, IOException {
        return dataSource("postgres", "postgres", superuserPassword()).getConnection();
    }

    DataSource dataSource(String database, String role, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword(password);
        source.setConnectTimeout(2);
        return source;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private boolean answers() throws IOException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            return row.next() && Path.of(row.getString(1)).equals(files); // and not another one on the same port
        } catch (SQLException refused) {
            if (PASSING.contains(String.valueOf(refused.getSQLState()).substring(0, 2))) {
                return false;
            }
            throw new Trouble("The database in %s cannot be used: %s".formatted(files, refused.getMessage()), refused);
        }
    }

    private String superuserPassword() throws IOException {
        return data.secret("postgresql." + name + ".postgres");
    }

    private void refuseDamage() throws IOException {
        Path version = files.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.readString(version).strip().equals(VERSION)) {
            throw new Trouble(
                    "%s is damaged or not of PostgreSQL %s: restore it from a backup, or start with another folder."
                            .formatted(files, VERSION));
        }
    }

    private Map<String, String> settings() {
        var all = new LinkedHashMap<>(settings);
        all.put("port", String.valueOf(port));
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("timezone", "UTC");
        all.put("log_timezone", "UTC");
        all.put("log_error_verbosity", "terse"); // the detail of an error quotes rows
        all.put("log_min_error_statement", "panic"); // a statement may quote a secret
        all.put("jit", "off");
        return all;
    }
}
