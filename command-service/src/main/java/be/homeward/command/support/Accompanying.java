package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Course.Stop;
import be.homeward.command.support.SupportState.Whom;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day of support, and how it was told wrongly. */
public final class Accompanying {
    private Accompanying() {}

    /** What is asked around the beginning of support. */
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
        Course course = known.course();
        LocalDate day = command.on();
        known.onlyForPartnerOn(course.started() ? course.firstDay() : day, streams);
        course.onlyStarted();
        onlySinceAcceptance(known, day);
        Stop stop = course.firstStop();
        if (stop != null && day.isAfter(stop.on())) {
            throw Refusal.of("support.after-stop", stop.on());
        }
        Refusal.when(course.reopenedBy(day), "support.reopened");
        Recorded.first(known).filter(day::isAfter).ifPresent(recorded -> {
            throw Refusal.of("support.recorded-before", recorded);
        });
        boolean said = course.role() == command.role() && course.firstDay().equals(day);
        Refusal.when(said, "support.nothing-new");
        known.onlyWhileAdmitted(streams.subject().organisation(), day, streams);
        return new SupportStartCorrected(command.support(), command.role(), day);
    }

    static SupportEvent withdraw(SupportState known, WithdrawSupportStart command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyOpen();
        Refusal.when(course.reopened(), "support.reopened");
        Recorded.first(known).ifPresent(recorded -> {
            throw Refusal.of("support.recorded-since", recorded);
        });
        return new SupportStartWithdrawn(command.support());
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
}
