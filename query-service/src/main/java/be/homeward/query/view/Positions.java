package be.homeward.query.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where versions stand. */
public final class Positions {
    private Positions() {}

    /** The position of the version that is read; 0 when there is none. */
    public static long ofLive(Connection connection) throws SQLException {
        Optional<Schema> live = Versions.live(connection);
        return live.isPresent() ? of(connection, live.get()) : 0;
    }

    public static long of(Connection connection, Schema schema) throws SQLException {
        schema.use(connection);
        return Token.read(connection).position();
    }
}
