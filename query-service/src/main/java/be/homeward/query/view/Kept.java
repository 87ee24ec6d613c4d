package be.homeward.query.view;

import be.homeward.events.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of the streams that were lately written, so that they need not be read again; bounded by their number. */
final class Kept {
    private static final int AT_MOST = 100_000;

    /** To count them takes as long as to write some. */
    private static final int COUNTED_EVERY = 1_000;

    private final LinkedHashMap<StreamId, Rows> streams = new LinkedHashMap<>(1024, 0.75f, true);
    private @Nullable Schema schema;
    private @Nullable Token token;
    private @Nullable Set<StreamId> parked;
    private int uncounted;

    /** Forgets everything unless it is exactly what was written up to this token. */
    void follow(Schema schema, Token token) {
        if (!schema.equals(this.schema) || !Objects.equals(token, this.token)) {
            streams.clear();
            parked = null;
        }
        // until reached() confirms it, nothing kept may be used again
        this.token = null;
        this.schema = schema;
    }

    void reached(Token token, int events) {
        this.token = token;
        uncounted += events;
        if (uncounted < COUNTED_EVERY) {
            return;
        }
        uncounted = 0;
        long rows =
                streams.values().stream().mapToLong(each -> each.size() + 1L).sum();
        Iterator<Map.Entry<StreamId, Rows>> oldest = streams.entrySet().iterator();
        while (rows > AT_MOST && oldest.hasNext()) {
            rows -= oldest.next().getValue().size() + 1L;
            oldest.remove();
        }
    }

    /** Those that events are left out of; to be added to by whoever parks one. */
    Set<StreamId> parked(Connection connection) throws SQLException {
        Set<StreamId> known = parked;
        if (known == null) {
            known = ParkedStreams.all(connection);
            parked = known;
        }
        return known;
    }

    @Nullable
    Rows get(StreamId stream) {
        return streams.get(stream);
    }

    void put(Rows rows) {
        streams.put(rows.stream(), rows);
    }

    void forget(StreamId stream) {
        streams.remove(stream);
    }
}
