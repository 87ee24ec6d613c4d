package be.homeward.query.live;

import java.sql.Connection;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Transactions on the views' database; a batch of events has one, for its rows and its token. */
final class ViewTransactions implements TransactionManager {
    private final DataSource views;
    private final DataSourceTransactionManager transactions;

    ViewTransactions(DataSource views) {
        this.views = views;
        this.transactions = new DataSourceTransactionManager(views);
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
