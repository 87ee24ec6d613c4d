package be.homeward.events;

/** Whether the person was reached. */
public enum ContactResult {
    REACHED,
    NOT_REACHED,
    DECLINED
}
