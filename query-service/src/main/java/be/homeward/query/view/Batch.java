package be.homeward.query.view;

import be.homeward.events.StreamId;
import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some consecutive events, folded into the rows of their streams. */
final class Batch {
    private final Connection connection;
    private final Views views;
    private final Kept kept;
    private final Map<StreamId, Rows> touched = new LinkedHashMap<>();
    private Set<StreamId> parked = new HashSet<>();

    Batch(Connection connection, Views views, Kept kept) {
        this.connection = connection;
        this.views = views;
        this.kept = kept;
    }

    /** The streams that go on, each with its rows after these events. */
    Map<StreamId, Rows> fold(List<StoredEvent> events) throws SQLException {
        Set<StreamId> streams = events.stream().map(StoredEvent::stream).collect(Collectors.toSet());
        for (StoredEvent event : events) {
            if (event.sequence() == 0) {
                kept.put(new Rows(event.stream())); // it only begins: there is nothing to load
            }
        }
        parked = kept.parked(connection);
        load(streams);
        for (StoredEvent event : events) {
            if (!parked.contains(event.stream())) {
                take(event);
            }
        }
        return touched;
    }

    private void take(StoredEvent event) throws SQLException {
        Rows rows = kept.get(event.stream());
        if (rows == null) {
            throw new IllegalStateException("not loaded: " + event.stream());
        }
        touched.put(event.stream(), rows);
        try {
            rows.take(event.position(), event.recordedAt(), event.event(), views.projection());
        } catch (RuntimeException e) {
            parked.add(event.stream());
            ParkedStreams.park(connection, views.fedBy(event.stream().type()), event, e);
        }
    }

    /** Set-wise: one question for each table, whatever the number of streams. */
    private void load(Set<StreamId> streams) throws SQLException {
        Map<String, Map<UUID, Rows>> missing = new HashMap<>();
        for (StreamId stream : streams) {
            @Nullable Rows rows = kept.get(stream);
            if (rows == null) {
                rows = new Rows(stream);
                kept.put(rows);
                missing.computeIfAbsent(stream.type(), _ -> new HashMap<>()).put(stream.id(), rows);
            }
        }
        for (var type : missing.entrySet()) {
            for (Table table : views.tablesFedBy(type.getKey())) {
                TableRows.load(connection, table, type.getValue());
            }
        }
    }
}
