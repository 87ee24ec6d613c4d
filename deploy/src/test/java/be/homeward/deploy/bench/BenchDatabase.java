package be.homeward.deploy.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL of its own that keeps what it acknowledges: fsync, synchronous_commit and full_page_writes are on. */
final class BenchDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    BenchDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C") // as the platform's own
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
