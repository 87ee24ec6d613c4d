package be.homeward.log;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lines of the log as they come out of a query. */
final class EventRows {
    static final String SELECT = """
            select position, stream_type, stream_id, sequence, event_id, type, revision, organisation, recorded_at,
                   payload, metadata, leaf
            from log.event
            """;

    private EventRows() {}

    static List<StoredEvent> all(ResultSet rows) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
            events.add(one(rows));
        }
        return events;
    }

    static StoredEvent one(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                new StreamId(row.getString(2), row.getObject(3, UUID.class)),
                row.getLong(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getInt(7),
                new OrganisationId(row.getObject(8, UUID.class)),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getBytes(10),
                row.getBytes(11),
                row.getBytes(12));
    }
}
