package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three programs of Homeward and the settings with which the local platform runs them. */
final class Services {
    private static final List<String> SMALL = List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** The thorough compiler waits four times as long as it does by itself: it took a third of the first start. */
    private static final List<String> COMPILED_LATER = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    /**
     * Of a log, however long, only one stream is ever in memory; and it takes no more requests and connections than fit in
     * here, which are {@code server.tomcat} settings of the query service: {@code RushTest} tries all of them together.
     */
    private static final List<String> LITTLE_MEMORY = List.of("-Xmx208m", "-XX:+UseSerialGC");

    private final Build build;
    private final DataFolder data;
    private final Roles roles;
    private final int portBase;
    private final Path masterKeys;

    Services(Build build, DataFolder data, Roles roles, int portBase) throws IOException {
        this.build = build;
        this.data = data;
        this.roles = roles;
        this.portBase = portBase;
        this.masterKeys = data.folder("master-keys");
        Path first = masterKeys.resolve("master-1.key");
        if (!Files.exists(first)) {
            PrivateFiles.write(first, RandomSecret.masterKey() + "\n");
        }
    }

    Child identity(Map<String, String> accounts) throws IOException {
        var settings = common(portBase + 2);
        settings.putAll(accounts);
        settings.put("HOMEWARD_IDENTITY_KEYS", data.folder("identity").toString());
        settings.put("HOMEWARD_IDENTITY_CONSOLE", "http://localhost:" + portBase);
        settings.put("HOMEWARD_IDENTITY_CONSOLE_SECRET", data.secret("console"));
        return child("identity-provider", "deploy", "be.homeward.deploy.identity.IdentityProvider", SMALL, settings);
    }

    Child commands(Cluster log, Cluster keys) throws IOException {
        var settings = common(portBase + 1);
        settings.put("HOMEWARD_LOG_URL", log.url(Roles.LOG));
        role(settings, "HOMEWARD_LOG", Roles.COMMANDS);
        keys(settings, keys, Roles.COMMANDS);
        settings.put("HOMEWARD_FIRST_ADMINISTRATOR", Accounts.ADMINISTRATOR);
        return child(
                "command-service", "command-service", "be.homeward.command.CommandService", COMPILED_LATER, settings);
    }

    Child queries(Cluster log, Cluster keys) throws IOException {
        var settings = common(portBase);
        settings.put("HOMEWARD_LOG_URL", log.url(Roles.LOG));
        settings.put("HOMEWARD_VIEWS_URL", log.url(Roles.LOG));
        settings.put("HOMEWARD_READS_URL", log.url(Roles.LOG));
        role(settings, "HOMEWARD_LOG", Roles.QUERIES);
        role(settings, "HOMEWARD_VIEWS", Roles.VIEWS);
        role(settings, "HOMEWARD_READS", Roles.READS);
        keys(settings, keys, Roles.QUERIES);
        settings.put("HOMEWARD_CONSOLE_SECRET", data.secret("console"));
        settings.put("HOMEWARD_CONSOLE_COMMANDS", "http://localhost:" + (portBase + 1));
        return child("query-service", "query-service", "be.homeward.query.QueryService", LITTLE_MEMORY, settings);
    }

    private void keys(Map<String, String> settings, Cluster keys, String role) throws IOException {
        settings.put("HOMEWARD_KEYS_URL", keys.url(Roles.KEYS));
        role(settings, "HOMEWARD_KEYS", role);
        settings.put("HOMEWARD_KEYS_MASTER", masterKeys.toString());
    }

    private void role(Map<String, String> settings, String prefix, String role) throws IOException {
        settings.put(prefix + "_USERNAME", role);
        settings.put(prefix + "_PASSWORD", roles.password(role));
    }

    private Map<String, String> common(int port) {
        return new HashMap<>(Map.of(
                "HOMEWARD_ISSUER",
                "http://localhost:" + (portBase + 2),
                "SERVER_PORT",
                String.valueOf(port),
                "SERVER_ADDRESS",
                "127.0.0.1"));
    }

    private Child child(String name, String module, String main, List<String> java, Map<String, String> settings)
            throws IOException {
        int port = Integer.parseInt(settings.getOrDefault("SERVER_PORT", ""));
        String classpath = build.classpath(module);
        var archive = new ClassArchive(build.unpacked(), name);
        var options = new ArrayList<>(java);
        options.addAll(archive.options(classpath));
        var recipe = new Child.Recipe(
                name, build.java(classpath, main, options), settings, "TERM", () -> Http.ready(port), archive::keep);
        return new Child(recipe, data);
    }
}
