package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Everything that runs, brought up step by step. */
final class Startup {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Startup() {}

    static void run(Options options, Shutdown shutdown) throws InterruptedException {
        try {
            var data = options.ephemeral() ? Ephemeral.open(shutdown) : DataFolder.open(options.data());
            shutdown.later(data::close);
            run(options, data, shutdown);
        } catch (IOException | SQLException failed) {
            throw new Trouble("Homeward cannot start: " + failed.getMessage(), failed);
        }
    }

    private static void run(Options options, DataFolder data, Shutdown shutdown)
            throws IOException, SQLException, InterruptedException {
        Orphans.stopAll(data.folder("run"));
        Ports.refuseTaken(options.portBase());
        var build = Build.own();
        var accounts = Accounts.of(data, options.demo(), build.scenarios().resolve("logins.txt"));
        var supervisor = new Supervisor(shutdown);

        var roles = new Roles(data);
        var services = new Services(build, data, roles, options.portBase());
        var identity = services.identity(accounts.settings());
        supervisor.start(identity);

        var user = PostgresUser.find();
        Path bin = Binaries.unpack(build.unpacked(), user);
        var log = new Cluster("log", data, user, bin, Map.of("shared_buffers", "256MB"));
        var keys = new Cluster("keys", data, user, bin, Map.of("shared_buffers", "32MB"));
        Progress.says("Starting PostgreSQL 18");
        Together.run(
                () -> {
                    log.start(supervisor);
                    roles.prepareLog(log);
                },
                () -> {
                    keys.start(supervisor);
                    roles.prepareKeys(keys);
                });

        Progress.says("Starting the services");
        var commands = services.commands(log, keys);
        var queries = services.queries(log, keys);
        supervisor.start(commands);
        supervisor.start(queries);
        for (Child service : List.of(identity, commands, queries)) {
            supervisor.await(service, PATIENCE);
        }
        if (accounts.demo()) {
            new Scenarios(build.scenarios(), data).play(options.portBase());
        }
        Welcome.says(options, data, accounts);
    }
}
