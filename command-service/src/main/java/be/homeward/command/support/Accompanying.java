package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Course.Stop;
import be.homeward.command.support.SupportState.Whom;
import be.homeward.events.EndedBy;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the first day of support to its last, and again. Nothing here looks at a stay: a home is not the price of support. */
public final class Accompanying {
    private Accompanying() {}

    /** What is asked around the beginning and the end of support. */
    public sealed interface Command extends Support.Command {}

    /**
     * Support begins: after an accepted referral, or directly for someone the partner knows itself. Directly it names the
     * person, the programme and the track; after a referral these may be left out.
     *
     * @param through the support through which one knows the person, when another organisation answers for them
     */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.other-track",
        "support.started",
        "support.referral-withdrawn",
        "support.referral-not-accepted",
        "support.before-acceptance",
        "programme.track-unknown",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record StartSupport(
            SupportId support,
            @Nullable PersonId person,
            @Nullable ProgrammeId programme,
            @Nullable String track,
            SupportRole role,
            LocalDate on,
            @Nullable SupportId through)
            implements Command {}

    /** The first day or the role was wrong. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.before-acceptance",
        "support.after-stop",
        "support.reopened",
        "support.recorded-before",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record CorrectSupportStart(SupportId support, SupportRole role, LocalDate on) implements Command {}

    /** Support never began: the start was recorded by mistake, and nothing happened since. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.reopened",
        "support.recorded-since"
    })
    public record WithdrawSupportStart(SupportId support) implements Command {}

    /** Support ends; the person keeps the home. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.before-start",
        "support.recorded-after"
    })
    public record StopSupport(SupportId support, LocalDate on, StopReason reason, EndedBy endedBy) implements Command {}

    /** The last day, the reason or who ended the support was wrong. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.not-stopped",
        "support.before-start",
        "support.recorded-after",
        "support.nothing-new",
        "programme.no-place-free"
    })
    public record CorrectSupportStop(SupportId support, LocalDate on, StopReason reason, EndedBy endedBy)
            implements Command {}

    /** The same support begins again; on the day of the stop, as if it had never stopped. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.not-stopped",
        "support.before-stop",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record ReopenSupport(SupportId support, LocalDate on) implements Command {}

    /** Support was not reopened after all: the stop before it holds again. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.not-reopened",
        "support.recorded-after"
    })
    public record WithdrawReopening(SupportId support) implements Command {}

    static SupportEvent start(SupportState known, StartSupport command, Streams streams) {
        SupportState support = known.exists() ? known.onlyForPartner(streams) : direct(command, streams);
        onlyAsKnown(support, command);
        Refusal.when(support.course().started(), "support.started");
        Referral referral = support.asked();
        if (referral != null) {
            Refusal.when(referral.isWithdrawn(), "support.referral-withdrawn");
            Refusal.when(!support.isAccepted(), "support.referral-not-accepted");
        }
        onlySinceAcceptance(support, command.on());
        support.onlyWhileAdmitted(command.on(), streams);
        return new SupportStarted(
                command.support(),
                support.person(),
                support.programme(),
                support.track(),
                support.partner(),
                command.role(),
                command.on());
    }

    static SupportEvent correct(SupportState known, CorrectSupportStart command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyStarted();
        LocalDate day = command.on();
        onlySinceAcceptance(known, day);
        Stop stop = course.firstStop();
        if (stop != null && day.isAfter(stop.on())) {
            throw Refusal.of("support.after-stop", stop.on());
        }
        Refusal.when(course.reopenedBy(day), "support.reopened");
        known.firstRecorded().filter(day::isAfter).ifPresent(recorded -> {
            throw Refusal.of("support.recorded-before", recorded);
        });
        boolean said = course.role() == command.role() && course.firstDay().equals(day);
        Refusal.when(said, "support.nothing-new");
        known.onlyWhileAdmitted(day, streams);
        return new SupportStartCorrected(command.support(), command.role(), day);
    }

    static SupportEvent withdraw(SupportState known, WithdrawSupportStart command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyOpen();
        Refusal.when(course.reopened(), "support.reopened");
        known.firstRecorded().ifPresent(recorded -> {
            throw Refusal.of("support.recorded-since", recorded);
        });
        return new SupportStartWithdrawn(command.support());
    }

    static SupportEvent stop(SupportState known, StopSupport command, Streams streams) {
        known.onlyForPartner(streams).course().onlyOpen();
        onlyAfterAll(known, command.on());
        return new SupportStopped(command.support(), command.on(), command.reason(), command.endedBy());
    }

    static SupportEvent correct(SupportState known, CorrectSupportStop command, Streams streams) {
        Stop held = known.onlyForPartner(streams).course().stop();
        onlyAfterAll(known, command.on());
        Stop asked = new Stop(command.on(), command.reason(), command.endedBy());
        Refusal.when(asked.equals(held), "support.nothing-new");
        return new SupportStopCorrected(command.support(), command.on(), command.reason(), command.endedBy());
    }

    static SupportEvent reopen(SupportState known, ReopenSupport command, Streams streams) {
        Stop held = known.onlyForPartner(streams).course().stop();
        Refusal.when(command.on().isBefore(held.on()), "support.before-stop", held.on());
        known.onlyWhileAdmitted(command.on(), streams);
        return new SupportReopened(command.support(), command.on());
    }

    static SupportEvent withdraw(SupportState known, WithdrawReopening command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyOpen();
        Stop before = course.latest().before();
        if (before == null) {
            throw Refusal.of("support.not-reopened");
        }
        onlyNothingAfter(known, before.on());
        return new SupportReopeningWithdrawn(command.support(), course.latest().from());
    }

    /** A street team's own client: nobody referred the person. */
    private static SupportState direct(StartSupport command, Streams streams) {
        PersonId person = command.person();
        ProgrammeId programme = command.programme();
        String track = command.track();
        if (person == null || programme == null || track == null) {
            // meant for a referral that does not exist
            throw Refusal.unknown();
        }
        Acquaintance.onlyWith(person, command.through(), streams);
        return SupportState.NOTHING.about(
                new Whom(person, programme, track, streams.subject().organisation()));
    }

    private static void onlyAsKnown(SupportState support, StartSupport command) {
        Refusal.when(differs(command.person(), support.person()), "support.other-person");
        Refusal.when(
                differs(command.programme(), support.programme()) || differs(command.track(), support.track()),
                "support.other-track");
    }

    private static boolean differs(@Nullable Object asked, Object known) {
        return asked != null && !asked.equals(known);
    }

    private static void onlySinceAcceptance(SupportState known, LocalDate day) {
        LocalDate accepted = known.asked() == null ? null : known.asked().accepted();
        if (accepted != null && day.isBefore(accepted)) {
            throw Refusal.of("support.before-acceptance", accepted);
        }
    }

    private static void onlyAfterAll(SupportState known, LocalDate day) {
        LocalDate from = known.course().latest().from();
        Refusal.when(day.isBefore(from), "support.before-start", from);
        onlyNothingAfter(known, day);
    }

    private static void onlyNothingAfter(SupportState known, LocalDate day) {
        known.lastRecorded().filter(day::isBefore).ifPresent(recorded -> {
            throw Refusal.of("support.recorded-after", recorded);
        });
    }
}
