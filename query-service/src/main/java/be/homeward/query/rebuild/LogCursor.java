package be.homeward.query.rebuild;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/**
 * Reads the whole log with one server-side cursor, stream after stream. A row is fed by one stream, so its every version
 * is known when the stream ends: only one stream is ever in memory, and nothing written has to be changed.
 */
final class LogCursor {
    private static final int FETCH = 1_000;
    private static final int BINARY = -1;
    private static final byte[] NOTHING = {};
    private static final OrganisationId NOBODY = new OrganisationId(StreamId.NOBODY);

    private final DataSource log;

    LogCursor(DataSource log) {
        this.log = log;
    }

    /** Where lines go in order, some at once, at least one. */
    interface Taker {
        void take(List<Line> lines) throws InterruptedException;
    }

    /** Who stated an event and its hash are left out: no view shows them. */
    void read(long through, Taker taker) throws SQLException, InterruptedException {
        String sql = """
                select position, stream_type, stream_id, sequence, type, revision, payload, recorded_at from log.event
                where position <= ? order by stream_id, stream_type, sequence
                """;
        try (Connection connection = log.getConnection()) {
            connection.setAutoCommit(false); // or the driver reads everything before it gives anything
            connection.createStatement().execute("set local work_mem to '256MB'");
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH);
                // as text, every byte would come as two
                select.unwrap(PGStatement.class).setPrepareThreshold(BINARY);
                select.setLong(1, through);
                try (ResultSet row = select.executeQuery()) {
                    lines(row, taker);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void lines(ResultSet row, Taker taker) throws SQLException, InterruptedException {
        List<Line> lines = new ArrayList<>(FETCH);
        StreamId stream = new StreamId("", StreamId.NOBODY);
        while (row.next()) {
            StreamId next = new StreamId(row.getString(2), row.getObject(3, UUID.class));
            stream = next.equals(stream) ? stream : next; // whoever folds asks whether it is still the same
            lines.add(Line.read(event(row, stream)));
            if (lines.size() == FETCH) {
                taker.take(lines);
                lines = new ArrayList<>(FETCH);
            }
        }
        if (!lines.isEmpty()) {
            taker.take(lines);
        }
    }

    private static StoredEvent event(ResultSet row, StreamId stream) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                stream,
                row.getLong(4),
                StreamId.NOBODY,
                row.getString(5),
                row.getInt(6),
                NOBODY,
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getBytes(7),
                NOTHING,
                NOTHING);
    }
}
