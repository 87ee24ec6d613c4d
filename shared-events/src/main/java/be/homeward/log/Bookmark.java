package be.homeward.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How far somebody has read the log, kept beside it. Of many readers under one name, on whatever machines, one reads at a
 * time: it holds the row, and whoever dies lets go of it without having moved it.
 */
public final class Bookmark {
    private static final String LAY =
            "insert into log.bookmark (name, position) values (?, 0) on conflict (name) do nothing";
    private static final String TAKE = "select position from log.bookmark where name = ? for update skip locked";
    private static final String MOVE = "update log.bookmark set position = ? where name = ?";

    /** A turn ends after the event that was longer about than that: what was done is not all done again after a crash. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /**
     * Whoever is silent for longer, cut off or stuck, loses the turn to another. Nobody waits for the disk: should a crash
     * take the last moves with it, what was done since is read again, as after any crash.
     */
    static final String TURN =
            "set local idle_in_transaction_session_timeout = '2min'; set local synchronous_commit = off";

    /** Whoever lays the bookmark keeps others waiting until its first turn ends. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final EventLog log;
    private final String name;
    private final int silenceMillis;

    public Bookmark(EventLog log, String name) {
        this(log, name, SILENCE);
    }

    Bookmark(EventLog log, String name, Duration silence) {
        this.log = log;
        this.name = name;
        this.silenceMillis = (int) silence.toMillis();
    }

    /**
     * Reads on from where the bookmark lies and moves it behind what was done. When {@code act} throws, it is moved
     * behind what was done before; when the process ends, it stays: what was done since will be read again.
     *
     * @param most how many events to go past at once
     * @param streams the types of streams whose events are looked at
     * @return whether there was something to read
     * @throws LogUnavailable when the database does not answer
     */
    public boolean readOn(int most, Set<String> streams, Consumer<StoredEvent> act) {
        try (Connection connection = log.dataSource().getConnection()) {
            // a connection that died silently must not end the reading for ever
            connection.setNetworkTimeout(Runnable::run, silenceMillis);
            connection.setAutoCommit(false);
            try {
                return readOn(connection, most, streams, act);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LogUnavailable("the bookmark cannot be moved", e);
        }
    }

    private boolean readOn(Connection connection, int most, Set<String> streams, Consumer<StoredEvent> act)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TURN);
        }
        OptionalLong position = take(connection);
        if (position.isEmpty()) {
            return false;
        }
        long after = position.getAsLong();
        long through = Math.min(after + most, log.head());
        List<StoredEvent> events = after < through ? log.read(after, through, streams) : List.of();
        long end = System.nanoTime() + LONGEST.toNanos();
        long done = after;
        try {
            for (StoredEvent event : events) {
                act.accept(event);
                done = event.position();
                if (System.nanoTime() > end) {
                    return true;
                }
            }
            done = through;
        } finally {
            move(connection, after, done);
        }
        return after < through;
    }

    private void move(Connection connection, long from, long to) throws SQLException {
        if (from < to) {
            try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
                statement.setLong(1, to);
                statement.setString(2, name);
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    /** Empty while another reader has its turn. */
    private OptionalLong take(Connection connection) throws SQLException {
        try (PreparedStatement lay = connection.prepareStatement(LAY);
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, name);
            OptionalLong found = position(take);
            if (found.isPresent()) {
                return found;
            }
            lay.setString(1, name);
            return lay.executeUpdate() == 1 ? position(take) : OptionalLong.empty();
        }
    }

    private static OptionalLong position(PreparedStatement take) throws SQLException {
        try (ResultSet row = take.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }
}
