package be.homeward.events;

/** What someone does within an organisation; what they may do and see follows from it. */
public enum Function {
    ADMINISTRATOR,
    COORDINATOR,
    COACH,
    HOUSING,
    FUNDER,
    AUDITOR
}
