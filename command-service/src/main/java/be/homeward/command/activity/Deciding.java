package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.CouncilDecisionCorrected;
import be.homeward.events.ActivityEvent.CouncilDecisionRecorded;
import be.homeward.events.ActivityEvent.CouncilDecisionWithdrawn;
import be.homeward.events.ActivityId;
import be.homeward.events.DecisionId;
import java.time.LocalDate;

/** What a tenants' council decided, in its own words; they name nobody. */
public final class Deciding {
    private Deciding() {}

    /** What is asked around decisions. */
    public sealed interface Command extends Activity.Command {}

    /** A council that was held decided something, that day or later. */
    @Refuses({
        "activity.withdrawn",
        "activity.of-other-kind",
        "activity.not-a-council",
        "activity.not-held",
        "activity.decision-exists",
        "activity.decided-before"
    })
    public record RecordCouncilDecision(ActivityId activity, DecisionId decision, LocalDate on, String text)
            implements Command {}

    /** It was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "activity.withdrawn",
        "activity.of-other-kind",
        "activity.not-a-council",
        "activity.not-held",
        "activity.no-decision",
        "activity.decided-before",
        "activity.nothing-new"
    })
    public record CorrectCouncilDecision(ActivityId activity, DecisionId decision, LocalDate on, String text)
            implements Command {}

    /** The council took no such decision. */
    @Refuses({"activity.withdrawn", "activity.of-other-kind", "activity.no-decision"})
    public record WithdrawCouncilDecision(ActivityId activity, DecisionId decision) implements Command {}

    static ActivityEvent decide(ActivityState known, RecordCouncilDecision command) {
        Planned council = known.planned();
        onlySince(council.council(), command.on());
        Refusal.when(council.used().contains(command.decision()), "activity.decision-exists");
        return new CouncilDecisionRecorded(command.activity(), command.decision(), command.on(), command.text());
    }

    static ActivityEvent correct(ActivityState known, CorrectCouncilDecision command) {
        Planned council = known.planned();
        onlySince(council.council(), command.on());
        Planned.Decision corrected = new Planned.Decision(command.on(), command.text());
        Refusal.when(corrected.equals(council.decision(command.decision())), "activity.nothing-new");
        return new CouncilDecisionCorrected(command.activity(), command.decision(), command.on(), command.text());
    }

    static ActivityEvent withdraw(ActivityState known, WithdrawCouncilDecision command) {
        known.planned().decision(command.decision());
        return new CouncilDecisionWithdrawn(command.activity(), command.decision());
    }

    private static void onlySince(Holding council, LocalDate on) {
        Refusal.when(on.isBefore(council.on()), "activity.decided-before", council.on());
    }
}
