package be.homeward.events;

/** What a target is a number of. */
public enum TargetIndicator {
    TEAM_MEETINGS,
    COMMITTEE_MEETINGS,
    RECURRING_ACTIVITIES,
    SEPARATE_ACTIVITIES,
    PEOPLE_TAKING_PART,
    TENANTS_MET,
    PLACES_VISITED,
    /** The share of the tenants that were involved, in hundredths. */
    TENANTS_INVOLVED
}
