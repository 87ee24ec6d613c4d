package be.homeward.access;

import be.homeward.wire.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The part of the event log that access depends on; a partial index finds what is new in it. */
final class AccessLog {
    /** The condition on the type is that of the log's partial index, word for word. */
    static final String NEW = """
            select position, type, revision, payload from log.event
            where stream_type in ('organisation', 'programme', 'coach') and position > ?
            order by position
            """;

    private static final int NETWORK_MILLIS = 5_000;
    private final DataSource log;

    AccessLog(DataSource log) {
        this.log = log;
    }

    /** Positions follow the order of commits, so what one statement sees after a position is all there is. */
    AccessFacts bringUpToDate(AccessFacts known) throws SQLException {
        AccessFacts facts = known;
        try (Connection connection = log.getConnection()) {
            // a connection that died silently must not hold up everybody for ever
            connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
            try (PreparedStatement select = connection.prepareStatement(NEW)) {
                select.setLong(1, known.position());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        var event = Wire.read(row.getString(2), row.getInt(3), row.getBytes(4));
                        facts = facts.after(event, row.getLong(1));
                    }
                }
            }
        }
        return facts;
    }
}
