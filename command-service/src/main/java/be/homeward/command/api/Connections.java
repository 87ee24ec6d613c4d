package be.homeward.command.api;

import be.homeward.command.api.Settings.Login;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens databases. */
final class Connections {
    private static final int LONGEST_WAIT_MILLIS = 3_000;

    private Connections() {}

    static HikariDataSource pool(String name, String url, Login login, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setAutoCommit(true);
        // where an answer may take as long as it takes, the system asks, by Linux's own setting after two hours,
        // whether anybody is still there
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /** For a short time, without a pool. */
    static DataSource single(String url, Login login) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(login.username());
        database.setPassword(login.password());
        return database;
    }
}
