package be.homeward.log;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Brings one group to its end, whatever becomes of the connection: each member is kept once, or told why not. */
final class GroupCommit implements AutoCloseable {
    private static final int PAUSE_MILLIS = 20;

    private final DataSource dataSource;
    private final LogSettings settings;
    private final Runnable grown;
    private @Nullable CommitSession session;

    GroupCommit(DataSource dataSource, LogSettings settings, Runnable grown) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.grown = grown;
    }

    void commit(List<Member> group) {
        try {
            attempt(group);
        } catch (Throwable e) {
            // the thread must live on, and nobody may wait for ever
            disconnect();
            refuse(group, e);
        }
    }

    private void attempt(List<Member> group) throws InterruptedException {
        @Nullable Decided inDoubt = null;
        @Nullable SQLException failure = null;
        while (true) {
            try {
                CommitSession current = session();
                if (inDoubt != null) {
                    if (current.landed(inDoubt)) {
                        tell(inDoubt);
                        return;
                    }
                    inDoubt = null;
                }
                if (failure != null && Fault.of(failure) != Fault.LOST) {
                    giveUp(group, failure);
                    return;
                }
                Decided decided = current.decide(group);
                inDoubt = decided;
                current.write(decided);
                tell(decided);
                return;
            } catch (SQLException e) {
                failure = e;
                recover(Fault.of(e));
                if (settings.patience()
                        .minusNanos(System.nanoTime() - group.getFirst().since())
                        .isNegative()) {
                    refuse(group, e);
                    return;
                }
            }
        }
    }

    private void giveUp(List<Member> group, SQLException failure) throws InterruptedException {
        if (Fault.of(failure) == Fault.BUSY) {
            refuse(group, failure);
        } else if (group.size() == 1) {
            group.getFirst().answer().completeExceptionally(new NotStorable(failure.getSQLState()));
        } else {
            for (Member member : group) {
                attempt(List.of(member));
            }
        }
    }

    private void tell(Decided decided) {
        decided.tell();
        if (decided.hasEvents()) {
            grown.run();
        }
    }

    private static void refuse(List<Member> group, Throwable cause) {
        LogUnavailable reason = new LogUnavailable("the database did not commit in time", cause);
        group.forEach(member -> member.answer().completeExceptionally(reason));
    }

    private void recover(Fault fault) throws InterruptedException {
        CommitSession broken = session;
        if (fault == Fault.LOST || broken == null) {
            disconnect();
            Thread.sleep(PAUSE_MILLIS);
            return;
        }
        try {
            broken.rollback();
        } catch (SQLException e) {
            disconnect();
        }
    }

    private CommitSession session() throws SQLException {
        CommitSession current = session;
        if (current == null) {
            current = new CommitSession(dataSource, settings);
            session = current;
        }
        return current;
    }

    private void disconnect() {
        try (CommitSession _ = session) {
            session = null;
        } catch (SQLException e) {
            // it was broken already
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
