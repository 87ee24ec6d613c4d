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
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Term endingOn(LocalDate day) {
        return new Term(from, day);
    }
}
