package be.homeward.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One question to the database, on a connection of its own. */
final class Query {
    private final DataSource dataSource;

    Query(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws LogUnavailable when the database does not answer */
    <T> T ask(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new LogUnavailable("the log cannot be read", e);
        }
    }

    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
