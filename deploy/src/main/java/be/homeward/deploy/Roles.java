package be.homeward.deploy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Who may enter the databases: one role for each task, none of which can do another's. */
final class Roles {
    static final String LOG = "homeward";
    static final String KEYS = "keys";

    /** Group roles: what a writer and a reader of the log may do is granted where the log's tables are made. */
    private static final String WRITERS = "homeward_writer";

    private static final String READERS = "homeward_reader";

    private final DataFolder data;

    Roles(DataFolder data) {
        this.data = data;
    }

    void prepareLog(Cluster cluster) throws SQLException, IOException {
        try (var connection = cluster.superuser("postgres");
                var statement = connection.createStatement()) {
            role(statement, WRITERS, "nologin");
            role(statement, READERS, "nologin");
            login(statement, "homeward_owner", "createrole");
            login(statement, "homeward_command", "in role " + WRITERS);
            login(statement, "homeward_query", "in role " + READERS);
            login(statement, "homeward_views", "");
            login(statement, "homeward_reads", "");
            database(connection, LOG, "homeward_owner");
            statement.execute("""
                    grant connect on database homeward
                       to homeward_command, homeward_query, homeward_views, homeward_reads""");
            statement.execute("grant create on database homeward to homeward_views");
        }
    }

    void prepareKeys(Cluster cluster) throws SQLException, IOException {
        try (var connection = cluster.superuser("postgres");
                var statement = connection.createStatement()) {
            login(statement, "homeward_keys", "");
            database(connection, KEYS, "homeward_keys");
        }
    }

    String password(String role) throws IOException {
        return data.secret("postgresql." + role);
    }

    private void login(Statement statement, String role, String attributes) throws SQLException, IOException {
        role(statement, role, "login " + attributes);
        statement.execute("alter role %s password '%s'".formatted(role, password(role)));
    }

    private static void role(Statement statement, String role, String attributes) throws SQLException {
        if (missing(statement, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute("create role %s %s".formatted(role, attributes));
        }
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (missing(statement, "select 1 from pg_database where datname = '%s'".formatted(name))) {
                statement.execute("create database %s owner %s".formatted(name, owner));
            }
            statement.execute("revoke all on database %s from public".formatted(name));
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
