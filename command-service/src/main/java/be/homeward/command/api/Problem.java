package be.homeward.command.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered as asked.
 *
 * @param field which part of the body is meant, such as {@code persons[1]}
 * @param arguments for the text of the code: codes, dates and numbers
 */
record Problem(int status, String code, @Nullable String field, List<Object> arguments) {
    static final int RETRY_AFTER_SECONDS = 2;

    static Problem of(ProblemType type) {
        return new Problem(type.status(), type.code(), null, List.of());
    }

    static Problem in(String field, ProblemType type, Object... arguments) {
        return new Problem(type.status(), type.code(), field, List.of(arguments));
    }

    /** Whether sending the same again later may help. */
    boolean passes() {
        return status == 409 || status == 429 || status == 503;
    }
}
