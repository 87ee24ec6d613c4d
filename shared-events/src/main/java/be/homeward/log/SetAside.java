package be.homeward.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The events that somebody who reads the log could not act on, and went on behind; none is forgotten. */
public final class SetAside {
    private static final String PUT = "insert into log.set_aside (name, position) values (?, ?) on conflict do nothing";
    private static final String FIND = "select position from log.set_aside where name = ? order by position";
    private static final String TAKE =
            "select position from log.set_aside where name = ? and position = ? for update skip locked";
    private static final String DONE = "delete from log.set_aside where name = ? and position = ?";

    private static final int SILENCE_MILLIS = 5_000;

    private final EventLog log;
    private final String name;

    public SetAside(EventLog log, String name) {
        this.log = log;
        this.name = name;
    }

    /** @throws LogUnavailable when the database does not answer */
    public void put(long position) {
        over(connection -> change(connection, PUT, position));
    }

    /** @throws LogUnavailable when the database does not answer */
    public List<Long> positions() {
        return new Query(log.dataSource()).ask(FIND, statement -> statement.setString(1, name), rows -> {
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        });
    }

    /**
     * Tries each again; of several readers one at a time.
     *
     * @param acted whether the event was acted on: it is set aside no longer
     * @throws LogUnavailable when the database does not answer
     */
    public void again(Predicate<StoredEvent> acted) {
        for (StoredEvent event : log.at(positions())) {
            over(connection -> again(connection, event, acted));
        }
    }

    private void again(Connection connection, StoredEvent event, Predicate<StoredEvent> acted) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(Bookmark.TURN);
            if (taken(connection, event.position()) && acted.test(event)) {
                change(connection, DONE, event.position());
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean taken(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, name);
            statement.setLong(2, position);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void change(Connection connection, String sql, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setLong(2, position);
            statement.executeUpdate();
        }
    }

    private void over(Work work) {
        try (Connection connection = log.dataSource().getConnection()) {
            // a connection that died silently must not hold up everything else for ever
            connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            work.with(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("nothing can be set aside", e);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
