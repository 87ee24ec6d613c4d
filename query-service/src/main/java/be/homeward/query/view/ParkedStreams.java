package be.homeward.query.view;

import be.homeward.events.StreamId;
import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of parked streams of one version. */
final class ParkedStreams {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedStreams.class);

    private static final String SELECT =
            "select view, stream_type, stream, position, event_type, reason, since from parked ";

    private ParkedStreams() {}

    static Set<StreamId> all(Connection connection) throws SQLException {
        Set<StreamId> parked = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select stream_type, stream from parked");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                parked.add(new StreamId(row.getString(1), row.getObject(2, UUID.class)));
            }
        }
        return parked;
    }

    /** A position parks one stream, so it also tells where a page ends. */
    static List<Parked> after(Connection connection, long position, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + "where position > ? order by position limit ?")) {
            select.setLong(1, position);
            select.setInt(2, limit);
            return read(select);
        }
    }

    static Optional<Parked> find(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where stream_type = ? and stream = ?")) {
            select.setString(1, stream.type());
            select.setObject(2, stream.id());
            return read(select).stream().findFirst();
        }
    }

    private static List<Parked> read(PreparedStatement select) throws SQLException {
        List<Parked> parked = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                parked.add(new Parked(
                        row.getString(1),
                        new StreamId(row.getString(2), row.getObject(3, UUID.class)),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()));
            }
        }
        return parked;
    }

    /** The reason is the kind of error only: its message may quote what the event says. */
    static void park(Connection connection, String view, StoredEvent event, Exception error) throws SQLException {
        String reason = error.getClass().getSimpleName();
        LOG.warn("{} parks {} at position {}: {}", view, event.stream(), event.position(), reason);
        String sql = """
                insert into parked (view, stream_type, stream, position, event_type, reason)
                values (?, ?, ?, ?, ?, ?)
                on conflict (stream_type, stream) do update
                set position = excluded.position, event_type = excluded.event_type, reason = excluded.reason
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, view);
            insert.setString(2, event.stream().type());
            insert.setObject(3, event.stream().id());
            insert.setLong(4, event.position());
            insert.setString(5, event.type());
            insert.setString(6, reason);
            insert.executeUpdate();
        }
    }

    static void release(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from parked where stream_type = ? and stream = ?")) {
            delete.setString(1, stream.type());
            delete.setObject(2, stream.id());
            delete.executeUpdate();
        }
    }
}
