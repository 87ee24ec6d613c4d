package be.homeward.events;

/** What a person wants to reach. */
public enum GoalKind {
    LASTING_HOME,
    ADMINISTRATION_IN_ORDER,
    INCOME,
    HEALTH,
    SOCIAL_NETWORK,
    ACTIVITY,
    OTHER
}
