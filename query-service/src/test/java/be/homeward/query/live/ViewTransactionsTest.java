package be.homeward.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.Relay;
import be.homeward.TestDatabase;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.Transaction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.transaction.TransactionException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewTransactionsTest {

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_connection_that_dies_silently_is_given_up_and_the_next_batch_has_another() throws IOException, SQLException {
        try (Relay relay = new Relay(TestDatabase.fresh().url());
                HikariDataSource views = pool(relay)) {
            ViewTransactions transactions = new ViewTransactions(views, Duration.ofSeconds(1));
            relay.dieSilentlyOf("select 'batch'");

            Transaction lost = transactions.startTransaction();
            assertThatThrownBy(() -> write(transactions)).isInstanceOf(SQLException.class);
            assertThatThrownBy(lost::rollback).isInstanceOf(TransactionException.class);

            Transaction next = transactions.startTransaction();
            write(transactions);
            next.commit();
        }
    }

    @Test
    void what_takes_long_for_others_is_not_given_up() throws IOException, SQLException {
        try (Relay relay = new Relay(TestDatabase.fresh().url());
                HikariDataSource views = pool(relay)) {
            new ViewTransactions(views).startTransaction().commit();
            try (var connection = views.getConnection()) {
                assertThat(connection.getNetworkTimeout()).isZero();
            }
        }
    }

    private static void write(ViewTransactions transactions) throws SQLException {
        try (var statement = transactions.connection().createStatement()) {
            statement.execute("select 'batch'");
        }
    }

    private static HikariDataSource pool(Relay relay) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(relay.dataSource());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
