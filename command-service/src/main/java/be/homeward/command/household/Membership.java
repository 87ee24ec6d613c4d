package be.homeward.command.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone lives with a household from a day until another (exclusive; open when absent). */
record Membership(LocalDate from, @Nullable LocalDate until) {
    /** They count from the household's own first night, also when that turns out to be earlier. */
    static final LocalDate BEGINNING = LocalDate.MIN;

    static Membership corrected(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Membership(from == null ? BEGINNING : from, until);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is over by that day. */
    boolean overBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    boolean endsBeforeItBegins() {
        return until != null && until.isBefore(from);
    }
}
