package be.homeward.events;

/** What changed about who lives in a dwelling, as a landlord is told it. */
public enum OccupantsChange {
    MOVED_IN,
    MOVED_OUT,
    /** The household became larger or smaller. */
    HOUSEHOLD_CHANGED,
    /** What was told before was wrong: this is how it is. */
    CORRECTED,
    /** A household that keeps its home elsewhere sleeps here for a time. */
    GUESTS_CAME,
    GUESTS_LEFT,
    /** What was told of guests was wrong: where and when they slept is told anew, or nowhere. */
    GUESTS_CORRECTED
}
