package be.homeward.command.api;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What a command has to do with others that are sent with it. */
enum Saying {
    /** Tells what happened, or was decided, on a day. */
    HAPPENED,
    /** Puts right or takes back what was told: what that was, only its place among the others says. */
    PUTS_RIGHT,
    /** Vouches for all that was told of a period. */
    CONFIRMS,
    /** Can never be undone. */
    SEALS;

    /** The days on which things happen, the first of them that is there. */
    static final List<String> DAYS = List.of("on", "from", "start");

    private static final Pattern TAKES_BACK =
            Pattern.compile("(Withdraw|Reinstate|Restore|Revoke|Reopen|Unmerge|Unlink)\\w*");
    private static final Pattern CORRECTS = Pattern.compile("Correct\\w*");

    /** What is taken back on a day of its own happened on that day; the day of a correction is one that it tells anew. */
    static Saying of(String command, ObjectNode body) {
        return switch (command) {
            case "SealPeriod" -> SEALS;
            case "ConfirmPeriod", "WithdrawPeriodConfirmation" -> CONFIRMS;
            default -> {
                boolean dated = DAYS.stream().anyMatch(body::has);
                boolean putsRight = CORRECTS.matcher(command).matches()
                        || (TAKES_BACK.matcher(command).matches() && !dated);
                yield putsRight ? PUTS_RIGHT : HAPPENED;
            }
        };
    }

    /** Whether the same words may be meant a second time, so that what it says does not tell which time is meant. */
    static boolean mayBeMeantAgain(CommandForm form) {
        return switch (form.name()) {
            case "ConfirmPeriod", "WithdrawPeriodConfirmation", "LinkProgramme" -> true;
            default ->
                TAKES_BACK.matcher(form.name()).matches()
                        && form.shape().fields().values().stream()
                                .noneMatch(field -> field.shape() instanceof Shape.Day);
        };
    }
}
