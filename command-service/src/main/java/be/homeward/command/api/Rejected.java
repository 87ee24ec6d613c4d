package be.homeward.command.api;

/** A request is answered with a problem. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Rejected(Problem problem) {
        // an expected answer: its stack tells nothing
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Rejected(ProblemType type) {
        this(Problem.of(type));
    }

    Problem problem() {
        return problem;
    }
}
