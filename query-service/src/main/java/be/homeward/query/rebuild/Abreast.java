package be.homeward.query.rebuild;

import be.homeward.query.rebuild.Transactions.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Pieces of work for two connections, in a transaction each: whichever is free does what comes next. When something fails
 * neither goes on; what the other had committed by then stays.
 */
final class Abreast {
    private final Queue<Work<?>> left;

    private Abreast(List<? extends Work<?>> pieces) {
        left = new ConcurrentLinkedQueue<>(pieces);
    }

    static void run(DataSource database, List<? extends Work<?>> pieces) throws SQLException {
        var work = new Abreast(pieces);
        try (var beside = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("rebuild-beside").daemon().factory())) {
            Future<?> other = beside.submit(() -> Transactions.in(database, work::take));
            Transactions.in(database, work::take);
            other.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failed ? failed : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            throw new SQLException(e);
        }
    }

    private int take(Connection connection) throws SQLException {
        int taken = 0;
        try {
            for (Work<?> next = left.poll(); next != null; next = left.poll()) {
                next.in(connection);
                taken++;
            }
        } finally {
            left.clear();
        }
        return taken;
    }
}
