package be.homeward.query.view;

import be.homeward.events.Brussels;
import be.homeward.events.HomewardEvent;
import be.homeward.events.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows that one stream feeds, as they are after its latest event. A projection reads and states them. */
public final class Rows {
    private final StreamId stream;
    private final Map<Table, Map<Key, Version>> current = new HashMap<>();
    private final Map<Key, Optional<Row>> stated = new LinkedHashMap<>();
    private List<Version> changed = new ArrayList<>();
    private Instant recordedAt = Instant.EPOCH;
    private int size;

    public Rows(StreamId stream) {
        this.stream = stream;
    }

    /** @throws NoSuchRow when the stream never stated such a row */
    public Row get(Table table, Object... key) {
        return find(table, key).orElseThrow(() -> new NoSuchRow(table));
    }

    public Optional<Row> find(Table table, Object... values) {
        Key key = table.key(values);
        Optional<Row> now = stated.get(key);
        if (now != null) {
            return now;
        }
        return Optional.ofNullable(of(table).get(key)).map(Version::row);
    }

    /** Every row of the table as it was before the event at hand. */
    public List<Row> all(Table table) {
        List<Row> all = new ArrayList<>();
        of(table).values().forEach(version -> all.add(version.row()));
        return all;
    }

    public void state(Row row) {
        stated.put(row.key(), Optional.of(row));
    }

    public void remove(Row row) {
        stated.put(row.key(), Optional.empty());
    }

    /** The day in Brussels on which the event at hand was recorded. */
    public LocalDate recordedOn() {
        return recordedAt.atZone(Brussels.ZONE).toLocalDate();
    }

    /** Takes the event in whole, or throws what the projection threw and stays as it was. */
    public void take(long position, Instant recordedAt, HomewardEvent event, Projection projection) {
        this.recordedAt = recordedAt;
        stated.clear();
        try {
            projection.project(event, this);
            stated.forEach((key, row) -> settle(position, key, row));
        } finally {
            stated.clear();
        }
    }

    /** Hands over what was opened or closed since the last time. */
    public void drain(Consumer<Version> writer) {
        List<Version> drained = changed;
        changed = new ArrayList<>();
        drained.forEach(version -> {
            version.written();
            writer.accept(version);
        });
    }

    public StreamId stream() {
        return stream;
    }

    int size() {
        return size;
    }

    void loaded(Version version) {
        of(version.row().table()).put(version.row().key(), version);
        size++;
    }

    private void settle(long position, Key key, Optional<Row> row) {
        Map<Key, Version> rows = of(key.table());
        Version before = rows.get(key);
        if (before != null) {
            if (row.isPresent() && row.get().same(before.row())) {
                return;
            }
            before.end(position);
            await(before);
            rows.remove(key);
            size--;
        }
        row.ifPresent(now -> {
            Version version = new Version(now, stream.id(), position);
            rows.put(key, version);
            await(version);
            size++;
        });
    }

    private void await(Version version) {
        if (version.await()) {
            changed.add(version);
        }
    }

    private Map<Key, Version> of(Table table) {
        return current.computeIfAbsent(table, _ -> new HashMap<>());
    }
}
