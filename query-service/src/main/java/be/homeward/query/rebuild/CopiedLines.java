package be.homeward.query.rebuild;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.StoredEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of the log as PostgreSQL copies them out in its binary form: a message for each, a header in the first. */
final class CopiedLines {
    private static final byte[] NOTHING = {};
    private static final OrganisationId NOBODY = new OrganisationId(StreamId.NOBODY);
    private static final long SECONDS_BEFORE_2000 =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int MICROS = 1_000_000;
    private static final int SIGNATURE = 11;
    private static final short END = -1;

    private StreamId stream = new StreamId("", StreamId.NOBODY);
    private boolean begun;

    /** Nothing when the message says that there are no more. */
    @Nullable
    StoredEvent next(byte[] message) {
        ByteBuffer row = ByteBuffer.wrap(message);
        if (!begun) {
            begun = true;
            row.position(SIGNATURE + Integer.BYTES);
            row.position(row.getInt() + row.position());
        }
        return row.getShort() == END ? null : event(row);
    }

    private StoredEvent event(ByteBuffer row) {
        long position = row.getLong(at(row));
        return new StoredEvent(
                position,
                stream(text(row), id(row)),
                0,
                StreamId.NOBODY,
                text(row),
                row.getInt(at(row)),
                NOBODY,
                moment(row.getLong(at(row))),
                bytes(row),
                NOTHING,
                NOTHING);
    }

    /** The same as before where it is equal: whoever folds asks so for each line. */
    private StreamId stream(String type, UUID id) {
        if (!id.equals(stream.id()) || !type.equals(stream.type())) {
            stream = new StreamId(type, id);
        }
        return stream;
    }

    private static Instant moment(long micros) {
        return Instant.ofEpochSecond(
                SECONDS_BEFORE_2000 + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000L);
    }

    private static UUID id(ByteBuffer row) {
        int at = at(row);
        return new UUID(row.getLong(at), row.getLong(at + Long.BYTES));
    }

    private static String text(ByteBuffer row) {
        return new String(bytes(row), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer row) {
        byte[] bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }

    /** Where the value begins that comes next, which is stepped over. */
    private static int at(ByteBuffer row) {
        int length = row.getInt();
        int at = row.position();
        row.position(at + length);
        return at;
    }
}
