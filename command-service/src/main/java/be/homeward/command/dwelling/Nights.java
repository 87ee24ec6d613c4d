package be.homeward.command.dwelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The nights from one day until another, the last day's excluded; open when nobody knows the end. */
record Nights(LocalDate from, @Nullable LocalDate until) {

    boolean isEmpty() {
        return until != null && !from.isBefore(until);
    }

    boolean include(LocalDate night) {
        return !night.isBefore(from) && reachPast(night);
    }

    /** Whether there is a night on or after that day. */
    boolean reachPast(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    boolean reachPast(Nights other) {
        return other.until == null ? until == null : reachPast(other.until);
    }

    /** Whether there is a night in both. */
    boolean share(Nights other) {
        return !isEmpty() && !other.isEmpty() && reachPast(other.from) && other.reachPast(from);
    }

    Nights endedOn(LocalDate day) {
        return new Nights(from, day);
    }

    /** Whether the others are some of these. */
    boolean contain(Nights others) {
        return !others.from.isBefore(from) && (until == null || (others.until != null && !others.until.isAfter(until)));
    }

    /** The last of them; the first where the end is open or there are none. */
    LocalDate last() {
        return until == null || isEmpty() ? from : until.minusDays(1);
    }
}
