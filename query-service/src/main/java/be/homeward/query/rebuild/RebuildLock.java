package be.homeward.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Held by whoever rebuilds, on whichever node; gone with its connection when the node dies. */
final class RebuildLock implements AutoCloseable {
    private static final String KEY = "(hashtext('homeward.views.rebuild'))";

    private final Connection connection;

    private RebuildLock(Connection connection) {
        this.connection = connection;
    }

    static RebuildLock await(DataSource database) throws SQLException {
        return ask(database, "select true from pg_advisory_lock" + KEY).orElseThrow();
    }

    /** Nothing when somebody else has it. */
    static Optional<RebuildLock> take(DataSource database) throws SQLException {
        return ask(database, "select pg_try_advisory_lock" + KEY);
    }

    private static Optional<RebuildLock> ask(DataSource database, String sql) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            if (row.getBoolean(1)) {
                return Optional.of(new RebuildLock(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock" + KEY);
        }
    }
}
