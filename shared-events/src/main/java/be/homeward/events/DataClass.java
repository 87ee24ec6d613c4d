package be.homeward.events;

/** The kinds of personal data that are kept, shown and erased apart from one another. */
public enum DataClass {
    IDENTITY,
    CONTACT,
    SOCIAL,
    HEALTH,
    JUSTICE
}
