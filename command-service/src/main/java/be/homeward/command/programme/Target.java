package be.homeward.command.programme;

import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be reached in every stretch from a day until another (exclusive; open when absent). */
record Target(
        TargetIndicator indicator,
        int number,
        TargetPer per,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether no stretch in which it is counted would begin or end under another target than it ends or began. */
    boolean keepsStretchesWhole() {
        return begins(from) && (until == null || begins(until));
    }

    private boolean begins(LocalDate day) {
        return switch (per) {
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
            case PERIOD -> true;
        };
    }

    /** Whether both would hold on one day; an open one makes room for another that begins later. */
    boolean collidesWith(Target other) {
        if (indicator != other.indicator || per != other.per) {
            return false;
        }
        boolean later = from.isAfter(other.from);
        Target first = later ? other : this;
        Target second = later ? this : other;
        return first.from.equals(second.from) || (first.until != null && first.until.isAfter(second.from));
    }
}
