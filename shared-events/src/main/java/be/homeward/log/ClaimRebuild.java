package be.homeward.log;

import be.homeward.wire.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes the claims again from the log when they were made by other rules, whole or not at all; committers wait while the
 * result is written, and where that is long what they have is refused for a while.
 */
final class ClaimRebuild {
    private static final int FETCH = 2000;

    private final DataSource dataSource;
    private final ClaimBook book = new ClaimBook(ClaimSource.NOTHING);
    private long position;

    ClaimRebuild(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void run() {
        try (Connection connection = dataSource.getConnection()) {
            // what others commit while this waits for them is seen behind the lock
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            try {
                if (others(connection)) {
                    catchUp(connection);
                    connection.commit();
                    replace(connection);
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LogUnavailable("the claims were not made again; they are as they were", e);
        }
    }

    private void replace(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GroupRead.LOCK);
            if (!others(connection)) {
                return; // another service was faster
            }
            catchUp(connection);
            statement.execute("delete from log.claim");
            statement.execute("delete from log.bound");
            statement.execute("update log.claim_rules set number = " + Claims.RULES);
        }
        new ClaimTable(connection).fill(book.holdings());
    }

    /** Whether they were made by rules of an earlier version, or of a later one that was taken back. */
    private static boolean others(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number from log.claim_rules")) {
            row.next();
            return row.getInt(1) != Claims.RULES;
        }
    }

    private void catchUp(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select position, type, revision, payload from log.event where position > ? order by position")) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, position);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    position = row.getLong(1);
                    book.replay(Claims.of(Wire.read(row.getString(2), row.getInt(3), row.getBytes(4))));
                }
            }
        }
    }
}
