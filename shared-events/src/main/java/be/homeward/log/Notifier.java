package be.homeward.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells followers that the log grew, after the fact and apart from the committer: a notification takes a lock of the
 * whole server until its transaction ends. Several groups that were committed meanwhile are told as one.
 */
final class Notifier implements AutoCloseable {
    static final String CHANNEL = "homeward_log";

    private final DataSource dataSource;
    private final AtomicLong head = new AtomicLong();
    private final Semaphore grown = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;
    private @Nullable Connection connection;

    Notifier(DataSource dataSource) {
        this.dataSource = dataSource;
        thread = Thread.ofPlatform().name("homeward-log-notifier").daemon().start(this::run);
    }

    void grown(long position) {
        head.set(position);
        grown.release();
    }

    private void run() {
        long told = 0;
        while (!closing) {
            grown.acquireUninterruptibly();
            grown.drainPermits();
            long position = head.get();
            if (position > told) {
                notify(position);
                told = position;
            }
        }
        disconnect();
    }

    private void notify(long position) {
        try {
            Connection current = connected();
            try (PreparedStatement notify = current.prepareStatement("select pg_notify(?, ?)")) {
                notify.setString(1, CHANNEL);
                notify.setString(2, Long.toString(position));
                notify.execute();
            }
        } catch (SQLException e) {
            // followers look by themselves from time to time; the next notification comes over another connection
            disconnect();
        }
    }

    private Connection connected() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = dataSource.getConnection();
            connection = current;
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
