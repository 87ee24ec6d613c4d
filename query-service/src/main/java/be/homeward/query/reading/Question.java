package be.homeward.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a view.
 *
 * @param programme a code or an id, as it was given
 * @param partner a code or an id, as it was given
 * @param dwelling the one whose story is asked
 * @param person the one whose path is asked
 * @param measure which of the outcomes
 * @param asOf the day for which facts are counted
 * @param knownAt when they had to be known; now, when absent
 * @param after where the page before ended
 * @param minPosition what the view must have seen
 */
public record Question(
        @Nullable String programme,
        @Nullable String track,
        @Nullable String partner,
        @Nullable UUID dwelling,
        @Nullable UUID person,
        @Nullable String measure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable String after,
        int limit,
        long minPosition) {

    boolean beginsAfterItsEnd() {
        return from != null && from.isAfter(asOf);
    }
}
