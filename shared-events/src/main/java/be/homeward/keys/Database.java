package be.homeward.keys;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the key store's database, each statement its own transaction. */
final class Database {
    private Database() {}

    /** What is asked over one connection. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    static <T> T ask(DataSource database, Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new KeyStoreUnavailable(e);
        }
    }
}
