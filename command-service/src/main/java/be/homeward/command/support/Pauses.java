package be.homeward.command.support;

import be.homeward.events.PauseReason;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** When support rested, each pause under its first day; they follow one another. */
record Pauses(TreePMap<LocalDate, Pause> byDay) {
    static final Pauses NONE = new Pauses(TreePMap.empty());

    /** From a day until support went on; open while it rests. */
    record Pause(LocalDate on, PauseReason reason, @Nullable LocalDate resumed) {}

    Optional<Pause> last() {
        return byDay.isEmpty()
                ? Optional.empty()
                : Optional.of(byDay.lastEntry().getValue());
    }

    Optional<Pause> of(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    Optional<LocalDate> firstDay() {
        return byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.firstKey());
    }

    /** The last day of which a pause says something. */
    Optional<LocalDate> lastDay() {
        return last().map(Pauses::lastDay);
    }

    /** The last day that is part of a pause which began before the later day, when it is not before the first. */
    Optional<LocalDate> lastDayBetween(LocalDate first, LocalDate after) {
        return Optional.ofNullable(byDay.lowerEntry(after))
                .map(each -> lastDay(each.getValue()))
                .filter(day -> !day.isBefore(first));
    }

    /** The first day from one until another (excluded) on which support came to rest. */
    Optional<LocalDate> between(LocalDate first, LocalDate after) {
        return Optional.ofNullable(byDay.ceilingKey(first)).filter(day -> day.isBefore(after));
    }

    /** Whether a pause would begin before an earlier one is over or last into a later one. */
    boolean overlaps(Pause pause) {
        var earlier = byDay.floorEntry(pause.on());
        var later = byDay.higherKey(pause.on());
        return (earlier != null && !isOverBy(earlier.getValue(), pause.on()))
                || (later != null && !isOverBy(pause, later));
    }

    /** One pause per day at most: the day is its name. */
    private static boolean isOverBy(Pause pause, LocalDate day) {
        return pause.on().isBefore(day)
                && pause.resumed() != null
                && !pause.resumed().isAfter(day);
    }

    private static LocalDate lastDay(Pause pause) {
        return pause.resumed() == null ? pause.on() : pause.resumed();
    }

    Pauses with(Pause pause) {
        return new Pauses(byDay.plus(pause.on(), pause));
    }

    /** Ends the last pause when it is open. */
    Pauses resumedOn(LocalDate day) {
        return last().filter(pause -> pause.resumed() == null)
                .map(pause -> with(new Pause(pause.on(), pause.reason(), day)))
                .orElse(this);
    }

    Pauses without(LocalDate day) {
        return new Pauses(byDay.minus(day));
    }
}
