package be.homeward.events;

/** How far a goal has come when it is reviewed. */
public enum GoalProgress {
    NOT_BEGUN,
    UNDER_WAY,
    PARTLY_REACHED,
    REACHED,
    NO_LONGER_WANTED
}
