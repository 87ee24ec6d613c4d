package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.ActivityCancelled;
import be.homeward.events.ActivityEvent.ActivityCorrected;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.CancellationWithdrawn;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.Place;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a partner means to organise, before it takes place. */
public final class Planning {
    private Planning() {}

    /** What is asked around a plan. */
    public sealed interface Command extends Activity.Command {}

    /** A partner that carries a track will organise something; its title names nobody. */
    @Refuses({"activity.exists", "activity.place-unnamed", "programme.not-admitted", "programme.closed"})
    public record PlanActivity(
            ActivityId activity,
            ProgrammeId programme,
            ActivityKind kind,
            LocalDate on,
            String title,
            @Nullable String place)
            implements Command {}

    /** The plan was wrong or changed; once it was held, its kind stays what it is. */
    @Refuses({
        "activity.withdrawn",
        "activity.of-other-kind",
        "activity.place-unnamed",
        "activity.held",
        "activity.nothing-new"
    })
    public record CorrectActivity(
            ActivityId activity,
            ActivityKind kind,
            LocalDate on,
            String title,
            @Nullable String place) implements Command {}

    /** It will not take place. */
    @Refuses({"activity.withdrawn", "activity.of-other-kind", "activity.held", "activity.cancelled"})
    public record CancelActivity(ActivityId activity, LocalDate on) implements Command {}

    /** It was not cancelled. */
    @Refuses({"activity.withdrawn", "activity.of-other-kind", "activity.not-cancelled"})
    public record WithdrawCancellation(ActivityId activity) implements Command {}

    /** An activity, an individual meeting or an outing was recorded by mistake: there never was one. */
    @Refuses("activity.withdrawn")
    public record WithdrawActivity(ActivityId activity) implements Command {}

    static ActivityEvent plan(ActivityState known, PlanActivity command, Streams streams) {
        Refusal.when(known.exists(), "activity.exists");
        OrganisationId partner = streams.subject().organisation();
        ProgrammeState programme = streams.read(Programme.FOLDING, command.programme());
        Refusal.when(!programme.takesPartAs(PartnerRole.CARRIER, partner, command.on()), "programme.not-admitted");
        Refusal.when(programme.closedBy(command.on()), "programme.closed");
        return new ActivityPlanned(
                command.activity(),
                command.programme(),
                partner,
                command.kind(),
                command.on(),
                command.title(),
                place(command.place()));
    }

    static ActivityEvent correct(ActivityState known, CorrectActivity command) {
        Planned planned = known.planned();
        Planned corrected = planned.as(command.kind(), command.on(), command.title(), place(command.place()));
        boolean otherKind = command.kind() != planned.plan().kind();
        Refusal.when(otherKind && planned.holding() != null, "activity.held");
        Refusal.when(corrected.equals(planned), "activity.nothing-new");
        return new ActivityCorrected(
                command.activity(),
                command.kind(),
                command.on(),
                command.title(),
                corrected.plan().place());
    }

    static ActivityEvent cancel(ActivityState known, CancelActivity command) {
        Planned planned = known.planned();
        Refusal.when(planned.holding() != null, "activity.held");
        Refusal.when(planned.cancelled() != null, "activity.cancelled");
        return new ActivityCancelled(command.activity(), command.on());
    }

    static ActivityEvent withdraw(ActivityState known, WithdrawCancellation command) {
        Refusal.when(known.planned().cancelled() == null, "activity.not-cancelled");
        return new CancellationWithdrawn(command.activity());
    }

    static ActivityEvent withdraw(ActivityState known, WithdrawActivity command) {
        known.onlyWhileNotWithdrawn();
        return new ActivityWithdrawn(command.activity());
    }

    private static @Nullable Place place(@Nullable String name) {
        return name == null ? null : Present.place(name);
    }
}
