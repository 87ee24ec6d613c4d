package be.homeward;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A new, empty database of a real PostgreSQL 18; the server is shared by all tests of a module. */
public record TestDatabase(String url, String name) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static TestDatabase fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase("jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name, name);
    }

    /** Connects as the superuser, without a pool. */
    public DataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser("postgres");
        dataSource.setPassword("postgres");
        return dataSource;
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C") // as the platform's own, whatever machine it is
                        .setServerConfig("max_connections", "300")
                        // as in earnest: the embedded default loses commits, and the event log refuses it
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("timezone", "America/St_Johns")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
