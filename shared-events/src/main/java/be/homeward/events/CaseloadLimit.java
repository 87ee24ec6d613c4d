package be.homeward.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many persons a coach may accompany at once, where the programme does not let its norm be exceeded.
 *
 * @param until the day from which the coach works more or less, when one is known
 */
public record CaseloadLimit(int persons, @Nullable LocalDate until) {}
