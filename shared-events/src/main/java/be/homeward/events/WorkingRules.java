package be.homeward.events;

import org.jspecify.annotations.Nullable;

/**
 * How a track works, beside what it asks of people.
 *
 * @param coachingExplainedFirst a dwelling is assigned only after coaching was explained and accepted; treatment is never
 *     part of that
 * @param teamAcrossEmployers coaches of several employers may form one team
 * @param personsPerFte how many persons a full-time coach accompanies at once; no norm when absent
 * @param normRefuses whether the norm is kept by refusing, and not only shown
 * @param longestWaitDays from how many days on a wait is too long; no norm when absent
 */
public record WorkingRules(
        boolean coachingExplainedFirst,
        boolean teamAcrossEmployers,
        @Nullable Integer personsPerFte,
        boolean normRefuses,
        @Nullable Integer longestWaitDays) {

    /** What holds in a track of which nothing was said. */
    public static final WorkingRules NONE = new WorkingRules(false, false, null, false, null);
}
