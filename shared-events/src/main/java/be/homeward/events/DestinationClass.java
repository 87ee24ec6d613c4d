package be.homeward.events;

/** The class of a destination in outcomes. */
public enum DestinationClass {
    LASTING,
    TEMPORARY,
    INSTITUTIONAL,
    HOMELESS,
    LONG_TERM_CARE,
    DECEASED,
    UNKNOWN
}
