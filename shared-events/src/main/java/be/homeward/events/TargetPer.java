package be.homeward.events;

/** In what stretch of time a target is to be reached: a week from Monday, a calendar month, the period reported on. */
public enum TargetPer {
    WEEK,
    MONTH,
    PERIOD
}
