package be.homeward.log;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the answer that was given when a key was first used. */
final class KeyLookup {
    private final Query query;

    KeyLookup(DataSource dataSource) {
        this.query = new Query(dataSource);
    }

    Optional<KeyAnswer> find(OrganisationId organisation, String key) {
        if (key.indexOf('\0') >= 0) {
            return Optional.empty(); // no text of PostgreSQL holds it, so no key does
        }
        return query.ask(
                """
                select k.body_mac, k.position, e.position, e.type, e.stream_type, e.stream_id, e.sequence, e.event_id
                from log.command_key k
                left join log.event e on e.position > k.position - k.events and e.position <= k.position
                where k.organisation = ? and k.key = ?
                order by e.position
                """,
                statement -> {
                    statement.setObject(1, organisation.value());
                    statement.setString(2, key);
                },
                KeyLookup::answer);
    }

    private static Optional<KeyAnswer> answer(ResultSet rows) throws SQLException {
        List<AppendedEvent> events = new ArrayList<>();
        byte @Nullable [] mac = null;
        long position = 0;
        while (rows.next()) {
            mac = rows.getBytes(1);
            position = rows.getLong(2);
            if (rows.getObject(3) != null) {
                events.add(event(rows));
            }
        }
        return mac == null ? Optional.empty() : Optional.of(new KeyAnswer(mac, new Appended(position, events)));
    }

    private static AppendedEvent event(ResultSet row) throws SQLException {
        StreamId stream = new StreamId(row.getString(5), row.getObject(6, UUID.class));
        return new AppendedEvent(
                row.getString(4), stream, row.getLong(7), row.getObject(8, UUID.class), row.getLong(3));
    }
}
