package be.homeward.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes events behind the log's head without asking whether they may be there, as PostgreSQL's own binary format. */
final class LogCopy implements AutoCloseable {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final short COLUMNS = 12;
    private static final byte[] NO_LEAF = new byte[32];

    private final Connection database;
    private final DataOutputStream out;
    private long position;
    private long recorded;

    LogCopy(Connection database) throws SQLException, IOException {
        this.database = database;
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(7521966853341897828)"); // as whoever appends does
            try (ResultSet head = statement.executeQuery("""
                    select max(position),
                        (extract(epoch from greatest(max(recorded_at), now()) - timestamptz '2000-01-01Z') * 1000000)::bigint
                    from log.event""")) {
                head.next();
                position = head.getLong(1);
                recorded = head.getLong(2);
            }
        }
        out = new DataOutputStream(
                new BufferedOutputStream(new PGCopyOutputStream(database.unwrap(PGConnection.class), """
                        copy log.event (position, sequence, recorded_at, stream_id, event_id, organisation, revision,
                            stream_type, type, payload, metadata, leaf) from stdin (format binary)"""), 1 << 16));
        out.write(SIGNATURE);
        out.writeLong(0);
    }

    void add(History.Told told, Form.Copy copy) throws IOException {
        out.writeShort(COLUMNS);
        number(++position);
        number(told.sequence());
        number(++recorded);
        id(copy.of(told.stream()));
        id(new UUID(position, copy.number()));
        id(copy.of(told.organisation()));
        out.writeInt(Integer.BYTES);
        out.writeInt(told.revision());
        bytes(told.kind().getBytes(UTF_8));
        bytes(told.type().getBytes(UTF_8));
        bytes(told.payload().copy(copy, position - 1));
        bytes(told.metadata().copy(copy, position - 1));
        bytes(NO_LEAF);
    }

    private void number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private void id(UUID id) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    /** What was copied includes what automations once did about it: they go on behind it. */
    void done() throws IOException, SQLException {
        out.writeShort(-1);
        out.close();
        try (Statement statement = database.createStatement()) {
            statement.execute("update log.bookmark set position = " + position);
        }
        database.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
