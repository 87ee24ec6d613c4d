package be.homeward.command.support;

import be.homeward.command.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * Facts of one kind under their ids. Finding one, or the first or last day on which one happened, costs about the same
 * among ten thousand as among ten.
 */
record Facts<I, F extends Facts.Fact>(PMap<I, F> byId, PSet<I> withdrawn, TreePMap<LocalDate, Integer> days) {

    /** What happened on a day. */
    interface Fact {
        LocalDate on();
    }

    static <I, F extends Fact> Facts<I, F> none() {
        return new Facts<>(HashTreePMap.empty(), HashTreePSet.empty(), TreePMap.empty());
    }

    /** Whether the id was ever used, also for what was withdrawn. */
    boolean knows(I id) {
        return byId.containsKey(id) || withdrawn.contains(id);
    }

    /**
     * The fact of that id.
     *
     * @throws Refusal with that code when it was withdrawn, unknown when there never was one
     */
    F get(I id, String codeWhenWithdrawn) {
        Refusal.when(withdrawn.contains(id), codeWhenWithdrawn);
        F fact = byId.get(id);
        if (fact == null) {
            throw Refusal.unknown();
        }
        return fact;
    }

    Facts<I, F> with(I id, F fact) {
        var others = daysWithout(id);
        int thatDay = others.getOrDefault(fact.on(), 0);
        return new Facts<>(byId.plus(id, fact), withdrawn, others.plus(fact.on(), thatDay + 1));
    }

    Facts<I, F> without(I id) {
        return new Facts<>(byId.minus(id), withdrawn.plus(id), daysWithout(id));
    }

    Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /** The first day from one until another (excluded). */
    Optional<LocalDate> between(LocalDate first, LocalDate after) {
        return Optional.ofNullable(days.ceilingKey(first)).filter(day -> day.isBefore(after));
    }

    private TreePMap<LocalDate, Integer> daysWithout(I id) {
        F fact = byId.get(id);
        if (fact == null) {
            return days;
        }
        int thatDay = days.getOrDefault(fact.on(), 0);
        return thatDay > 1 ? days.plus(fact.on(), thatDay - 1) : days.minus(fact.on());
    }
}
