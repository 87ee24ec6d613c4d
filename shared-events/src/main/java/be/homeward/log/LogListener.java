package be.homeward.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;

/** Hears that the log grew, over a connection of its own; looks by itself from time to time, should it have missed it. */
final class LogListener implements AutoCloseable {
    private static final int PAUSE_MILLIS = 100;

    private final EventLog log;
    private final LongConsumer grown;
    private final Thread thread;
    private volatile boolean closing;

    LogListener(EventLog log, LongConsumer grown) {
        this.log = log;
        this.grown = grown;
        thread = Thread.ofPlatform().name("homeward-log-listener").daemon().start(this::run);
    }

    private void run() {
        while (!closing) {
            try (Connection connection = log.dataSource().getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                pause(); // whatever it was: without this thread whoever follows the log would stand still for ever
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        int poll = (int) log.settings().poll().toMillis();
        connection.setNetworkTimeout(Runnable::run, poll + 5000);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Notifier.CHANNEL);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!closing) {
            // looks first: what was committed before the listening began is not told any more
            grown.accept(head(connection));
            postgres.getNotifications(poll);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *"); // a pool hands the connection on
        }
    }

    /** Over this very connection: that it still answers is half of what is asked. */
    private static long head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(position) from log.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
