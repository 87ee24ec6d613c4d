package be.homeward.events;

/** Why an organisation is part of a programme. */
public enum PartnerRole {
    CARRIER,
    HOUSING,
    FUNDER,
    COORDINATOR,
    AUDITOR
}
