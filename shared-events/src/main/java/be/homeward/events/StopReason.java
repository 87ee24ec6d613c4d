package be.homeward.events;

/** Why support ended. */
public enum StopReason {
    GOALS_REACHED,
    MOVED_ON,
    TRANSFERRED,
    AT_PERSONS_REQUEST,
    OUT_OF_REACH,
    DEATH,
    OTHER
}
