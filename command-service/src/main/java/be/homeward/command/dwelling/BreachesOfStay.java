package be.homeward.command.dwelling;

import be.homeward.events.Breach;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The rules that a stay is known to break, and which of them only moving in, moving out or a confirmation made known: a
 * correction of that day takes these back.
 *
 * @param confirmed what each confirmation made known, by its day
 * @param resolved rules that were broken and are kept again
 */
record BreachesOfStay(
        Set<Breach> all,
        Set<Breach> ofMoveIn,
        Set<Breach> ofMoveOut,
        PMap<LocalDate, Set<Breach>> confirmed,
        PMap<Breach, Resolution> resolved) {
    static final BreachesOfStay NONE =
            new BreachesOfStay(Set.of(), Set.of(), Set.of(), HashTreePMap.empty(), HashTreePMap.empty());

    /** Since when a rule is kept again, and what had made known that it was broken. */
    record Resolution(LocalDate on, boolean ofMoveIn, boolean ofMoveOut) {}

    boolean isResolvedAfter(Breach breach, LocalDate day) {
        Resolution resolution = resolved.get(breach);
        return resolution != null && resolution.on().isAfter(day);
    }

    /** The day of the confirmation that made it known last. */
    @Nullable
    LocalDate lastConfirmed(Breach breach) {
        return confirmed.entrySet().stream()
                .filter(each -> each.getValue().contains(breach))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Known apart from the day of moving in. */
    Set<Breach> withoutMoveIn() {
        return minus(all, ofMoveIn);
    }

    /** Known apart from the day of moving out. */
    Set<Breach> withoutMoveOut() {
        return minus(all, ofMoveOut);
    }

    BreachesOfStay atMoveIn(Set<Breach> now) {
        return new BreachesOfStay(now, minus(now, withoutMoveIn()), ofMoveOut, confirmed, resolved.minusAll(now));
    }

    BreachesOfStay atMoveOut(Set<Breach> now) {
        return new BreachesOfStay(now, ofMoveIn, minus(now, withoutMoveOut()), confirmed, resolved.minusAll(now));
    }

    BreachesOfStay confirmed(LocalDate on, Set<Breach> now) {
        Set<Breach> found = plus(confirmed.getOrDefault(on, Set.of()), minus(now, all));
        return new BreachesOfStay(now, ofMoveIn, ofMoveOut, confirmed.plus(on, found), resolved.minusAll(now));
    }

    /** What it made known and is known all the same, the last of the other confirmations tells. */
    BreachesOfStay notConfirmed(LocalDate on, Set<Breach> now) {
        EnumSet<Breach> still = minus(now, minus(now, confirmed.getOrDefault(on, Set.of())));
        PMap<LocalDate, Set<Breach>> others = confirmed.minus(on);
        LocalDate last = others.keySet().stream().max(Comparator.naturalOrder()).orElse(null);
        return new BreachesOfStay(
                now,
                ofMoveIn,
                ofMoveOut,
                last == null ? others : others.plus(last, plus(others.getOrDefault(last, Set.of()), still)),
                resolved);
    }

    BreachesOfStay resolved(Breach breach, LocalDate on) {
        Set<Breach> one = EnumSet.of(breach);
        Resolution resolution = new Resolution(on, ofMoveIn.contains(breach), ofMoveOut.contains(breach));
        return new BreachesOfStay(
                minus(all, one),
                minus(ofMoveIn, one),
                minus(ofMoveOut, one),
                confirmed,
                resolved.plus(breach, resolution));
    }

    BreachesOfStay resolutionMoved(Breach breach, @Nullable LocalDate on) {
        Resolution was = resolved.get(breach);
        if (was == null) {
            return this;
        }
        if (on != null) {
            Resolution now = new Resolution(on, was.ofMoveIn(), was.ofMoveOut());
            return new BreachesOfStay(all, ofMoveIn, ofMoveOut, confirmed, resolved.plus(breach, now));
        }
        Set<Breach> one = EnumSet.of(breach);
        return new BreachesOfStay(
                plus(all, one),
                was.ofMoveIn() ? plus(ofMoveIn, one) : ofMoveIn,
                was.ofMoveOut() ? plus(ofMoveOut, one) : ofMoveOut,
                confirmed,
                resolved.minus(breach));
    }

    private static EnumSet<Breach> minus(Set<Breach> some, Set<Breach> others) {
        EnumSet<Breach> rest = EnumSet.noneOf(Breach.class);
        rest.addAll(some);
        rest.removeAll(others);
        return rest;
    }

    private static EnumSet<Breach> plus(Set<Breach> some, Set<Breach> others) {
        EnumSet<Breach> both = EnumSet.noneOf(Breach.class);
        both.addAll(some);
        both.addAll(others);
        return both;
    }
}
