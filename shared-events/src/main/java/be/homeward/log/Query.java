package be.homeward.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** One question to the database, on a connection of its own. */
final class Query {
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final int silenceMillis;

    Query(DataSource dataSource) {
        this(dataSource, SILENCE);
    }

    /** @param silence how long the database may take until it says something */
    Query(DataSource dataSource, Duration silence) {
        this.dataSource = dataSource;
        this.silenceMillis = (int) silence.toMillis();
    }

    /** @throws LogUnavailable when the database does not answer */
    <T> T ask(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            // a connection that died silently must not hold up everybody for ever
            connection.setNetworkTimeout(Runnable::run, silenceMillis);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    return reading.read(rows);
                }
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
