package be.homeward.events;

/** Why an organisation is part of a programme. */
public enum PartnerRole {
    CARRIER,
    HOUSING,
    FUNDER,
    COORDINATOR,
    AUDITOR,
    /** Carries no track and comes to conferences (overlegpartner, partenaire de concertation). */
    CONSULTED
}
