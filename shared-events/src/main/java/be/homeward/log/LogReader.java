package be.homeward.log;

import be.homeward.events.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads lines of the log, and where it stands. */
final class LogReader {
    /** Nothing is recorded before or after; what lies far beyond has no calendar date. */
    private static final Instant BEGIN = Instant.EPOCH;

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Query query;

    LogReader(DataSource dataSource) {
        this.query = new Query(dataSource);
    }

    long head() {
        return query.ask("select max(position) from log.event", _ -> {}, LogReader::number);
    }

    boolean sameRules() {
        return query.ask("select number from log.claim_rules", _ -> {}, row -> {
            row.next();
            return Claims.sameRules(row.getInt(1));
        });
    }

    List<StoredEvent> after(long position, int limit) {
        return query.ask(
                EventRows.SELECT + "where position > ? order by position limit ?",
                statement -> {
                    statement.setLong(1, position);
                    statement.setInt(2, limit);
                },
                EventRows::all);
    }

    List<StoredEvent> between(long after, long through, Collection<String> streams) {
        return query.ask(
                EventRows.SELECT + "where position > ? and position <= ? and stream_type = any (?) order by position",
                statement -> {
                    statement.setLong(1, after);
                    statement.setLong(2, through);
                    statement.setArray(3, statement.getConnection().createArrayOf("text", streams.toArray()));
                },
                EventRows::all);
    }

    List<StoredEvent> at(Collection<Long> positions) {
        return query.ask(
                EventRows.SELECT + "where position = any (?) order by position",
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("bigint", positions.toArray())),
                EventRows::all);
    }

    List<StoredEvent> stream(StreamId stream, long fromSequence) {
        return query.ask(
                EventRows.SELECT + "where stream_id = ? and stream_type = ? and sequence >= ? order by sequence",
                statement -> {
                    statement.setObject(1, stream.id());
                    statement.setString(2, stream.type());
                    statement.setLong(3, fromSequence);
                },
                EventRows::all);
    }

    Map<StreamId, Long> versions(Collection<StreamId> streams) {
        List<StreamId> asked = List.copyOf(streams);
        return query.ask(
                Versions.SELECT, statement -> Versions.bind(statement, 1, asked), rows -> Versions.read(rows, asked));
    }

    /** Positions and recorded times rise together: each step halves what is left of the log. */
    long positionAt(Instant instant) {
        if (instant.isBefore(BEGIN)) {
            return 0;
        }
        OffsetDateTime time = (instant.isAfter(END) ? END : instant).atOffset(ZoneOffset.UTC);
        return query.ask(
                """
                with recursive search(low, high) as (
                    select 0::bigint, coalesce((select max(position) from log.event), 0)
                    union all
                    select case when e.recorded_at <= ? then e.position else s.low end,
                           case when e.recorded_at <= ? then s.high else e.position - 1 end
                    from search s join log.event e on e.position = (s.low + s.high + 1) / 2
                    where s.low < s.high
                )
                select low from search where low = high
                """,
                statement -> {
                    statement.setObject(1, time);
                    statement.setObject(2, time);
                },
                LogReader::number);
    }

    private static long number(ResultSet row) throws SQLException {
        row.next();
        return row.getLong(1);
    }
}
