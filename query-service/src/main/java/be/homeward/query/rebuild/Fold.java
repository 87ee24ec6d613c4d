package be.homeward.query.rebuild;

import be.homeward.log.StoredEvent;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Table;
import be.homeward.query.view.Version;
import be.homeward.query.view.Views;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Folds stream after stream into the bare tables of a new version. */
final class Fold implements AutoCloseable {
    private static final int TELL_EVERY = 1_000;

    private final Connection connection;
    private final Schema schema;
    private final Views views;
    private final LongConsumer progress;
    private final Copying copying;
    private final Map<Table, CopyBuffer> buffers = new HashMap<>();
    private final List<Version> closed = new ArrayList<>();
    private @Nullable Rows rows;
    private boolean parked;
    private long done;

    Fold(Connection connection, Schema schema, Views views, LongConsumer progress) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.views = views;
        this.progress = progress;
        this.copying = new Copying(connection);
    }

    void take(Line line) throws SQLException {
        StoredEvent event = line.stored();
        Rows now = rows;
        if (now == null || !now.stream().equals(event.stream())) {
            put();
            now = new Rows(event.stream());
            rows = now;
            parked = false;
        }
        if (!parked) {
            try {
                now.take(event.position(), event.recordedAt(), line.event(), views.projection());
            } catch (RuntimeException e) {
                parked = true;
                copying.end();
                schema.park(connection, views, event, e);
            }
        }
        if (++done % TELL_EVERY == 0) {
            progress.accept(done);
        }
    }

    void finish() throws SQLException {
        put();
        for (CopyBuffer buffer : buffers.values()) {
            buffer.send(copying);
        }
        copying.end();
        progress.accept(done);
    }

    private void put() throws SQLException {
        if (rows == null) {
            return;
        }
        rows.drain(closed::add);
        for (Version version : closed) {
            CopyBuffer buffer = buffers.computeIfAbsent(version.row().table(), CopyBuffer::new);
            if (buffer.add(version)) {
                buffer.send(copying);
            }
        }
        closed.clear();
    }

    @Override
    public void close() throws SQLException {
        copying.close();
    }
}
