package be.homeward.query.outcomes;

import java.util.Locale;

/** What a number is a number of. */
enum Unit {
    PERSON,
    DWELLING,
    OWNER,
    HOUSEHOLD,
    STAY,
    SUPPORT,
    MOVE,
    DAY,
    NIGHT,
    PERCENT;

    /** The column of a case that holds it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
