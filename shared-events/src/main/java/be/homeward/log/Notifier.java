package be.homeward.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells followers that the log grew, after the fact and apart from the committer: a notification takes a lock of the
 * whole server until its transaction ends. Several groups that were committed meanwhile are told as one.
 */
final class Notifier implements AutoCloseable {
    static final String CHANNEL = "homeward_log";

    /** To notify takes no longer than others take to commit; should it, followers find out by themselves. */
    private static final int SILENCE_MILLIS = 5_000;

    private final DataSource dataSource;
    private final Semaphore grown = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;
    private @Nullable Connection connection;

    Notifier(DataSource dataSource) {
        this.dataSource = dataSource;
        thread = Thread.ofPlatform().name("homeward-log-notifier").daemon().start(this::run);
    }

    void grown() {
        grown.release();
    }

    private void run() {
        while (true) {
            grown.acquireUninterruptibly();
            grown.drainPermits();
            if (closing) {
                disconnect();
                return;
            }
            tell();
        }
    }

    private void tell() {
        try {
            Connection current = connected();
            try (Statement statement = current.createStatement()) {
                statement.execute("notify " + CHANNEL);
            }
        } catch (SQLException | RuntimeException e) {
            // followers look by themselves from time to time; the next notification comes over another connection
            disconnect();
        }
    }

    private Connection connected() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = dataSource.getConnection();
            connection = current;
            // a connection that died silently must not keep followers waiting for ever
            current.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            try (Statement statement = current.createStatement()) {
                // nothing is written but the notification, which is not kept anyway: no need to wait for the disk
                statement.execute("set synchronous_commit = off");
            }
        }
        return current;
    }

    private void disconnect() {
        try (Connection current = connection) {
            connection = null;
            if (current != null) {
                try (Statement statement = current.createStatement()) {
                    statement.execute("reset all"); // a pool hands the connection on
                }
            }
        } catch (SQLException e) {
            // it was broken already
        }
    }

    @Override
    public void close() {
        closing = true;
        grown.release();
        try {
            thread.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
