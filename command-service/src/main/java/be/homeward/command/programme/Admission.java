package be.homeward.command.programme;

import be.homeward.events.PartnerRole;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation takes part from a day until another (exclusive; open when absent). */
record Admission(
        PartnerRole role,
        Set<String> tracks,
        LocalDate from,
        @Nullable LocalDate until) {
    Admission {
        tracks = Set.copyOf(tracks);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && before(day);
    }

    /** Whether it held on any day of the period. */
    boolean within(Period period) {
        return !from.isAfter(period.asOf()) && before(from) && before(period.from());
    }

    /** Whether an organisation would take part twice in one role on a day, or have two parts since one day. */
    boolean collidesWith(Admission other) {
        return role == other.role && (from.equals(other.from) || (before(other.from) && other.before(from)));
    }

    Admission endedOn(LocalDate day) {
        return before(day) ? new Admission(role, tracks, from, day) : this;
    }

    private boolean before(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
