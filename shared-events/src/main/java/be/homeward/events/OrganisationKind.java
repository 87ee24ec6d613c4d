package be.homeward.events;

/** What an organisation does in the sector. */
public enum OrganisationKind {
    SUPPORT,
    HOUSING,
    HEALTH,
    FUNDER,
    COORDINATOR,
    AUDITOR,
    PLATFORM
}
