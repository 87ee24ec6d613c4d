package be.homeward.events;

/** What kind of document is attached to an agreement. */
public enum DocumentClass {
    AGREEMENT,
    ANNEX,
    RENOVATION_SCHEDULE,
    INVENTORY,
    OTHER
}
