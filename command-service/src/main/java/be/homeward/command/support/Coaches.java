package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.CoachId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Who accompanies: of each coach, the latest assignment. */
record Coaches(PMap<CoachId, Assignment> latest) {
    static final Coaches NONE = new Coaches(HashTreePMap.empty());

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
        return with(coach, new Assignment(of(coach).before(), from, until));
    }

    Coaches released(CoachId coach, LocalDate day) {
        return during(coach, of(coach).from(), day);
    }

    /** Who still accompanied does so until that day. */
    Coaches partedOn(LocalDate day) {
        return ending(null, day);
    }

    /** Who accompanied until the one day did so until the other. */
    Coaches parted(LocalDate was, LocalDate day) {
        return ending(was, day);
    }

    /** The first day from one until another (excluded) on which a coach began. */
    Optional<LocalDate> between(LocalDate first, LocalDate after) {
        return latest.values().stream()
                .map(Assignment::from)
                .filter(day -> !day.isBefore(first) && day.isBefore(after))
                .min(Comparator.naturalOrder());
    }

    private Coaches ending(@Nullable LocalDate was, LocalDate day) {
        Coaches all = this;
        for (var each : latest.entrySet()) {
            Assignment held = each.getValue();
            if (Objects.equals(held.until(), was)) {
                LocalDate until = day.isBefore(held.from()) ? held.from() : day;
                all = all.with(each.getKey(), new Assignment(held.before(), held.from(), until));
            }
        }
        return all;
    }

    private Coaches with(CoachId coach, Assignment assignment) {
        return new Coaches(latest.plus(coach, assignment));
    }
}
