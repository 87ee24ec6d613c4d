package be.homeward.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Refuses a database that would acknowledge what it can still lose. */
final class Durability {
    private Durability() {}

    /** @throws IllegalStateException when the server or the role is set up to lose commits */
    static void require(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (ResultSet value = statement.executeQuery("show " + setting)) {
                    value.next();
                    if (value.getString(1).equals("off")) {
                        throw new IllegalStateException(
                                "the event log needs a database that keeps what it acknowledges: " + setting
                                        + " is off");
                    }
                }
            }
        }
    }
}
