package be.homeward.events;

/** What of a person's life a discussion is about; not everybody may hear everything. */
public enum Matter {
    /** The dwelling and who occupies it: all that a landlord ever hears. */
    HOUSING,
    SOCIAL,
    HEALTH,
    JUSTICE
}
