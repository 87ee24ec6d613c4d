package be.homeward.query.view;

import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What an operator does about parked streams of the live version. */
public final class Parking {
    private final Views views;
    private final EventLog log;

    public Parking(Views views, EventLog log) {
        this.views = views;
        this.log = log;
    }

    /** In the order of the events that could not be projected, those after a position. */
    public List<Parked> list(Connection connection, Schema schema, long after, int limit) throws SQLException {
        schema.use(connection);
        return ParkedStreams.after(connection, after, limit);
    }

    /**
     * Folds the stream again from its first event and says whether it went through; if not, it stays parked where it
     * now fails. Figures sealed since then are worked out again.
     */
    public boolean retry(Connection connection, Schema schema, StreamId stream) throws SQLException {
        schema.use(connection);
        Token token = Token.lock(connection);
        Optional<Parked> parked = ParkedStreams.find(connection, stream);
        if (parked.isEmpty()) {
            return true;
        }
        Rows rows = new Rows(stream);
        ParkedStreams.release(connection, stream);
        boolean whole = fold(connection, token.position(), rows);
        for (Table table : views.tablesFedBy(stream.type())) {
            TableRows.forget(connection, table, stream.id());
        }
        Written.write(connection, List.of(rows));
        Written.follow(connection, views.consequences(), parked.get().position() - 1, token.position());
        Token.newEpoch(connection);
        return whole;
    }

    private boolean fold(Connection connection, long through, Rows rows) throws SQLException {
        for (StoredEvent event : log.stream(rows.stream(), 0)) {
            if (event.position() > through) {
                break;
            }
            try {
                rows.take(event.position(), event.recordedAt(), event.event(), views.projection());
            } catch (RuntimeException e) {
                ParkedStreams.park(connection, views.fedBy(rows.stream().type()), event, e);
                return false;
            }
        }
        return true;
    }
}
