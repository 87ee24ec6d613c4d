package be.homeward.events;

/** How an organisation answers a person's request; not every answer fits every request. */
public enum RequestAnswer {
    GIVEN,
    CORRECTED,
    /** What is recorded stays, with what the person says beside it. */
    ADDED_AS_STATEMENT,
    PROCESSING_STOPPED,
    PARTLY_REFUSED,
    REFUSED;

    public boolean fits(RequestKind kind) {
        return switch (this) {
            case GIVEN -> kind == RequestKind.ACCESS;
            case CORRECTED, ADDED_AS_STATEMENT -> kind == RequestKind.RECTIFICATION;
            case PROCESSING_STOPPED -> kind == RequestKind.OBJECTION;
            case PARTLY_REFUSED -> kind != RequestKind.RECTIFICATION;
            case REFUSED -> true;
        };
    }

    /** Whether the person is told why not. */
    public boolean refuses() {
        return this == PARTLY_REFUSED || this == REFUSED;
    }
}
