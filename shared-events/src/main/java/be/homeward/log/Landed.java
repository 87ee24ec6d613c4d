package be.homeward.log;

import be.homeward.log.Decided.Kept;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Finds out whether a group was committed when the answer to its commit was lost. A group is there whole or not at all. */
final class Landed {
    private Landed() {}

    /** Asks behind the committers' lock: whoever holds that, the transaction in doubt is over. */
    static boolean find(Connection connection, Decided decided) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute(GroupRead.LOCK);
        }
        for (Kept kept : decided.kept()) {
            CommandKey key = kept.member().append().key();
            if (!kept.appended().events().isEmpty()) {
                return event(connection, kept.appended().events().getFirst());
            }
            if (key != null) {
                return key(connection, key, kept.appended());
            }
        }
        return true;
    }

    private static boolean event(Connection connection, AppendedEvent event) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("select from log.event where position = ? and event_id = ?")) {
            find.setLong(1, event.position());
            find.setObject(2, event.eventId());
            return any(find);
        }
    }

    /** A no-op leaves its key alone; the same key at the same head, written by another, says the same. */
    private static boolean key(Connection connection, CommandKey key, Appended appended) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(
                "select from log.command_key where organisation = ? and key = ? and position = ? and events = 0")) {
            find.setObject(1, key.organisation().value());
            find.setString(2, key.key());
            find.setLong(3, appended.position());
            return any(find);
        }
    }

    private static boolean any(PreparedStatement find) throws SQLException {
        try (ResultSet rows = find.executeQuery()) {
            return rows.next();
        }
    }
}
