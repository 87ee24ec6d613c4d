package be.homeward.command;

import java.util.List;

/**
 * Why a command is not carried out: a stable code, explained in every language by {@code refusals*.properties}. Its
 * arguments are codes, dates and numbers, never a personal value.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "unknown";

    private final transient List<Object> arguments;

    private Refusal(String code, List<Object> arguments) {
        super(code, null, false, false);
        this.arguments = arguments;
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, List.of(arguments));
    }

    /** For what does not exist and for what is not yours alike: nobody can tell the two apart. */
    public static Refusal unknown() {
        return new Refusal(UNKNOWN, List.of());
    }

    /** Refuses when the rule is broken. */
    public static void when(boolean broken, String code, Object... arguments) {
        if (broken) {
            throw of(code, arguments);
        }
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }

    public boolean isUnknown() {
        return code().equals(UNKNOWN);
    }
}
