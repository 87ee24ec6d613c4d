package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.coach.Coach;
import be.homeward.command.coach.CoachState;
import be.homeward.command.organisation.Organisation;
import be.homeward.command.programme.Programme;
import be.homeward.command.support.Coaches.Assignment;
import be.homeward.events.CaseloadLimit;
import be.homeward.events.CoachId;
import be.homeward.events.CoachRole;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachAccompanied;
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

    /**
     * A coach of the partner, or of the team across employers that the track allows, accompanies the person from a day on.
     *
     * @param until when that is over already: the first day without, perhaps before the coach accompanies again
     */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.before-hand-over",
        "support.coach-assigned",
        "support.before-assignment",
        "support.coach-not-employed",
        "support.coach-not-bound",
        "coach.caseload-full",
        "programme.not-admitted",
        "programme.closed"
    })
    public record AssignCoach(
            SupportId support,
            CoachId coach,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable CoachRole role) implements Command {}

    /** A coach no longer accompanies the person; that day is the first without. */
    @Refuses({
        "support.partner-only",
        "support.coach-not-assigned",
        "support.before-assignment",
        "support.before-hand-over",
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
        "support.before-hand-over",
        "support.coach-assigned",
        "support.coach-not-employed",
        "support.coach-not-bound",
        "support.nothing-new",
        "coach.caseload-full"
    })
    public record CorrectCoachAssignment(
            SupportId support,
            CoachId coach,
            LocalDate from,
            @Nullable LocalDate until) implements Command {}

    static SupportEvent assign(SupportState known, AssignCoach command, Streams streams) {
        known.onlyForPartner(streams).course().onlyInside(command.from());
        LocalDate until = command.until();
        if (until != null) {
            Refusal.when(!command.from().isBefore(until), "support.before-assignment", command.from());
        }
        Refusal.when(known.coaches().overlaps(command.coach(), command.from(), until), "support.coach-assigned");
        onlySinceHandOver(known, command.from());
        known.onlyWhileAdmitted(command.from(), streams);
        CoachState coach = onlyOfTeam(known, command.coach(), command.from(), streams);
        onlyBound(known, coach, command.from(), streams);
        CaseloadLimit limit = limit(known, coach, command.from(), streams);
        if (until == null) {
            return new CoachAssigned(command.support(), command.coach(), command.from(), command.role(), limit);
        }
        onlyWhileWorking(coach, until);
        return new CoachAccompanied(command.support(), command.coach(), command.from(), until, command.role(), limit);
    }

    static SupportEvent release(SupportState known, ReleaseCoach command, Streams streams) {
        Assignment held = known.onlyForPartner(streams).coaches().of(command.coach());
        Refusal.when(held.until() != null, "support.coach-not-assigned");
        onlyFrom(held.from(), command.on());
        onlyWhileWorking(streams.read(Coach.FOLDING, command.coach()), command.on());
        onlySinceHandOver(known, command.on());
        return new CoachReleased(command.support(), command.coach(), command.on());
    }

    static SupportEvent correct(SupportState known, CorrectCoachAssignment command, Streams streams) {
        known.onlyForPartner(streams).course().onlyStarted();
        Assignment held = known.coaches().of(command.coach());
        LocalDate from = command.from();
        known.course().onlyInside(from);
        LocalDate before = held.before();
        Refusal.when(before != null && from.isBefore(before), "support.coach-assigned");
        onlySinceHandOver(known, from);
        CoachState coach = onlyOfTeam(known, command.coach(), from, streams);
        onlyBound(known, coach, from, streams);
        LocalDate until = command.until();
        if (until != null) {
            onlyFrom(from, until);
            onlyWhileWorking(coach, until);
        }
        Refusal.when(held.equals(new Assignment(before, from, until)), "support.nothing-new");
        return new CoachAssignmentCorrected(
                command.support(), command.coach(), from, until, limit(known, coach, from, streams));
    }

    /**
     * Lets only a coach through who works for the partner on that day, or in the team of its track.
     *
     * @throws Refusal {@code support.coach-not-employed}, unknown
     */
    static CoachState onlyOfTeam(SupportState known, CoachId id, LocalDate day, Streams streams) {
        // who accompanies the same person is known to the others who do
        boolean colleague = known.coaches().on(day).contains(id);
        CoachState coach = colleague ? streams.require(Coach.FOLDING, id) : streams.read(Coach.FOLDING, id);
        boolean works = coach.worksFor(known.partnerOn(day), known.programme(), known.track(), day);
        Refusal.when(!works, "support.coach-not-employed");
        return coach;
    }

    /** What partners share in a team stays between those whom professional secrecy binds. */
    private static void onlyBound(SupportState known, CoachState coach, LocalDate day, Streams streams) {
        if (!coach.employer().equals(known.partner())) {
            var employer = streams.require(Organisation.FOLDING, coach.employer());
            Refusal.when(!employer.bindsToSecrecy(coach.login(), Function.COACH, day), "support.coach-not-bound");
        }
    }

    private static @Nullable CaseloadLimit limit(SupportState known, CoachState coach, LocalDate day, Streams streams) {
        return new Norm(streams.read(Programme.FOLDING, known.programme()), known.track(), coach).since(day);
    }

    /** Who led before chose its own coaches. */
    private static void onlySinceHandOver(SupportState known, LocalDate day) {
        known.leads().lastDay().filter(day::isBefore).ifPresent(handedOver -> {
            throw Refusal.of("support.before-hand-over", handedOver);
        });
    }

    /** Whoever stopped working there was released that day at the latest. */
    private static void onlyWhileWorking(CoachState coach, LocalDate day) {
        Refusal.when(!coach.employedUpTo(day), "support.coach-not-employed");
    }

    private static void onlyFrom(LocalDate from, LocalDate day) {
        Refusal.when(day.isBefore(from), "support.before-assignment", from);
    }
}
