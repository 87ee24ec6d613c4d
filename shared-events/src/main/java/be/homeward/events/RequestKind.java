package be.homeward.events;

/** What a person asks about the data that is kept of them (GDPR, articles 15, 16 and 21). */
public enum RequestKind {
    ACCESS,
    RECTIFICATION,
    OBJECTION
}
