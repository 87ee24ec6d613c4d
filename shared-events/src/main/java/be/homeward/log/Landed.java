package be.homeward.log;

import be.homeward.log.Decided.Kept;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Finds out whether a group was committed when the answer to its commit was lost. A group is there whole or not at all. */
final class Landed {
    private Landed() {}

    /** Asks behind the committers' lock: whoever holds that, the transaction in doubt is over. */
    static boolean find(Connection connection, Decided decided) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute(GroupRead.LOCK);
        }
        Optional<AppendedEvent> event = decided.kept().stream()
                .flatMap(kept -> kept.appended().events().stream())
                .findFirst();
        if (event.isPresent()) {
            return event(connection, event.get());
        }
        for (Kept kept : decided.kept()) {
            CommandKey key = kept.member().append().key();
            if (key != null && !key(connection, key, kept.appended())) {
                return false;
            }
        }
        return true;
    }

    /** One proves all of its group: nobody else stores an event under that id. */
    private static boolean event(Connection connection, AppendedEvent event) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("select from log.event where position = ? and event_id = ?")) {
            find.setLong(1, event.position());
            find.setObject(2, event.eventId());
            return any(find);
        }
    }

    /**
     * A no-op leaves its key alone; the same command under it at the same head, stored by another, says the same, and
     * nothing of those beside it.
     */
    private static boolean key(Connection connection, CommandKey key, Appended appended) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("""
                select from log.command_key
                where organisation = ? and key = ? and body_mac = ? and position = ? and events = 0
                """)) {
            find.setObject(1, key.organisation().value());
            find.setString(2, key.key());
            find.setBytes(3, key.bodyMac());
            find.setLong(4, appended.position());
            return any(find);
        }
    }

    private static boolean any(PreparedStatement find) throws SQLException {
        try (ResultSet rows = find.executeQuery()) {
            return rows.next();
        }
    }
}
