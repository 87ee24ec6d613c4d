package be.homeward.query.view;

import java.util.UUID;

/** A row together with the positions of the log between which it was what was known. */
public final class Version {
    /** Stands for a row that is still what is known. */
    public static final long NOW = Long.MAX_VALUE;

    private final Row row;
    private final UUID stream;
    private final long from;
    private long to;
    private boolean waiting;

    Version(Row row, UUID stream, long from) {
        this.row = row;
        this.stream = stream;
        this.from = from;
        this.to = NOW;
    }

    public Row row() {
        return row;
    }

    public UUID stream() {
        return stream;
    }

    public long from() {
        return from;
    }

    public long to() {
        return to;
    }

    void end(long position) {
        to = position;
    }

    /** Whether it was not yet waiting to be written; it is now. */
    boolean await() {
        boolean first = !waiting;
        waiting = true;
        return first;
    }

    void written() {
        waiting = false;
    }
}
