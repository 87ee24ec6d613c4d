package be.homeward.query.rebuild;

import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads the whole log at once, stream after stream. A row is fed by one stream, so its every version is known when the
 * stream ends: only one stream is ever in memory, and nothing written has to be changed.
 */
final class WholeLog {
    private static final int PAGE = 1_000;

    private final DataSource log;

    WholeLog(DataSource log) {
        this.log = log;
    }

    /** Where lines go in order, some at once, at least one. */
    interface Taker {
        void take(List<Line> lines) throws InterruptedException;
    }

    /** Who stated an event and its hash are left out: no view shows them. */
    void read(long through, Taker taker) throws SQLException, InterruptedException {
        String sql = """
                copy (
                    select position, stream_type, stream_id, type, revision, recorded_at, payload from log.event
                    where position <= %d order by stream_id, stream_type, position
                ) to stdout (format binary)""".formatted(through);
        try (Connection connection = log.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set local work_mem to '256MB'");
                CopyOut copy =
                        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
                try {
                    lines(copy, taker);
                } finally {
                    if (copy.isActive()) {
                        copy.cancelCopy();
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void lines(CopyOut copy, Taker taker) throws SQLException, InterruptedException {
        CopiedLines copied = new CopiedLines();
        List<Line> lines = new ArrayList<>(PAGE);
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            StoredEvent event = copied.next(row);
            if (event != null) {
                lines.add(Line.read(event));
            }
            if (lines.size() == PAGE) {
                taker.take(lines);
                lines = new ArrayList<>(PAGE);
            }
        }
        if (!lines.isEmpty()) {
            taker.take(lines);
        }
    }
}
