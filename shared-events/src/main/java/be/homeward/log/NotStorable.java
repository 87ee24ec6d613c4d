package be.homeward.log;

/** The database can never keep what was sent, such as a text that holds a zero character. */
public final class NotStorable extends AppendRefused {
    private static final long serialVersionUID = 1L;

    NotStorable(String sqlState) {
        // the database's own message may quote the value
        super("not storable: SQLState " + sqlState, null);
    }
}
