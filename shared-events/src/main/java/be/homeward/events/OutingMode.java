package be.homeward.events;

/** What a partner did so that a tenant got somewhere. */
public enum OutingMode {
    ACCOMPANIED,
    FACILITATED,
    ORGANISED
}
