package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Casework.Plan;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.PlannedContactCancelled;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contacts that are to take place: the contact recorded under the same id is the one that was planned. */
public final class Planning {
    private Planning() {}

    /** What is asked around planned contacts. */
    public sealed interface Command extends Support.Command {}

    /** A contact is planned, without a mode for a home visit; said again under the same id, the last holds. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.contact-exists",
        "support.plan-cancelled",
        "support.coach-not-employed",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed"
    })
    public record PlanContact(
            SupportId support,
            ContactId contact,
            LocalDate on,
            @Nullable ContactMode mode,
            List<CoachId> coaches) implements Command {}

    /** A planned contact will not take place. */
    @Refuses({"support.partner-only", "support.plan-cancelled", "support.contact-exists"})
    public record CancelPlannedContact(SupportId support, ContactId contact) implements Command {}

    static SupportEvent plan(SupportState known, PlanContact command, Streams streams) {
        known.onlyForTeamNowOn(command.on(), streams).course().onlyInside(command.on());
        onlyUnfulfilled(known, command.contact());
        known.onlyWhileAdmitted(command.on(), streams);
        var plans = known.work().plans();
        Refusal.when(plans.withdrawn().contains(command.contact()), "support.plan-cancelled");
        List<CoachId> coaches = command.coaches().stream().distinct().toList();
        coaches.forEach(coach -> Coaching.onlyOfTeam(known, coach, command.on(), streams));
        Plan asked = new Plan(command.on(), command.mode(), coaches);
        Refusal.when(asked.equals(plans.byId().get(command.contact())), "support.nothing-new");
        return new ContactPlanned(command.support(), command.contact(), command.on(), command.mode(), coaches);
    }

    static SupportEvent cancel(SupportState known, CancelPlannedContact command, Streams streams) {
        Plan held = known.work().plans().get(command.contact(), "support.plan-cancelled");
        known.onlyForTeamNowOn(held.on(), streams);
        onlyUnfulfilled(known, command.contact());
        return new PlannedContactCancelled(command.support(), command.contact());
    }

    /** What took place is no plan any more. */
    private static void onlyUnfulfilled(SupportState known, ContactId contact) {
        Refusal.when(known.happened().contacts().byId().containsKey(contact), "support.contact-exists");
    }
}
