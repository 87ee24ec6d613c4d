package be.homeward.deploy;

import be.homeward.keys.KeySchema;
import be.homeward.log.LogSchema;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Map.Entry;

/** Who may enter the databases: one role for each task, none of which can do another's. */
final class Roles {
    static final String LOG = "homeward";
    static final String KEYS = "keys";
    static final String COMMANDS = "homeward_command";
    static final String QUERIES = "homeward_query";
    static final String VIEWS = "homeward_views";
    static final String READS = "homeward_reads";

    /** Makes schemas and, with them, the groups whose members may use them; no service knows its password. */
    private static final String OWNER = "homeward_owner";

    private final DataFolder data;

    Roles(DataFolder data) {
        this.data = data;
    }

    void prepareLog(Cluster cluster) throws SQLException, IOException {
        try (var connection = cluster.superuser();
                var statement = connection.createStatement()) {
            owner(statement, LOG);
            LogSchema.migrate(cluster.dataSource(LOG, OWNER, password(OWNER)));
            login(statement, VIEWS);
            login(statement, READS);
            members(statement, LOG, Map.of(COMMANDS, "homeward_writer", QUERIES, "homeward_reader"));
            statement.execute("grant connect on database %s to %s, %s".formatted(LOG, VIEWS, READS));
            statement.execute("grant create on database %s to %s".formatted(LOG, VIEWS));
        }
    }

    void prepareKeys(Cluster cluster) throws SQLException, IOException {
        try (var connection = cluster.superuser();
                var statement = connection.createStatement()) {
            owner(statement, KEYS);
            KeySchema.migrate(cluster.dataSource(KEYS, OWNER, password(OWNER)));
            members(statement, KEYS, Map.of(COMMANDS, "homeward_sealer", QUERIES, "homeward_opener"));
        }
    }

    String password(String role) throws IOException {
        return data.secret("postgresql." + role);
    }

    private void owner(Statement statement, String database) throws SQLException, IOException {
        login(statement, OWNER);
        statement.execute("alter role %s createrole".formatted(OWNER));
        if (missing(statement, "select 1 from pg_database where datname = '%s'".formatted(database))) {
            statement.execute("create database %s owner %s".formatted(database, OWNER));
        }
        statement.execute("revoke all on database %s from public".formatted(database));
    }

    private void members(Statement statement, String database, Map<String, String> groups)
            throws SQLException, IOException {
        for (Entry<String, String> member : groups.entrySet()) {
            login(statement, member.getKey());
            statement.execute("grant %s to %s".formatted(member.getValue(), member.getKey()));
            statement.execute("grant connect on database %s to %s".formatted(database, member.getKey()));
        }
    }

    /** The password is set on every start, so that the file that holds it is always right. */
    private void login(Statement statement, String role) throws SQLException, IOException {
        if (missing(statement, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute("create role %s login".formatted(role));
        }
        statement.execute("alter role %s password '%s'".formatted(role, password(role)));
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
