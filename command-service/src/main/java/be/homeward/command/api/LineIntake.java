package be.homeward.command.api;

import be.homeward.command.api.Callers.Caller;
import be.homeward.events.OrganisationId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out one line and writes its answer. */
final class LineIntake {
    private static final Set<String> FIELDS = Set.of("command", "key", "body");

    private final Callers callers;
    private final Reception reception;
    private final CommandMetrics metrics;
    private volatile boolean stopping;

    LineIntake(Callers callers, Reception reception, CommandMetrics metrics) {
        this.callers = callers;
        this.reception = reception;
        this.metrics = metrics;
    }

    /** Who sent the lines: the login is judged anew for each, because a function may be revoked while they run. */
    record Sender(
            String login,
            OrganisationId organisation,
            @Nullable String purpose,
            Locale language) {}

    /** From now on lines are answered without being carried out, so that the service can stop. */
    void stop() {
        stopping = true;
    }

    /** What came of one line: what was kept, or why it was not. */
    record Answered(
            int line, @Nullable Outcome outcome, @Nullable Problem problem) {
        private static final Set<String> FOR_EVER =
                Set.of(ProblemType.OTHER_BODY.code(), ProblemType.COMMAND_UNKNOWN.code());

        /** Whether it is worth waiting for. */
        boolean passesSoon() {
            return problem != null
                    && problem.passes()
                    && !ProblemType.STOPPING.code().equals(problem.code());
        }

        /** Why nothing else could be carried out either. */
        @Nullable
        Problem unavailable() {
            return problem != null && problem.status() == 503 ? problem : null;
        }

        /** Whether it was refused for a reason that may go once other lines are carried out. */
        boolean mayPass() {
            return problem != null
                    && (problem.passes() || Set.of(403, 404, 422).contains(problem.status()))
                    && !FOR_EVER.contains(problem.code());
        }

        String json(Locale language) {
            if (outcome != null) {
                return "{\"line\":" + line + ",\"status\":200,\"result\":" + Answer.result(outcome.appended()) + "}";
            }
            Problem why = Objects.requireNonNull(problem);
            return "{\"line\":" + line + ",\"status\":" + why.status() + ",\"problem\":" + Answer.problem(why, language)
                    + "}";
        }
    }

    /** Not carried out, because of what else was refused: it puts that right, or vouches for it. */
    static Answered waits(Told told) {
        return new Answered(told.line(), null, Problem.of(ProblemType.AFTER_REFUSED));
    }

    Answered answer(Told told, Sender sender) {
        long start = System.nanoTime();
        String name = "";
        try {
            if (stopping) {
                throw new Rejected(ProblemType.STOPPING);
            }
            ObjectNode parts = told.parts().get();
            name = text(parts, "command");
            Outcome outcome = carryOut(parts, name, told.time(), sender);
            metrics.done(name, outcome, start);
            return new Answered(told.line(), outcome, null);
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            metrics.problem(name, problem, start);
            return new Answered(told.line(), null, problem);
        }
    }

    private Outcome carryOut(ObjectNode parts, String name, int time, Sender sender) {
        String key = parts.has("key") ? text(parts, "key") : null;
        if (!(parts.get("body") instanceof ObjectNode body)) {
            throw new Rejected(Problem.in("body", ProblemType.FORM_NOT_OBJECT));
        }
        if (!FIELDS.containsAll(parts.propertyNames())) {
            throw new Rejected(Problem.in(unknown(parts), ProblemType.FORM_UNKNOWN_FIELD));
        }
        Caller caller = callers.caller(sender.login());
        Permitted permitted = reception.permitted(caller, name);
        Purpose purpose = Reception.purpose(sender.purpose(), permitted.form());
        return reception.carryOut(
                key == null
                        ? reception.order(permitted, time, purpose, body)
                        : reception.order(permitted, key, purpose, body));
    }

    private static String text(ObjectNode parts, String field) {
        JsonNode value = parts.get(field);
        if (value == null || value.isNull()) {
            throw new Rejected(Problem.in(field, ProblemType.FORM_MISSING));
        }
        if (!value.isString()) {
            throw new Rejected(Problem.in(field, ProblemType.FORM_WRONG_TYPE));
        }
        return value.stringValue();
    }

    private static String unknown(ObjectNode parts) {
        return parts.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .map(FormCheck::shown)
                .orElse("?");
    }
}
