package be.homeward.events;

/** What partners organise: with tenants, or among themselves to prepare it. */
public enum ActivityKind {
    /** Comes back, as a weekly workshop does. */
    RECURRING,
    /** Takes place once (activité ponctuelle). */
    SEPARATE,
    /** The tenants' council (huurdersraad, conseil des locataires). */
    COUNCIL,
    /** The tenants' committee (huurderscomité, comité des locataires). */
    COMMITTEE,
    TEAM_MEETING
}
