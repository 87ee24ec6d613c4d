package be.homeward.query.view;

/** An event changes something that its stream never stated. */
public final class NoSuchRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchRow(Table table) {
        super("no such row in " + table, null, false, false);
    }
}
