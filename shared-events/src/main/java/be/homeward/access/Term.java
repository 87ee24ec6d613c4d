package be.homeward.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day on, until another (exclusive) or for as long as nothing ends it. */
record Term(LocalDate from, @Nullable LocalDate until) {
    Term {
        if (until != null && until.isBefore(from)) {
            until = from;
        }
    }

    boolean holds(LocalDate day) {
        return begun(day) && (until == null || day.isBefore(until));
    }

    boolean begun(LocalDate day) {
        return !day.isBefore(from);
    }

    /** Ends on that day, unless it ended before. */
    Term endingOn(LocalDate day) {
        return until != null && until.isBefore(day) ? this : new Term(from, day);
    }
}
