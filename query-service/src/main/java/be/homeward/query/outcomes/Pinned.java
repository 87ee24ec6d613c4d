package be.homeward.query.outcomes;

/**
 * Totals that, beside another which a funder reads too, would tell of a few persons: a part that is nearly the whole, or the
 * rest that remains of a whole. The one that partners agreed to publish stays, the other is withheld.
 */
final class Pinned {
    /** Up to so many are one band: a funder is not told which of them it is. */
    static final int FEW = 7;

    /** Of one row among those of its period, in the window {@code together}. */
    static final String SQL = """
            coalesce(case measure
                when 'personsSupportedParticipants' then %2$s - value between 1 and %1$d
                when 'personsSupportedEntourage' then %2$s - value between 1 and %1$d
                when 'personsNeverHoused' then %2$s - value between 1 and %1$d
                when 'personsPresent' then %3$s - value between 1 and %1$d
                when 'exits' then value - %4$s between 1 and %1$d or %5$s between 1 and %1$d
                when 'betweenStays' then %6$s between 1 and %1$d
                when 'moves' then value - %7$s between 1 and %1$d
            end, false)""".formatted(
                    FEW,
                    of("personsSupported"),
                    of("personsHoused"),
                    of("movedOnToLastingHome"),
                    of("betweenStays"),
                    of("exits"),
                    of("personsMoved"));

    private Pinned() {}

    private static String of(String measure) {
        return "max(value) filter (where measure = '%s') over together".formatted(measure);
    }
}
