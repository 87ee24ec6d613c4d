package be.homeward.log;

import be.homeward.log.Decided.Kept;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes what a group keeps and commits it, in one round trip. */
final class GroupWrite {
    private static final String WRITE = """
            insert into log.event (position, sequence, recorded_at, stream_id, event_id, organisation, revision,
                                   stream_type, type, payload, metadata, leaf)
            select position, sequence, ?::timestamptz, stream_id, event_id, organisation, revision,
                   stream_type, type, payload, metadata, leaf
            from unnest(?::bigint[], ?::bigint[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[],
                        ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[])
                 u(position, sequence, stream_id, event_id, organisation, revision,
                   stream_type, type, payload, metadata, leaf);
            insert into log.command_key (organisation, key, body_mac, position, events)
            select * from unnest(?::uuid[], ?::text[], ?::bytea[], ?::bigint[], ?::int[]);
            commit
            """;

    private final Connection connection;
    private final PreparedStatement statement;
    private final Leaf leaf = new Leaf();

    GroupWrite(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(WRITE);
    }

    void of(Decided decided) throws SQLException {
        Instant now = decided.state().now();
        List<Row> rows = new ArrayList<>();
        List<KeyRow> keys = new ArrayList<>();
        for (Kept kept : decided.kept()) {
            long position = kept.first();
            for (Member.Line line : kept.member().lines()) {
                rows.add(row(position++, line, kept.member(), now));
            }
            CommandKey key = kept.member().append().key();
            if (key != null) {
                keys.add(new KeyRow(key, kept.appended()));
            }
        }
        statement.setObject(1, now.atOffset(ZoneOffset.UTC));
        column(2, "bigint", rows, Row::position);
        column(3, "bigint", rows, row -> row.line().event().sequence());
        column(4, "uuid", rows, row -> row.line().stream().id());
        column(5, "uuid", rows, row -> row.line().event().eventId());
        column(6, "uuid", rows, Row::organisation);
        column(7, "int", rows, row -> row.line().revision());
        column(8, "text", rows, row -> row.line().stream().type());
        column(9, "text", rows, row -> row.line().type());
        column(10, "bytea", rows, row -> row.line().payload());
        column(11, "bytea", rows, Row::metadata);
        column(12, "bytea", rows, Row::leaf);
        column(13, "uuid", keys, row -> row.key().organisation().value());
        column(14, "text", keys, row -> row.key().key());
        column(15, "bytea", keys, row -> row.key().bodyMac());
        column(16, "bigint", keys, row -> row.appended().position());
        column(17, "int", keys, row -> row.appended().events().size());
        statement.execute();
    }

    private <T> void column(int index, String type, List<T> rows, java.util.function.Function<T, Object> value)
            throws SQLException {
        statement.setArray(index, Column.of(connection, type, rows, value));
    }

    private Row row(long position, Member.Line line, Member member, Instant now) {
        var organisation = member.append().origin().organisation();
        byte[] hash = leaf.of(
                position,
                line.stream(),
                line.event().sequence(),
                line.event().eventId(),
                line.type(),
                line.revision(),
                organisation,
                now,
                line.payload(),
                member.metadata());
        return new Row(position, line, organisation.value(), member.metadata(), hash);
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one statement
    private record Row(long position, Member.Line line, UUID organisation, byte[] metadata, byte[] leaf) {}

    private record KeyRow(CommandKey key, Appended appended) {}
}
