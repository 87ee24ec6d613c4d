package be.homeward.query.view;

import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps one version of the views up to date. Everything happens in the caller's transaction, token included: an event
 * has its effect exactly once, whoever else tries the same.
 */
public final class ViewWriter {
    private static final int AT_ONCE = 2_000;

    private final Views views;
    private final EventLog log;
    private final Kept kept = new Kept();
    private boolean careful;

    public ViewWriter(Views views, EventLog log) {
        this.views = views;
        this.log = log;
    }

    /** Brings the version that is read to the last of these events. */
    public synchronized long writeLive(Connection connection, List<StoredEvent> events) throws SQLException {
        try (PreparedStatement take =
                        connection.prepareStatement("select version, \"position\", epoch from views.take()");
                ResultSet row = take.executeQuery()) {
            row.next();
            return write(connection, new Schema(row.getInt(1)), new Token(row.getLong(2), row.getLong(3)), events);
        }
    }

    /**
     * Brings the version to the last of these events and says where it then is. What it already has is left out; what
     * lies between is read from the log.
     */
    public synchronized long write(Connection connection, Schema schema, List<StoredEvent> events) throws SQLException {
        schema.use(connection);
        return write(connection, schema, Token.lock(connection), events);
    }

    private long write(Connection connection, Schema schema, Token held, List<StoredEvent> events) throws SQLException {
        Token token = held;
        long through = events.getLast().position();
        if (token.position() >= through) {
            return token.position();
        }
        kept.follow(schema, token);
        while (token.position() < through) {
            long position = token.position();
            List<StoredEvent> next = events.getFirst().position() <= position + 1
                    ? events.stream().filter(each -> each.position() > position).toList()
                    : log.read(position, AT_ONCE);
            token = apply(connection, token, next);
        }
        kept.reached(token, events.size());
        return token.position();
    }

    private Token apply(Connection connection, Token token, List<StoredEvent> events) throws SQLException {
        Map<StreamId, Rows> folded = new Batch(connection, views, kept).fold(events);
        Set<Table> written = careful ? writeOneByOne(connection, folded, events) : writeAll(connection, folded);
        careful = false;
        StoredEvent last = events.getLast();
        List<Consequence> due = views.consequences().stream()
                .filter(each -> written.contains(each.of()))
                .toList();
        Written.follow(connection, due, token.position(), last.position());
        return token.advance(connection, last);
    }

    /** A value that the database refuses makes the next attempt a careful one: this transaction is lost. */
    private Set<Table> writeAll(Connection connection, Map<StreamId, Rows> folded) throws SQLException {
        try {
            return Written.write(connection, folded.values());
        } catch (SQLException e) {
            careful = refusesData(e);
            throw e;
        }
    }

    private Set<Table> writeOneByOne(Connection connection, Map<StreamId, Rows> folded, List<StoredEvent> events)
            throws SQLException {
        Map<StreamId, StoredEvent> first = new LinkedHashMap<>();
        events.forEach(event -> first.putIfAbsent(event.stream(), event));
        Set<Table> written = new HashSet<>();
        for (StoredEvent event : first.values()) {
            Rows rows = folded.get(event.stream());
            Savepoint before = connection.setSavepoint();
            try {
                written.addAll(Written.write(connection, rows == null ? List.of() : List.of(rows)));
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                if (!refusesData(e)) {
                    throw e;
                }
                connection.rollback(before);
                kept.forget(event.stream());
                kept.parked(connection).add(event.stream());
                ParkedStreams.park(connection, views.fedBy(event.stream().type()), event, e);
            }
        }
        return written;
    }

    /** Malformed values, broken constraints, values too large for an index. */
    private static boolean refusesData(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
