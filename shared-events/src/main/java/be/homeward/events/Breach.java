package be.homeward.events;

/** The rule that a recorded fact breaks; shown until it is resolved. */
public enum Breach {
    AGREEMENT_ENDED,
    DWELLING_OFFLINE,
    HOUSEHOLD_TOO_LARGE,
    HOUSEHOLD_TOO_SMALL,
    PROGRAMME_CLOSED
}
