package be.homeward.log;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Finds the answer that was given when a key was first used; many are looked up together. */
final class KeyLookup {
    private final Query query;
    private final Gathered<KeyName, KeyAnswer> lookups = new Gathered<>(this::find);

    KeyLookup(DataSource dataSource) {
        this.query = new Query(dataSource);
    }

    Optional<KeyAnswer> find(OrganisationId organisation, String key) {
        if (key.indexOf('\0') >= 0) {
            return Optional.empty(); // no text of PostgreSQL holds it, so no key does
        }
        return Optional.ofNullable(lookups.ask(new KeyName(organisation, key)));
    }

    private Map<KeyName, KeyAnswer> find(List<KeyName> keys) {
        return query.ask(
                """
                select s.n::int - 1, k.body_mac, k.position, e.position, e.type, e.stream_type, e.stream_id, e.sequence,
                       e.event_id
                from unnest(?::uuid[], ?::text[]) with ordinality s(organisation, key, n)
                join log.command_key k on k.organisation = s.organisation and k.key = s.key
                left join log.event e on e.position > k.position - k.events and e.position <= k.position
                order by s.n, e.position
                """,
                statement -> {
                    Connection connection = statement.getConnection();
                    statement.setArray(
                            1,
                            Column.of(
                                    connection,
                                    "uuid",
                                    keys,
                                    key -> key.organisation().value()));
                    statement.setArray(2, Column.of(connection, "text", keys, KeyName::key));
                },
                rows -> answers(keys, rows));
    }

    private static Map<KeyName, KeyAnswer> answers(List<KeyName> keys, ResultSet rows) throws SQLException {
        Map<KeyName, KeyAnswer> answers = new HashMap<>();
        while (rows.next()) {
            KeyName key = keys.get(rows.getInt(1));
            KeyAnswer before = answers.get(key);
            List<AppendedEvent> events =
                    before == null ? List.of() : before.appended().events();
            if (rows.getObject(4) != null) {
                events = Stream.concat(events.stream(), Stream.of(event(rows))).toList();
            }
            answers.put(key, new KeyAnswer(rows.getBytes(2), new Appended(rows.getLong(3), events)));
        }
        return answers;
    }

    private static AppendedEvent event(ResultSet row) throws SQLException {
        StreamId stream = new StreamId(row.getString(6), row.getObject(7, UUID.class));
        return new AppendedEvent(
                row.getString(5), stream, row.getLong(8), row.getObject(9, UUID.class), row.getLong(4));
    }
}
