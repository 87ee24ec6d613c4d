package be.homeward.query.reading;

/** Why a question is not answered: an HTTP status, a stable code, and what the text names. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Object[] arguments;

    public Problem(int status, String code, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
    }

    /** What does not exist and what is not yours answer alike. */
    public static Problem unknown() {
        return new Problem(404, "unknown");
    }

    public static Problem forbidden() {
        return new Problem(403, "access.role");
    }

    public static Problem unavailable() {
        return new Problem(503, "unavailable");
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }
}
