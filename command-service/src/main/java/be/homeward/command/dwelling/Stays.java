package be.homeward.command.dwelling;

import be.homeward.events.OrganisationId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * Every stay of a dwelling. No two share a night, so that the neighbours of a night are found without looking at all.
 *
 * @param begin the stays that hold nights, by their first
 * @param lived the stays that nobody recorded as ended: one, unless an older one was written down late
 */
record Stays(PMap<StayId, Stay> all, TreePMap<LocalDate, StayId> begin, PSet<StayId> lived) {
    static final Stays NONE = new Stays(HashTreePMap.empty(), TreePMap.empty(), HashTreePSet.empty());

    @Nullable
    Stay find(StayId id) {
        return all.get(id);
    }

    boolean ofPartnerSince(OrganisationId partner, LocalDate day) {
        return all.values().stream()
                .anyMatch(stay -> stay.assigned().partner().equals(partner)
                        && !stay.assigned().from().isBefore(day));
    }

    /** Whether nobody else holds one of these nights. */
    boolean leave(Nights nights, @Nullable StayId except) {
        var before = begin.floorEntry(nights.from());
        if (before != null && before.getValue().equals(except)) {
            before = begin.lowerEntry(before.getKey());
        }
        if (nights.isEmpty()) {
            return before == null || before.getKey().equals(nights.from()) || !holds(before.getValue(), nights.from());
        }
        var after = begin.higherEntry(nights.from());
        if (after != null && after.getValue().equals(except)) {
            after = begin.higherEntry(after.getKey());
        }
        return (before == null || !holds(before.getValue(), nights.from()))
                && (after == null || !nights.reachPast(after.getKey()));
    }

    /** Whether somebody moved in by that day and was never recorded as gone. */
    boolean livedInBy(LocalDate day) {
        return lived.stream()
                .map(this::nights)
                .anyMatch(nights -> !nights.from().isAfter(day));
    }

    /** Whether another household moved in by that day and was never recorded as gone. */
    boolean livedInBy(LocalDate day, StayId except) {
        return lived.stream()
                .filter(id -> !id.equals(except))
                .map(this::nights)
                .anyMatch(nights -> !nights.from().isAfter(day));
    }

    /** Whether someone lives there, or holds a night on that day or later. */
    boolean neededFrom(LocalDate day) {
        var last = begin.floorEntry(LocalDate.MAX);
        return !lived.isEmpty() || (last != null && nights(last.getValue()).reachPast(day));
    }

    Stays with(Stay stay) {
        StayId id = stay.assigned().stay();
        Stay old = all.get(id);
        TreePMap<LocalDate, StayId> begins = begin;
        if (old != null && id.equals(begins.get(old.nights().from()))) {
            begins = begins.minus(old.nights().from());
        }
        if (!stay.withdrawn() && !stay.nights().isEmpty()) {
            begins = begins.plus(stay.nights().from(), id);
        }
        return new Stays(all.plus(id, stay), begins, stay.isLived() ? lived.plus(id) : lived.minus(id));
    }

    private boolean holds(StayId id, LocalDate day) {
        return nights(id).reachPast(day);
    }

    private Nights nights(StayId id) {
        Stay stay = all.get(id);
        if (stay == null) {
            throw new IllegalStateException("a stay that holds nights is known");
        }
        return stay.nights();
    }
}
