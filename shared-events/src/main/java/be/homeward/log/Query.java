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
        return over(connection -> answer(connection, sql, 0, binding, reading));
    }

    /**
     * The same for more rows than are held at once; each time the database may take as long.
     *
     * @param fetch how many rows it brings at once
     * @throws LogUnavailable when the database does not answer
     */
    <T> T walk(String sql, int fetch, Binding binding, Reading<T> reading) {
        return over(connection -> {
            connection.setAutoCommit(false); // or the driver reads everything before it gives anything
            T answer = answer(connection, sql, fetch, binding, reading);
            connection.rollback();
            connection.setAutoCommit(true);
            return answer;
        });
    }

    private <T> T over(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            // a connection that died silently must not hold up everybody for ever
            connection.setNetworkTimeout(Runnable::run, silenceMillis);
            return work.with(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("the log cannot be read", e);
        }
    }

    private static <T> T answer(Connection connection, String sql, int fetch, Binding binding, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(fetch);
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
