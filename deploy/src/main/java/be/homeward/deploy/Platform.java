package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Everything that runs, brought up step by step. */
final class Platform {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Platform() {}

    static void start(Options options, Shutdown shutdown) throws InterruptedException {
        try {
            var data = options.ephemeral() ? Ephemeral.open(shutdown) : DataFolder.open(options.data());
            shutdown.later(data::close);
            start(options, data, shutdown);
        } catch (IOException | SQLException failed) {
            throw new Trouble("Homeward cannot start: " + failed.getMessage(), failed);
        }
    }

    private static void start(Options options, DataFolder data, Shutdown shutdown)
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
        var logProcess = start(log, supervisor);
        var keysProcess = start(keys, supervisor);
        supervisor.await(logProcess, PATIENCE);
        supervisor.await(keysProcess, PATIENCE);
        roles.prepareLog(log);
        roles.prepareKeys(keys);

        Progress.says("Starting the identity provider and the services");
        supervisor.await(identity, PATIENCE);
        Welcome.says(options, data, accounts);
    }

    private static Child start(Cluster cluster, Supervisor supervisor) throws IOException, InterruptedException {
        cluster.create(supervisor);
        var process = cluster.process();
        supervisor.start(process);
        return process;
    }
}
