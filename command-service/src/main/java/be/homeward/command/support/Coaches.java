package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.CoachId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Who accompanies for the partner that leads: of each coach, the latest assignment.
 *
 * @param before the same of the partner that led before, whose coaches parted when it was handed over
 */
record Coaches(PMap<CoachId, Assignment> latest, PMap<CoachId, Assignment> before) {
    static final Coaches NONE = new Coaches(HashTreePMap.empty(), HashTreePMap.empty());

    /**
     * A coach's latest assignment.
     *
     * @param before the day on which the coach was released before, when that happened
     * @param until the first day without; open when absent
     */
    record Assignment(
            @Nullable LocalDate before,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * The latest assignment of that coach.
     *
     * @throws Refusal {@code support.coach-not-assigned}
     */
    Assignment of(CoachId coach) {
        Assignment assignment = latest.get(coach);
        if (assignment == null) {
            throw Refusal.of("support.coach-not-assigned");
        }
        return assignment;
    }

    /** Whether the coach accompanies on that day or on a later one already. */
    boolean holdsOnOrAfter(CoachId coach, LocalDate day) {
        Assignment assignment = latest.get(coach);
        return assignment != null
                && (assignment.until() == null || day.isBefore(assignment.until()) || day.isBefore(assignment.from()));
    }

    Coaches assigned(CoachId coach, LocalDate day) {
        Assignment earlier = latest.get(coach);
        return with(coach, new Assignment(earlier == null ? null : earlier.until(), day, null));
    }

    Coaches during(CoachId coach, LocalDate from, @Nullable LocalDate until) {
        Assignment held = latest.get(coach);
        return with(coach, new Assignment(held == null ? null : held.before(), from, until));
    }

    Coaches released(CoachId coach, LocalDate day) {
        return during(coach, of(coach).from(), day);
    }

    /** A new partner begins with its own coaches. */
    Coaches handedOver() {
        return new Coaches(HashTreePMap.empty(), latest);
    }

    /** The first day from one until another (excluded) on which a coach began. */
    Optional<LocalDate> between(LocalDate first, LocalDate after) {
        return between(latest, first, after);
    }

    /** The same, of the coaches of the partner that led before. */
    Optional<LocalDate> betweenBefore(LocalDate first, LocalDate after) {
        return between(before, first, after);
    }

    private static Optional<LocalDate> between(
            PMap<CoachId, Assignment> assignments, LocalDate first, LocalDate after) {
        return assignments.values().stream()
                .map(Assignment::from)
                .filter(day -> !day.isBefore(first) && day.isBefore(after))
                .min(Comparator.naturalOrder());
    }

    private Coaches with(CoachId coach, Assignment assignment) {
        return new Coaches(latest.plus(coach, assignment), before);
    }
}
