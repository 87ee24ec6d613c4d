package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.coach.Coach;
import be.homeward.command.coach.CoachState;
import be.homeward.command.support.Coaches.Assignment;
import be.homeward.events.CoachId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which coaches of the partner accompany, and when; several at once, or none. */
public final class Coaching {
    private Coaching() {}

    /** What is asked around the coaches of a support. */
    public sealed interface Command extends Support.Command {}

    /** One of the partner's coaches accompanies the person from a day on. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.coach-assigned",
        "support.coach-not-employed"
    })
    public record AssignCoach(SupportId support, CoachId coach, LocalDate from) implements Command {}

    /** A coach no longer accompanies the person; that day is the first without. */
    @Refuses({
        "support.partner-only",
        "support.coach-not-assigned",
        "support.before-assignment",
        "support.coach-not-employed"
    })
    public record ReleaseCoach(SupportId support, CoachId coach, LocalDate on) implements Command {}

    /** The days of a coach's latest assignment were wrong; one that begins and ends on one day never was. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.coach-not-assigned",
        "support.before-start",
        "support.after-stop",
        "support.before-assignment",
        "support.coach-assigned",
        "support.coach-not-employed",
        "support.nothing-new"
    })
    public record CorrectCoachAssignment(
            SupportId support,
            CoachId coach,
            LocalDate from,
            @Nullable LocalDate until) implements Command {}

    static SupportEvent assign(SupportState known, AssignCoach command, Streams streams) {
        known.onlyForPartner(streams).course().onlyInside(command.from());
        Refusal.when(known.coaches().holdsOnOrAfter(command.coach(), command.from()), "support.coach-assigned");
        onlyEmployed(streams.read(Coach.FOLDING, command.coach()), command.from());
        return new CoachAssigned(command.support(), command.coach(), command.from());
    }

    static SupportEvent release(SupportState known, ReleaseCoach command, Streams streams) {
        Assignment held = known.onlyForPartner(streams).coaches().of(command.coach());
        Refusal.when(held.until() != null, "support.coach-not-assigned");
        onlyFrom(held.from(), command.on());
        onlyWhileWorking(streams.read(Coach.FOLDING, command.coach()), command.on());
        return new CoachReleased(command.support(), command.coach(), command.on());
    }

    static SupportEvent correct(SupportState known, CorrectCoachAssignment command, Streams streams) {
        Assignment held = known.onlyForPartner(streams).coaches().of(command.coach());
        LocalDate from = command.from();
        known.course().onlyInside(from);
        LocalDate before = held.before();
        Refusal.when(before != null && from.isBefore(before), "support.coach-assigned");
        CoachState coach = streams.read(Coach.FOLDING, command.coach());
        onlyEmployed(coach, from);
        LocalDate until = command.until();
        if (until != null) {
            onlyFrom(from, until);
            onlyWhileWorking(coach, until);
        }
        Refusal.when(held.equals(new Assignment(before, from, until)), "support.nothing-new");
        return new CoachAssignmentCorrected(command.support(), command.coach(), from, until);
    }

    static void onlyEmployed(CoachState coach, LocalDate day) {
        Refusal.when(!coach.employedOn(day), "support.coach-not-employed");
    }

    /** Whoever stopped working there was released that day at the latest. */
    private static void onlyWhileWorking(CoachState coach, LocalDate day) {
        Refusal.when(!coach.employedUpTo(day), "support.coach-not-employed");
    }

    private static void onlyFrom(LocalDate from, LocalDate day) {
        Refusal.when(day.isBefore(from), "support.before-assignment", from);
    }
}
