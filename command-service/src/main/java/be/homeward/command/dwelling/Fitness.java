package be.homeward.command.dwelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * Since when a dwelling can be lived in, and when it could not for a time.
 *
 * @param times by their first day, apart from one another; only the last may turn out to have had no day at all
 */
record Fitness(@Nullable LocalDate readySince, TreePMap<LocalDate, Offline> times) {
    static final Fitness UNKNOWN = new Fitness(null, TreePMap.empty());

    boolean isReadyOn(LocalDate day) {
        return readySince != null && !day.isBefore(readySince);
    }

    boolean isOfflineOn(LocalDate day) {
        var last = times.floorEntry(day);
        return last != null && last.getValue().nights().include(day);
    }

    /** Whether one of these nights is known to fall in a time in which it cannot be lived in. */
    boolean isOfflineDuring(Nights nights) {
        return times.values().stream().anyMatch(time -> time.nights().share(nights));
    }

    /** The first time after that day in which it cannot be lived in. */
    @Nullable
    Offline nextAfter(LocalDate day) {
        var next = times.higherEntry(day);
        return next == null || next.getValue().nights().isEmpty() ? null : next.getValue();
    }

    /** The latest by its days, whenever it was told. */
    @Nullable
    Offline last() {
        var last = times.floorEntry(LocalDate.MAX);
        return last == null ? null : last.getValue();
    }

    /** Whether it could be lived in from that day on, as far as the times before the last one tell. */
    boolean isClearOfEarlier(LocalDate from) {
        var before = withoutLast().floorEntry(LocalDate.MAX);
        return before == null || !before.getValue().nights().reachPast(from);
    }

    Fitness ready(LocalDate since) {
        return new Fitness(since, times);
    }

    /** What never was need not be remembered once another time is known. */
    Fitness offline(Offline time) {
        Offline last = last();
        var others = last == null || last.nights().isEmpty() ? withoutLast() : times;
        return new Fitness(readySince, others.plus(time.from(), time));
    }

    /** The last time in which it could not be lived in is another. */
    Fitness lastWas(Offline now) {
        return new Fitness(readySince, withoutLast().plus(now.from(), now));
    }

    private TreePMap<LocalDate, Offline> withoutLast() {
        Offline last = last();
        return last == null ? times : times.minus(last.from());
    }
}
