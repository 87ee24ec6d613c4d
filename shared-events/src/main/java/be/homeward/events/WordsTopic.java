package be.homeward.events;

/** What a person's own words are about. */
public enum WordsTopic {
    HOUSING,
    SUPPORT,
    PARTNER,
    NEIGHBOURHOOD,
    DAILY_LIFE,
    OTHER
}
