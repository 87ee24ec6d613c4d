package be.homeward.command.dwelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** Since when a dwelling can be lived in, and when it could not for a time. */
record Fitness(@Nullable LocalDate readySince, @Nullable Offline last, TreePMap<LocalDate, Offline> earlier) {
    static final Fitness UNKNOWN = new Fitness(null, null, TreePMap.empty());

    boolean isReadyOn(LocalDate day) {
        return readySince != null && !day.isBefore(readySince);
    }

    boolean isOffline() {
        return last != null && last.until() == null;
    }

    boolean isOfflineOn(LocalDate day) {
        if (last != null && last.nights().include(day)) {
            return true;
        }
        var before = earlier.floorEntry(day);
        return before != null && before.getValue().nights().include(day);
    }

    /** Whether one of these nights is known to fall in a time in which it cannot be lived in. */
    boolean isOfflineDuring(Nights nights) {
        LocalDate until = nights.until();
        var before = until == null ? earlier.floorEntry(LocalDate.MAX) : earlier.lowerEntry(until);
        return (last != null && last.nights().share(nights))
                || (before != null && before.getValue().nights().share(nights));
    }

    /** Whether it could be lived in from that day on, as far as the times before the last one tell. */
    boolean isClearOfEarlier(LocalDate from) {
        var before = earlier.floorEntry(LocalDate.MAX);
        return before == null || !before.getValue().nights().reachPast(from);
    }

    Fitness ready(LocalDate since) {
        return new Fitness(since, last, earlier);
    }

    Fitness offline(Offline next) {
        return new Fitness(
                readySince, next, last == null || last.nights().isEmpty() ? earlier : earlier.plus(last.from(), last));
    }

    /** The last time in which it could not be lived in is another. */
    Fitness lastWas(Offline now) {
        return new Fitness(readySince, now, earlier);
    }
}
