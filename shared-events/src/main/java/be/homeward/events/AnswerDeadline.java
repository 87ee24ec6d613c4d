package be.homeward.events;

import java.time.LocalDate;

/**
 * By when an organisation answers what a person asks about their data (GDPR, article 12(3)): one month from receipt, and
 * two further months where it said so and why within the first. Counted by calendar from the day of receipt; where the
 * month has no such day, until its last one.
 */
public final class AnswerDeadline {
    private static final int MONTHS = 1;
    private static final int FURTHER_MONTHS = 2;

    private AnswerDeadline() {}

    /** The last day on which the answer, or the news that it takes longer, is in time. */
    public static LocalDate first(LocalDate received) {
        return received.plusMonths(MONTHS);
    }

    /**
     * The last day once the person was told that it takes longer: counted from receipt, so that a short month takes
     * nothing away. Told after the first month, or before anything was asked, it stays the first.
     */
    public static LocalDate extended(LocalDate received, LocalDate told) {
        LocalDate first = first(received);
        boolean inTime = !told.isBefore(received) && !told.isAfter(first);
        return inTime ? received.plusMonths(MONTHS + FURTHER_MONTHS) : first;
    }
}
