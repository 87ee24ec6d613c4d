package be.homeward.command.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone lives with a household from a day until another (exclusive; open when absent), and left as was told. */
record Membership(LocalDate from, @Nullable LocalDate until, Departure departure) {
    /** They count from the household's own first night, also when that turns out to be earlier. */
    static final LocalDate BEGINNING = LocalDate.MIN;

    static Membership since(LocalDate from) {
        return new Membership(from, null, Departure.UNTOLD);
    }

    static Membership corrected(@Nullable LocalDate from, @Nullable LocalDate until, Departure departure) {
        return new Membership(from == null ? BEGINNING : from, until, departure);
    }

    /** Whether they lived with it and left: whoever leaves on the day of coming never lived there. */
    boolean ends() {
        return until != null && !until.equals(from);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is over by that day. */
    boolean overBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** Whether all of it is before those days or after them. */
    boolean isApart(LocalDate first, @Nullable LocalDate after) {
        return overBy(first) || (after != null && !from.isBefore(after));
    }

    boolean endsBeforeItBegins() {
        return until != null && until.isBefore(from);
    }
}
