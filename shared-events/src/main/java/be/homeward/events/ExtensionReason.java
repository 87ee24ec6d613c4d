package be.homeward.events;

/** Why answering a request takes longer: the law knows these two. */
public enum ExtensionReason {
    COMPLEX,
    MANY_REQUESTS
}
