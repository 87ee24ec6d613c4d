package be.homeward.command.api;

import be.homeward.command.api.Callers.Caller;
import be.homeward.command.api.Lines.Line;
import java.util.Locale;
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
    record Sender(String login, @Nullable String purpose, Locale language) {}

    /** From now on lines are answered without being carried out, so that the service can stop. */
    void stop() {
        stopping = true;
    }

    String answer(Line line, Sender sender) {
        long start = System.nanoTime();
        String name = "";
        try {
            if (line.problem() != null) {
                throw new Rejected(line.problem());
            }
            if (stopping) {
                throw new Rejected(ProblemType.STOPPING);
            }
            ObjectNode parts = Body.parse(line.bytes());
            name = text(parts, "command");
            Outcome outcome = carryOut(parts, name, sender);
            metrics.done(name, outcome, start);
            return "{\"line\":" + line.number() + ",\"status\":200,\"result\":" + Answer.result(outcome.appended())
                    + "}";
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            metrics.problem(name, problem, start);
            return "{\"line\":" + line.number() + ",\"status\":" + problem.status() + ",\"problem\":"
                    + Answer.problem(problem, sender.language()) + "}";
        }
    }

    private Outcome carryOut(ObjectNode parts, String name, Sender sender) {
        String key = text(parts, "key");
        if (!(parts.get("body") instanceof ObjectNode body)) {
            throw new Rejected(Problem.in("body", ProblemType.FORM_NOT_OBJECT));
        }
        if (parts.size() > FIELDS.size()) {
            throw new Rejected(Problem.in(unknown(parts), ProblemType.FORM_UNKNOWN_FIELD));
        }
        Caller caller = callers.caller(sender.login());
        Permitted permitted = reception.permitted(caller, name);
        Purpose purpose = Reception.purpose(sender.purpose(), permitted.form());
        return reception.carryOut(reception.order(permitted, key, purpose, body));
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
