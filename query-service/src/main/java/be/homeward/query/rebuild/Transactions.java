package be.homeward.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on a database that happens whole or not at all. */
final class Transactions {
    private Transactions() {}

    /** Something done over a connection. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    static <T> T in(DataSource database, Work<T> work) throws SQLException {
        return run(database, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    static <T> T seeingOneMoment(DataSource database, Work<T> work) throws SQLException {
        return run(database, Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    private static <T> T run(DataSource database, int isolation, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            boolean committed = false;
            try {
                T result = work.in(connection);
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }
}
