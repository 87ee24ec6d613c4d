package be.homeward.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Opens the system that is named. */
final class Subjects {
    private Subjects() {}

    static Subject open(String name, String url) throws Exception {
        return switch (name) {
            case "homeward" -> HomewardSubject.open(url);
            case "axon" -> AxonSubject.open(url, false);
            case "axon-tuned" -> AxonSubject.open(url, true);
            case "pekko" -> PekkoSubject.open(url);
            default -> throw new IllegalArgumentException("no system is named " + name);
        };
    }

    static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }
}
