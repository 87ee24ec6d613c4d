package be.homeward.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Asks the key store's database, each statement its own transaction. */
final class Database {
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private Database() {}

    /** What is asked over one connection. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    static <T> T ask(DataSource database, Question<T> question) {
        return ask(database, SILENCE, question);
    }

    /** @param silence how long the database may take until it says something */
    static <T> T ask(DataSource database, Duration silence, Question<T> question) {
        try (Connection connection = database.getConnection()) {
            // a connection that died silently must not hold up everybody for ever
            connection.setNetworkTimeout(Runnable::run, (int) silence.toMillis());
            return question.ask(connection);
        } catch (SQLException e) {
            throw new KeyStoreUnavailable(e);
        }
    }
}
