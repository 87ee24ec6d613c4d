package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.household.Someone;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.HoldingCorrected;
import be.homeward.events.ActivityEvent.HoldingWithdrawn;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.CoachId;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.List;

/** What took place: persons are named by a partner that knows them, everybody else is a number. */
public final class TakingPlace {
    private TakingPlace() {}

    /** What is asked around an activity that took place. */
    public sealed interface Command extends Activity.Command {}

    /**
     * It took place. Persons and {@code guests} were there; at a team meeting the partner's own coaches and, as guests, so
     * many colleagues of others.
     */
    @Refuses({
        "activity.withdrawn",
        "activity.of-other-kind",
        "activity.cancelled",
        "activity.held",
        "activity.place-unnamed",
        "activity.number-out-of-range",
        "activity.nobody",
        "activity.staff-at-team-meetings",
        "activity.coach-not-employed"
    })
    public record HoldActivity(
            ActivityId activity, LocalDate on, String place, List<Someone> persons, List<CoachId> coaches, int guests)
            implements Command {}

    /** When, where or with whom it took place was wrong; the whole is stated again, of two corrections the later holds. */
    @Refuses({
        "activity.withdrawn",
        "activity.of-other-kind",
        "activity.not-held",
        "activity.place-unnamed",
        "activity.number-out-of-range",
        "activity.nobody",
        "activity.staff-at-team-meetings",
        "activity.coach-not-employed",
        "activity.decided-before",
        "activity.nothing-new"
    })
    public record CorrectHolding(
            ActivityId activity, LocalDate on, String place, List<Someone> persons, List<CoachId> coaches, int guests)
            implements Command {}

    /** It has not taken place after all; it is still planned. */
    @Refuses({"activity.withdrawn", "activity.of-other-kind", "activity.not-held", "activity.decided"})
    public record WithdrawHolding(ActivityId activity) implements Command {}

    static ActivityEvent hold(ActivityState known, HoldActivity command, Streams streams) {
        Planned planned = known.planned();
        Refusal.when(planned.cancelled() != null, "activity.cancelled");
        Refusal.when(planned.holding() != null, "activity.held");
        List<PersonId> persons = Present.persons(command.persons(), List.of(), streams);
        Holding holding = new Holding(
                command.on(),
                Present.place(command.place()),
                persons,
                Present.coaches(command.coaches(), command.on(), streams),
                command.guests());
        check(planned.plan().kind(), holding);
        return new ActivityHeld(
                command.activity(),
                holding.on(),
                holding.place(),
                holding.persons(),
                holding.coaches(),
                holding.guests(),
                Present.breaches(known.programme(), holding.on(), streams));
    }

    static ActivityEvent correct(ActivityState known, CorrectHolding command, Streams streams) {
        Planned planned = known.planned();
        Holding before = planned.took();
        Holding holding = new Holding(
                command.on(),
                Present.place(command.place()),
                Present.persons(command.persons(), before.persons(), streams),
                Present.coaches(command.coaches(), command.on(), streams),
                command.guests());
        Refusal.when(holding.equals(before), "activity.nothing-new");
        check(planned.plan().kind(), holding);
        planned.decisions()
                .values()
                .forEach(each ->
                        Refusal.when(each.on().isBefore(holding.on()), "activity.decided-before", holding.on()));
        return new HoldingCorrected(
                command.activity(),
                holding.on(),
                holding.place(),
                holding.persons(),
                holding.coaches(),
                holding.guests(),
                Present.breaches(known.programme(), holding.on(), streams));
    }

    static ActivityEvent withdraw(ActivityState known, WithdrawHolding command) {
        Planned planned = known.planned();
        planned.took();
        Refusal.when(!planned.decisions().isEmpty(), "activity.decided");
        return new HoldingWithdrawn(command.activity());
    }

    private static void check(ActivityKind kind, Holding holding) {
        Present.onlySensible(holding.guests());
        boolean nobody = holding.persons().isEmpty() && holding.coaches().isEmpty() && holding.guests() == 0;
        Refusal.when(nobody, "activity.nobody");
        boolean wrongly = kind == ActivityKind.TEAM_MEETING
                ? !holding.persons().isEmpty()
                : !holding.coaches().isEmpty();
        Refusal.when(wrongly, "activity.staff-at-team-meetings");
    }
}
