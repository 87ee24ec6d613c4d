package be.homeward.log;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for a group. */
enum Fault {
    /** One member cannot be stored: each is tried alone. */
    DATA,
    /** The database is there and says not now: nobody is kept, all may come again. */
    BUSY,
    /** The connection is gone: the group is tried again on another. */
    LOST;

    /** What the database would say of an object that is not in the state that is asked for. */
    static final String NOT_NOW = "55000";

    static Fault of(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        if (state == null) {
            return LOST;
        }
        return switch (state.substring(0, 2)) {
            // data exception, constraint violation, program limit exceeded
            case "22", "23", "54" -> DATA;
            // administrator shutdown, crash shutdown and cannot connect now belong to a restart; idle timeouts end a
            // connection
            case "57", "25" -> state.equals("57014") || state.equals("25P04") ? BUSY : LOST;
            // lock timeout, disk full, out of memory, too many connections, read-only, no rights, no table
            case "55", "53", "40", "42" -> BUSY;
            default -> LOST;
        };
    }
}
