package be.homeward.events;

/** Who looked at the state of a dwelling. */
public enum InspectedBy {
    OWNER,
    PARTNER,
    HOUSING_INSPECTION,
    FIRE_SERVICE,
    OTHER
}
