package be.homeward.command.dwelling;

import be.homeward.events.Breach;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules that a stay is known to break, and which of them only moving in or only moving out made known: a correction
 * of that day takes these back.
 */
record BreachesOfStay(Set<Breach> all, Set<Breach> ofMoveIn, Set<Breach> ofMoveOut) {
    static final BreachesOfStay NONE = new BreachesOfStay(Set.of(), Set.of(), Set.of());

    /** Known apart from the day of moving in. */
    Set<Breach> withoutMoveIn() {
        return minus(all, ofMoveIn);
    }

    /** Known apart from the day of moving out. */
    Set<Breach> withoutMoveOut() {
        return minus(all, ofMoveOut);
    }

    BreachesOfStay atMoveIn(Set<Breach> now) {
        return new BreachesOfStay(now, minus(now, withoutMoveIn()), ofMoveOut);
    }

    BreachesOfStay atMoveOut(Set<Breach> now) {
        return new BreachesOfStay(now, ofMoveIn, minus(now, withoutMoveOut()));
    }

    BreachesOfStay since(Set<Breach> now) {
        return new BreachesOfStay(now, ofMoveIn, ofMoveOut);
    }

    BreachesOfStay without(Breach resolved) {
        Set<Breach> one = EnumSet.of(resolved);
        return new BreachesOfStay(minus(all, one), minus(ofMoveIn, one), minus(ofMoveOut, one));
    }

    private static Set<Breach> minus(Set<Breach> some, Set<Breach> others) {
        EnumSet<Breach> rest = EnumSet.noneOf(Breach.class);
        rest.addAll(some);
        rest.removeAll(others);
        return rest;
    }
}
