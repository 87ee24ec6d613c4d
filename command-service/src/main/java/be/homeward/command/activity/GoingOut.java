package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.household.Someone;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.OutingCorrected;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.OutingMode;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** Places to which tenants were accompanied, or whose visit was facilitated or organised. */
public final class GoingOut {
    private GoingOut() {}

    /** What is asked around outings. */
    public sealed interface Command extends Activity.Command {}

    /** Tenants went somewhere; {@code guests} are those whom nobody names. */
    @Refuses({
        "activity.exists",
        "activity.place-unnamed",
        "activity.number-out-of-range",
        "activity.nobody",
        "programme.not-admitted"
    })
    public record RecordOuting(
            ActivityId activity,
            ProgrammeId programme,
            List<Someone> persons,
            int guests,
            LocalDate on,
            String place,
            OutingMode mode)
            implements Command {}

    /** It was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "activity.withdrawn",
        "activity.of-other-kind",
        "activity.place-unnamed",
        "activity.number-out-of-range",
        "activity.nobody",
        "activity.nothing-new"
    })
    public record CorrectOuting(
            ActivityId activity, List<Someone> persons, int guests, LocalDate on, String place, OutingMode mode)
            implements Command {}

    static ActivityEvent goOut(ActivityState known, RecordOuting command, Streams streams) {
        Refusal.when(known.exists(), "activity.exists");
        Present.onlyCarrier(command.programme(), streams);
        Outing outing = new Outing(
                Present.persons(command.persons(), List.of(), streams),
                command.guests(),
                command.on(),
                Present.place(command.place()),
                command.mode());
        check(outing);
        return new OutingRecorded(
                command.activity(),
                command.programme(),
                streams.subject().organisation(),
                outing.persons(),
                outing.guests(),
                outing.on(),
                outing.place(),
                outing.mode(),
                Present.breaches(command.programme(), command.on(), streams));
    }

    static ActivityEvent correct(ActivityState known, CorrectOuting command, Streams streams) {
        Outing before = known.outing();
        Outing outing = new Outing(
                Present.persons(command.persons(), before.persons(), streams),
                command.guests(),
                command.on(),
                Present.place(command.place()),
                command.mode());
        Refusal.when(outing.equals(before), "activity.nothing-new");
        check(outing);
        return new OutingCorrected(
                command.activity(),
                outing.persons(),
                outing.guests(),
                outing.on(),
                outing.place(),
                outing.mode(),
                Present.breaches(known.programme(), command.on(), streams));
    }

    private static void check(Outing outing) {
        Present.onlySensible(outing.guests());
        Refusal.when(outing.persons().isEmpty() && outing.guests() == 0, "activity.nobody");
    }
}
