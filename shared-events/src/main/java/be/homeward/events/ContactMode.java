package be.homeward.events;

/** How a contact took place; the home visit is recorded as a coaching visit. */
public enum ContactMode {
    STREET,
    OFFICE,
    PHONE,
    MESSAGING,
    OUTING,
    OTHER
}
