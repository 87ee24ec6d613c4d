package be.homeward.query.rebuild;

import be.homeward.events.HomewardEvent;
import be.homeward.log.StoredEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the log together with what it says, or why that cannot be read. */
record Line(
        StoredEvent stored,
        @Nullable HomewardEvent said,
        @Nullable RuntimeException unreadable) {

    static Line read(StoredEvent stored) {
        try {
            return new Line(stored, stored.event(), null);
        } catch (RuntimeException e) {
            return new Line(stored, null, e);
        }
    }

    HomewardEvent event() {
        if (unreadable != null) {
            throw unreadable;
        }
        return Objects.requireNonNull(said);
    }
}
