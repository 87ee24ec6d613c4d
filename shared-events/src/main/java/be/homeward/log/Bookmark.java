package be.homeward.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
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

    private final EventLog log;
    private final String name;

    public Bookmark(EventLog log, String name) {
        this.log = log;
        this.name = name;
    }

    /**
     * Reads on from where the bookmark lies and moves it behind what was read. When {@code act} throws, or the process
     * ends, it stays: the same events will be read again.
     *
     * @return whether there was something to read
     * @throws LogUnavailable when the database does not answer
     */
    public boolean readOn(int most, Consumer<StoredEvent> act) {
        try (Connection connection = log.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean read = readOn(connection, most, act);
                connection.commit();
                return read;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new LogUnavailable("the bookmark cannot be moved", e);
        }
    }

    private boolean readOn(Connection connection, int most, Consumer<StoredEvent> act) throws SQLException {
        OptionalLong position = take(connection);
        if (position.isEmpty()) {
            return false;
        }
        List<StoredEvent> events = log.read(position.getAsLong(), most);
        events.forEach(act);
        if (!events.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
                statement.setLong(1, events.getLast().position());
                statement.setString(2, name);
                statement.executeUpdate();
            }
        }
        return !events.isEmpty();
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
