package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.CoachId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who accompanies for the partner that leads: of each coach, the latest assignment.
 *
 * @param earlier those before, also of the partners that led before
 * @param handOvers the days on which the coaches of those partners parted, one after the other
 */
record Coaches(PMap<CoachId, Assignment> latest, PVector<Earlier> earlier, PVector<LocalDate> handOvers) {
    static final Coaches NONE = new Coaches(HashTreePMap.empty(), TreePVector.empty(), TreePVector.empty());

    /**
     * A coach's latest assignment.
     *
     * @param before the day on which the coach was released before, when that happened
     * @param until the first day without; open when absent
     */
    record Assignment(
            @Nullable LocalDate before,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        boolean isEmpty() {
            return from.equals(until);
        }

        /** Whether all of it is before those days or after them. */
        boolean isApart(LocalDate first, @Nullable LocalDate after) {
            return (until != null && !first.isBefore(until)) || (after != null && !from.isBefore(after));
        }
    }

    /** An assignment as it was told, by whichever of the partners that led, counted from 0. */
    record Earlier(CoachId coach, Assignment assignment, int lead) {
        boolean isOf(CoachId coach, int lead) {
            return this.coach.equals(coach) && this.lead == lead;
        }
    }

    /** Who accompanied on any day. */
    Set<CoachId> everyone() {
        return those(each -> !each.isEmpty(), each -> isBefore(each.assignment().from(), each));
    }

    /** Who accompanies on that day. */
    Set<CoachId> on(LocalDate day) {
        return those(each -> each.holds(day), each -> isBefore(day, each));
    }

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

    /** Whether the coach accompanies already on one of these days, or later than all of them when they have no end. */
    boolean overlaps(CoachId coach, LocalDate from, @Nullable LocalDate until) {
        Assignment last = latest.get(coach);
        return last != null
                && Stream.concat(
                                Stream.of(last),
                                earlier.stream()
                                        .filter(each -> each.isOf(coach, handOvers.size()))
                                        .map(Earlier::assignment))
                        .anyMatch(each -> !each.isApart(from, until));
    }

    Coaches assigned(CoachId coach, LocalDate day) {
        return assigned(coach, day, null);
    }

    Coaches assigned(CoachId coach, LocalDate from, @Nullable LocalDate until) {
        Assignment last = latest.get(coach);
        if (last == null) {
            return with(coach, new Assignment(null, from, until));
        }
        if (until != null && !last.from().isBefore(until)) {
            LocalDate before = last.before() == null ? until : later(last.before(), until);
            return with(coach, new Assignment(before, last.from(), last.until()))
                    .and(new Earlier(coach, new Assignment(null, from, until), handOvers.size()));
        }
        return with(coach, new Assignment(last.until(), from, until)).and(new Earlier(coach, last, handOvers.size()));
    }

    Coaches during(CoachId coach, LocalDate from, @Nullable LocalDate until) {
        Assignment held = latest.get(coach);
        return with(coach, new Assignment(held == null ? null : held.before(), from, until));
    }

    Coaches released(CoachId coach, LocalDate day) {
        return during(coach, of(coach).from(), day);
    }

    /** A new partner begins with its own coaches. */
    Coaches handedOver(LocalDate day) {
        PVector<Earlier> all = earlier;
        for (var each : latest.entrySet()) {
            all = all.plus(new Earlier(each.getKey(), each.getValue(), handOvers.size()));
        }
        return new Coaches(HashTreePMap.empty(), all, handOvers.plus(day));
    }

    /** It was handed over last on another day. */
    Coaches handOverMoved(LocalDate day) {
        return new Coaches(latest, earlier, handOvers.with(handOvers.size() - 1, day));
    }

    /** The first day from one until another (excluded) on which a coach began. */
    Optional<LocalDate> between(LocalDate first, LocalDate after) {
        return between(latest.values().stream(), first, after);
    }

    /** The same, of the coaches of the partner that led before. */
    Optional<LocalDate> betweenBefore(LocalDate first, LocalDate after) {
        return between(
                earlier.stream()
                        .filter(each -> each.lead() == handOvers.size() - 1)
                        .map(Earlier::assignment),
                first,
                after);
    }

    private static Optional<LocalDate> between(Stream<Assignment> assignments, LocalDate first, LocalDate after) {
        return assignments
                .map(Assignment::from)
                .filter(day -> !day.isBefore(first) && day.isBefore(after))
                .min(Comparator.naturalOrder());
    }

    private Set<CoachId> those(Predicate<Assignment> which, Predicate<Earlier> inTime) {
        return Stream.concat(
                        latest.entrySet().stream()
                                .filter(each -> which.test(each.getValue()))
                                .map(Map.Entry::getKey),
                        earlier.stream()
                                .filter(each -> which.test(each.assignment()))
                                .filter(inTime)
                                .map(Earlier::coach))
                .collect(Collectors.toSet());
    }

    /** Whether the partner that assigned the coach still led that day. */
    private boolean isBefore(LocalDate day, Earlier each) {
        return each.lead() >= handOvers.size() || day.isBefore(handOvers.get(each.lead()));
    }

    private Coaches and(Earlier one) {
        return new Coaches(latest, earlier.plus(one), handOvers);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Coaches with(CoachId coach, Assignment assignment) {
        return new Coaches(latest.plus(coach, assignment), earlier, handOvers);
    }
}
