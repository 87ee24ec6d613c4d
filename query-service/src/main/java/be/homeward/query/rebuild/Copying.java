package be.homeward.query.rebuild;

import be.homeward.query.view.Table;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * The COPY under way on a connection. It is left open: PostgreSQL takes rows in while the next ones are being made.
 * Nothing else can be done on the connection before {@link #end}.
 */
final class Copying implements AutoCloseable {
    private final CopyManager copies;
    private @Nullable CopyIn open;

    Copying(Connection connection) throws SQLException {
        copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void send(Table table, byte[] rows, int length) throws SQLException {
        end();
        CopyIn copy = copies.copyIn(table.copySql());
        open = copy;
        copy.writeToCopy(rows, 0, length);
        copy.flushCopy();
    }

    void end() throws SQLException {
        CopyIn copy = open;
        open = null;
        if (copy != null) {
            copy.endCopy();
        }
    }

    /** What was not ended is given up; a transaction cannot even be rolled back before that. */
    @Override
    public void close() throws SQLException {
        CopyIn copy = open;
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
