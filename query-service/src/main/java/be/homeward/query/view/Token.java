package be.homeward.query.view;

import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * How far a version of the views has come, kept in the transaction of its rows.
 *
 * @param epoch changes when rows were made again behind the writer's back
 */
record Token(long position, long epoch) {

    /** Whoever holds the token's lock is the only one that writes this version. */
    static Token lock(Connection connection) throws SQLException {
        return read(connection, "select position, epoch from token for update");
    }

    static Token read(Connection connection) throws SQLException {
        return read(connection, "select position, epoch from token");
    }

    Token advance(Connection connection, StoredEvent last) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update token set position = ?, recorded_at = ?")) {
            update.setLong(1, last.position());
            update.setObject(2, last.recordedAt().atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
        return new Token(last.position(), epoch);
    }

    static void newEpoch(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update token set epoch = epoch + 1")) {
            update.executeUpdate();
        }
    }

    private static Token read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Token(row.getLong(1), row.getLong(2));
        }
    }
}
