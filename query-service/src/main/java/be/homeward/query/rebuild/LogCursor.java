package be.homeward.query.rebuild;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the whole log with one server-side cursor, stream after stream. A row is fed by one stream, so its every version
 * is known when the stream ends: only one stream is ever in memory, and nothing written has to be changed.
 */
final class LogCursor {
    private static final int FETCH = 2_000;
    private static final byte[] NOTHING = {};
    private static final OrganisationId NOBODY = new OrganisationId(StreamId.NOBODY);

    /** What is done with each event. */
    interface Each {
        void take(StoredEvent event) throws SQLException;
    }

    private final DataSource log;

    LogCursor(DataSource log) {
        this.log = log;
    }

    /** Who stated an event and its hash are left out: no view shows them. */
    void read(long through, Each each) throws SQLException {
        String sql = """
                select position, stream_type, stream_id, sequence, type, revision, payload from log.event
                where position <= ? order by stream_id, stream_type, sequence
                """;
        try (Connection connection = log.getConnection()) {
            connection.setAutoCommit(false); // or the driver reads everything before it gives anything
            connection.createStatement().execute("set local work_mem to '256MB'");
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH);
                select.setLong(1, through);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        each.take(event(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                new StreamId(row.getString(2), row.getObject(3, UUID.class)),
                row.getLong(4),
                StreamId.NOBODY,
                row.getString(5),
                row.getInt(6),
                NOBODY,
                Instant.EPOCH,
                row.getBytes(7),
                NOTHING,
                NOTHING);
    }
}
