package be.homeward.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many persons a coach may accompany at once, where the programme does not let its norm be exceeded.
 *
 * @param until the day from which the coach works more or less, or no more, or the norm is another, when one is known
 * @param later how many from that day on, in order; none when the coach works no more
 */
public record CaseloadLimit(int persons, @Nullable LocalDate until, List<Later> later) {

    /** From a known change of working time or of the norm until the next, or until the coach works no more. */
    public record Later(
            int persons, LocalDate from, @Nullable LocalDate until) {}

    public CaseloadLimit {
        later = List.copyOf(later);
    }
}
