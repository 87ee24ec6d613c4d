package be.homeward.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The committer's own connection: one transaction per group. */
final class CommitSession implements AutoCloseable {
    private final Connection connection;
    private final ClaimTable claims;
    private final KnownVersions known = new KnownVersions();
    private final GroupRead read;
    private final GroupWrite write;

    CommitSession(DataSource dataSource, LogSettings settings) throws SQLException {
        connection = dataSource.getConnection();
        try {
            prepare(settings);
            claims = new ClaimTable(connection);
            read = new GroupRead(connection, claims, known);
            write = new GroupWrite(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void prepare(LogSettings settings) throws SQLException {
        // notices a server that is gone without a word
        Duration silence = settings.transactionTimeout().plusSeconds(2);
        connection.setNetworkTimeout(Runnable::run, (int) silence.toMillis());
        Durability.require(connection);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (Statement statement = connection.createStatement()) {
            // every look-up goes by key, however small the tables were when its plan was made
            // what was found to be durable stays so, whatever the server is told later
            statement.execute("select set_config('synchronous_commit', current_setting('synchronous_commit'), false)");
            statement.execute("""
                    set lock_timeout = %d; set transaction_timeout = %d; set jit = off;
                    set plan_cache_mode = force_generic_plan;
                    set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off
                    """.formatted(
                            settings.lockTimeout().toMillis(),
                            settings.transactionTimeout().toMillis()));
        }
        connection.setAutoCommit(false);
    }

    /** Takes the committers' lock and decides. */
    Decided decide(List<Member> group) throws SQLException {
        return GroupCheck.decide(group, read.of(group));
    }

    /** Writes what was decided and commits it. When this fails, the commit may have happened all the same. */
    void write(Decided decided) throws SQLException {
        if (decided.kept().isEmpty()) {
            connection.rollback();
        } else {
            claims.save(decided.state().claims().holdings());
            write.of(decided);
            known.wrote(decided);
        }
    }

    /** Whether a group was committed whose answer was lost. */
    boolean landed(Decided decided) throws SQLException {
        boolean landed = Landed.find(connection, decided);
        connection.rollback();
        return landed;
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.rollback();
            connection.setAutoCommit(true);
            // a pool hands the connection on
            statement.execute("reset all");
        }
    }
}
