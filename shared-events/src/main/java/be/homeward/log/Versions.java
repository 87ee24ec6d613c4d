package be.homeward.log;

import be.homeward.events.StreamId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The last sequence of each of many streams, -1 for a stream that does not exist. */
final class Versions {
    static final String SELECT = """
            select (select e.sequence from log.event e
                    where e.stream_id = s.id and e.stream_type = s.type
                    order by e.sequence desc limit 1)
            from unnest(?::uuid[], ?::text[]) with ordinality s(id, type, n)
            order by s.n
            """;

    private Versions() {}

    static void bind(PreparedStatement statement, int first, Collection<StreamId> streams) throws SQLException {
        statement.setArray(first, Column.of(statement.getConnection(), "uuid", streams, StreamId::id));
        statement.setArray(first + 1, Column.of(statement.getConnection(), "text", streams, StreamId::type));
    }

    static Map<StreamId, Long> read(ResultSet rows, Collection<StreamId> streams) throws SQLException {
        Map<StreamId, Long> versions = new HashMap<>();
        for (StreamId stream : streams) {
            rows.next();
            long sequence = rows.getLong(1);
            versions.put(stream, rows.wasNull() ? -1 : sequence);
        }
        return versions;
    }
}
