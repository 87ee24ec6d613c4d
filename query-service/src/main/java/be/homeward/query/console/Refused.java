package be.homeward.query.console;

/** The command service did not do it, and says why in the person's language. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    Refused(int status, String reason) {
        super("refused", null, false, false);
        this.status = status;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
