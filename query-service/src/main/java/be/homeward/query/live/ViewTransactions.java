package be.homeward.query.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Transactions on the views' database; a batch of events has one, for its rows and its token. */
final class ViewTransactions implements TransactionManager {
    /** A batch may wait for another version to take its place, or make the report of a year. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final DataSource views;
    private final DataSourceTransactionManager transactions;

    ViewTransactions(DataSource views) {
        this(views, SILENCE);
    }

    /** @param silence how long the database may take until it says something */
    ViewTransactions(DataSource views, Duration silence) {
        this.views = views;
        this.transactions = new DataSourceTransactionManager(views) {
            @Override
            protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
                    throws SQLException {
                // or the views would stand still for ever over a connection that died silently
                connection.setNetworkTimeout(Runnable::run, (int) silence.toMillis());
            }
        };
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = transactions.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {
            @Override
            public void commit() {
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }

    /** The connection of the transaction under way on this thread. */
    Connection connection() {
        return DataSourceUtils.getConnection(views);
    }
}
