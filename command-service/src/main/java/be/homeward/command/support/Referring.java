package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.command.support.Referral.Answer;
import be.homeward.events.DataClass;
import be.homeward.events.DeclineReason;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralCorrected;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From asking a partner to accompany someone until its answer; the answer may change until support begins. */
public final class Referring {
    private static final Set<DeclineReason> NEVER_UNDER_HOUSING_FIRST =
            Set.of(DeclineReason.REFUSES_TREATMENT, DeclineReason.REFUSES_SUPPORT);

    private Referring() {}

    /** What is asked around a referral. */
    public sealed interface Command extends Support.Command {}

    /**
     * Someone is to be accompanied by a partner of the programme.
     *
     * @param through the support through which one knows the person, when another organisation answers for them
     */
    @Refuses({
        "support.exists",
        "support.referrer-left",
        "support.partner-not-carrier",
        "programme.track-unknown",
        "programme.closed"
    })
    public record ReferPerson(
            SupportId support,
            PersonId person,
            ProgrammeId programme,
            String track,
            OrganisationId partner,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note,
            @Nullable SupportId through)
            implements Command {}

    /** The day or the note of one's referral was wrong. */
    @Refuses({
        "support.referrer-only",
        "support.other-person",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.after-answer"
    })
    public record CorrectReferral(
            SupportId support,
            PersonId person,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note) implements Command {}

    /** Whoever referred someone no longer asks for it. */
    @Refuses({
        "support.referrer-only",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.started",
        "support.before-referral"
    })
    public record WithdrawReferral(SupportId support, LocalDate on) implements Command {}

    /** The partner will accompany the person; said again, the last day holds. */
    @Refuses({
        "support.partner-only",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.before-referral",
        "support.after-start",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed"
    })
    public record AcceptReferral(SupportId support, LocalDate on) implements Command {}

    /** The partner will not accompany the person; what a programme never lets count is no reason. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.before-referral",
        "support.started",
        "support.never-a-reason",
        "support.reason-needs-text",
        "support.nothing-new"
    })
    public record DeclineReferral(
            SupportId support,
            PersonId person,
            LocalDate on,
            DeclineReason reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Command {}

    /** The person waits for a place with the partner. */
    @Refuses({
        "support.partner-only",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.before-referral",
        "support.started",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed"
    })
    public record PlaceOnWaitingList(SupportId support, LocalDate on) implements Command {}

    static SupportEvent refer(SupportState known, ReferPerson command, Streams streams) {
        Refusal.when(known.exists(), "support.exists");
        OrganisationId referrer = streams.subject().organisation();
        ProgrammeState programme = streams.read(Programme.FOLDING, command.programme());
        Acquaintance.onlyWith(command.person(), command.through(), streams);
        Refusal.when(programme.closedBy(command.on()), "programme.closed");
        Refusal.when(!takesPart(programme, referrer, command.on()), "support.referrer-left");
        String track = programme.track(command.track()).code();
        Refusal.when(!programme.carries(command.partner(), track, command.on()), "support.partner-not-carrier");
        return new PersonReferred(
                command.support(),
                command.person(),
                command.programme(),
                track,
                command.partner(),
                referrer,
                command.on(),
                command.note());
    }

    static SupportEvent correct(SupportState known, CorrectReferral command, Streams streams) {
        Referral referral = onlyForReferrer(known, streams);
        known.onlyAbout(command.person());
        boolean answered = referral.answer() != Answer.NONE;
        Refusal.when(
                answered && command.on().isAfter(referral.firstAnswer()),
                "support.after-answer",
                referral.firstAnswer());
        return new ReferralCorrected(command.support(), command.on(), command.note());
    }

    static SupportEvent withdraw(SupportState known, WithdrawReferral command, Streams streams) {
        Referral referral = onlyForReferrer(known, streams);
        onlyBeforeSupport(known);
        onlySince(referral, command.on());
        return new ReferralWithdrawn(command.support(), command.on());
    }

    static SupportEvent accept(SupportState known, AcceptReferral command, Streams streams) {
        Referral referral = onlyForPartner(known, command.on(), streams);
        Course course = known.course();
        if (course.started()) {
            Refusal.when(command.on().isAfter(course.firstDay()), "support.after-start", course.firstDay());
        }
        Refusal.when(referral.is(Answer.ACCEPTED, command.on()), "support.nothing-new");
        known.onlyWhileAdmitted(command.on(), streams);
        return new ReferralAccepted(command.support(), command.on());
    }

    static SupportEvent decline(SupportState known, DeclineReferral command, Streams streams) {
        Referral referral = onlyForPartner(known, command.on(), streams);
        known.onlyAbout(command.person());
        onlyBeforeSupport(known);
        Refusal.when(isNeverAReason(known, command.reason(), streams), "support.never-a-reason");
        boolean wordless = command.text() == null;
        Refusal.when(command.reason() == DeclineReason.OTHER && wordless, "support.reason-needs-text");
        boolean said = referral.is(Answer.DECLINED, command.on()) && referral.reason() == command.reason();
        Refusal.when(said && wordless, "support.nothing-new");
        return new ReferralDeclined(command.support(), command.on(), command.reason(), command.text());
    }

    static SupportEvent place(SupportState known, PlaceOnWaitingList command, Streams streams) {
        Referral referral = onlyForPartner(known, command.on(), streams);
        onlyBeforeSupport(known);
        Refusal.when(referral.is(Answer.WAITING, command.on()), "support.nothing-new");
        known.onlyWhileAdmitted(command.on(), streams);
        return new PlacedOnWaitingList(command.support(), command.on());
    }

    private static Referral onlyForReferrer(SupportState known, Streams streams) {
        Referral referral = known.referral();
        Refusal.when(!known.isReferredBy(streams.subject().organisation()), "support.referrer-only");
        Refusal.when(referral.isWithdrawn(), "support.referral-withdrawn");
        return referral;
    }

    private static Referral onlyForPartner(SupportState known, LocalDate day, Streams streams) {
        Referral referral = known.onlyForPartner(streams).referral();
        Refusal.when(referral.isWithdrawn(), "support.referral-withdrawn");
        onlySince(referral, day);
        return referral;
    }

    private static void onlySince(Referral referral, LocalDate day) {
        Refusal.when(day.isBefore(referral.on()), "support.before-referral", referral.on());
    }

    private static void onlyBeforeSupport(SupportState known) {
        Refusal.when(known.course().started(), "support.started");
    }

    private static boolean isNeverAReason(SupportState known, DeclineReason reason, Streams streams) {
        ProgrammeState programme = streams.read(Programme.FOLDING, known.programme());
        return (programme.housingFirst() && NEVER_UNDER_HOUSING_FIRST.contains(reason))
                || programme.rules(known.track()).neverReasons().contains(reason);
    }

    private static boolean takesPart(ProgrammeState programme, OrganisationId organisation, LocalDate day) {
        return programme.isCoordinatedBy(organisation)
                || Arrays.stream(PartnerRole.values()).anyMatch(role -> programme.takesPartAs(role, organisation, day));
    }
}
