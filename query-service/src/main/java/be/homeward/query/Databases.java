package be.homeward.query;

import be.homeward.query.QuerySettings.Login;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The four databases that the service speaks to, each under a role that may do no more than is needed there. */
final class Databases implements AutoCloseable {
    private static final int WAIT_MILLIS = 3_000;

    /** A question is given up by the database itself after ten: one that says nothing for longer is not there. */
    private static final int SILENCE_SECONDS = 15;

    private final HikariDataSource log;
    private final HikariDataSource views;
    private final HikariDataSource reads;
    private final HikariDataSource keys;

    Databases(QuerySettings settings) {
        log = pool("log", settings.log().login(), 10);
        views = new HikariDataSource(derived(config("views", settings.views(), 8)));
        reads = new HikariDataSource(answering(config("reads", settings.reads(), 16)));
        keys = pool("keys", settings.keys().login(), 4);
    }

    HikariDataSource log() {
        return log;
    }

    HikariDataSource views() {
        return views;
    }

    HikariDataSource reads() {
        return reads;
    }

    HikariDataSource keys() {
        return keys;
    }

    private static HikariDataSource pool(String name, Login login, int size) {
        return new HikariDataSource(config(name, login, size));
    }

    /** Nobody waits for the disk: should a crash take the last moments of the views, their token goes with them. */
    private static HikariConfig derived(HikariConfig config) {
        config.addDataSourceProperty("options", "-c synchronous_commit=off -c plan_cache_mode=force_custom_plan");
        return config;
    }

    /**
     * The same few questions over and over, of many tables each: to plan them takes longer than to answer them. They are
     * planned again by themselves once tables that grew were analyzed.
     */
    private static HikariConfig answering(HikariConfig config) {
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan -c jit=off");
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE_SECONDS));
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setReadOnly(true);
        return config;
    }

    private static HikariConfig config(String name, Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        // a database that is not there yet is waited for, request by request
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "homeward-query-" + name);
        // where an answer may take as long as it takes, the system asks, by Linux's own setting after two hours,
        // whether anybody is still there
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }

    @Override
    public void close() {
        log.close();
        views.close();
        reads.close();
        keys.close();
    }
}
