package be.homeward.command.api;

import be.homeward.command.api.Callers.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Takes a command in, in the order in which a partner is told what is wrong with it. */
final class Reception {
    private static final int LONGEST_KEY = 200;

    private final Catalogue catalogue;
    private final Gate gate;
    private final Intake intake;

    Reception(Catalogue catalogue, Gate gate, Intake intake) {
        this.catalogue = catalogue;
        this.gate = gate;
        this.intake = intake;
    }

    /** @throws Rejected when there is no such command, or the caller may not give it */
    Permitted permitted(Caller caller, String name) {
        CommandForm form = catalogue.find(name).orElseThrow(() -> new Rejected(ProblemType.COMMAND_UNKNOWN));
        return new Permitted(caller.subject(), caller.may(form.name()), form);
    }

    Order order(Permitted permitted, String key, Purpose purpose, ObjectNode body) {
        if (!Characters.visible(key, LONGEST_KEY)) {
            throw new Rejected(ProblemType.KEY_MALFORMED);
        }
        permitted.form().check(body);
        return new Order(permitted.form(), body, permitted.grounds(purpose), key);
    }

    /**
     * Named by what it says, and the how manyth it is that says so: sent again it is the same command, however the rest
     * of the file has changed.
     *
     * @throws Rejected when it may be meant again in the same words, which would then go unheard
     */
    Order order(Permitted permitted, int time, Purpose purpose, ObjectNode body) {
        permitted.form().check(body);
        if (Saying.mayBeMeantAgain(permitted.form())) {
            throw new Rejected(Problem.in("key", ProblemType.KEY_NEEDED));
        }
        String key = intake.keyOf(permitted.form(), body) + (time == 1 ? "" : ":" + time);
        return new Order(permitted.form(), body, permitted.grounds(purpose), key);
    }

    Outcome carryOut(Order order) {
        return gate.through(order.grounds().subject().organisation(), () -> intake.carryOut(order));
    }

    /** The purpose that was given, or why such a command is usually given. */
    static Purpose purpose(@Nullable String given, CommandForm form) {
        return given == null
                ? form.purpose()
                : Purpose.find(given).orElseThrow(() -> new Rejected(ProblemType.PURPOSE_UNKNOWN));
    }
}
