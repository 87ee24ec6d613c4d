package be.homeward.peers;

import be.homeward.log.ServerSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL of its own for each system and repetition, configured alike: what it acknowledges is on the disk. */
final class Cluster implements AutoCloseable {
    private static final String[][] SETTINGS = {
        {"fsync", "on"},
        {"synchronous_commit", "on"},
        {"full_page_writes", "on"},
        {"shared_buffers", "256MB"},
        {"max_wal_size", "4GB"},
        {"max_connections", "300"},
    };

    private final EmbeddedPostgres postgres;

    private Cluster(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Cluster start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C"); // as Homeward's own: others compare texts slower
        for (String[] each : SETTINGS) {
            builder.setServerConfig(each[0], each[1]);
        }
        return new Cluster(builder.start());
    }

    int port() {
        return postgres.getPort();
    }

    String jdbc() {
        return "jdbc:postgresql://localhost:" + port() + "/postgres?user=postgres&password=postgres";
    }

    String uri() {
        return "postgresql://postgres:postgres@localhost:" + port() + "/postgres";
    }

    /** What the server itself says of how it is set. */
    Map<String, String> settings() throws SQLException {
        try (Connection database = DriverManager.getConnection(jdbc())) {
            return ServerSettings.of(database);
        }
    }

    /** Bytes of log that the cluster has written since it was made. */
    long written() throws SQLException {
        return number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
    }

    /** The process that started all others of the cluster. */
    long process() throws SQLException {
        return number("select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::bigint");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(jdbc());
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
