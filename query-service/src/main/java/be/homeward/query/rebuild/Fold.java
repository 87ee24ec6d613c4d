package be.homeward.query.rebuild;

import be.homeward.log.StoredEvent;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Table;
import be.homeward.query.view.Version;
import be.homeward.query.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Folds stream after stream into the bare tables of a new version. */
final class Fold {
    private static final int TELL_EVERY = 1_000;

    private final Connection connection;
    private final Schema schema;
    private final Views views;
    private final LongConsumer progress;
    private final CopyManager copies;
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
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void take(StoredEvent event) throws SQLException {
        Rows now = rows;
        if (now == null || !now.stream().equals(event.stream())) {
            put();
            now = new Rows(event.stream());
            rows = now;
            parked = false;
        }
        if (!parked) {
            try {
                now.take(event.position(), event.event(), views.projection());
            } catch (RuntimeException e) {
                parked = true;
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
            send(buffer);
        }
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
                send(buffer);
            }
        }
        closed.clear();
    }

    private void send(CopyBuffer buffer) throws SQLException {
        try {
            buffer.send(copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
