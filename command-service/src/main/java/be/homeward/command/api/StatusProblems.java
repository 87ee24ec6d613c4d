package be.homeward.command.api;

import java.util.Map;

/** Which problem a bare status stands for, as the container and the framework give it. */
final class StatusProblems {
    private static final Map<Integer, ProblemType> TYPES = Map.of(
            401, ProblemType.TOKEN_MISSING,
            403, ProblemType.NOT_ALLOWED,
            404, ProblemType.ROUTE_UNKNOWN,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.BODY_TOO_LARGE,
            414, ProblemType.ADDRESS_TOO_LONG,
            415, ProblemType.MEDIA_TYPE,
            431, ProblemType.HEADERS_TOO_LARGE,
            503, ProblemType.STOPPING);

    private StatusProblems() {}

    static Problem of(int status) {
        ProblemType type = TYPES.get(status);
        if (type != null) {
            return Problem.of(type);
        }
        return Problem.of(
                switch (status) {
                    // what the container does not know how to do was asked in a way that it does not take
                    case 501, 505 -> ProblemType.REQUEST_MALFORMED;
                    default -> status < 500 ? ProblemType.REQUEST_MALFORMED : ProblemType.INTERNAL;
                });
    }
}
