package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.command.support.Referral.Answer;
import be.homeward.command.support.Referral.Said;
import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.ReferralCorrected;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.events.SupportEvent.ReferralWithdrawalCorrected;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Asking a partner to accompany someone, and no longer asking for it. */
public final class Referring {
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
        "support.before-referral",
        "support.before-answer"
    })
    public record WithdrawReferral(SupportId support, LocalDate on) implements Command {}

    /** The referral was withdrawn on another day. */
    @Refuses({
        "support.referrer-only",
        "support.not-referred",
        "support.referral-not-withdrawn",
        "support.before-referral",
        "support.before-answer",
        "support.nothing-new"
    })
    public record CorrectReferralWithdrawal(SupportId support, LocalDate on) implements Command {}

    /** The referral was not withdrawn after all: what the partner answered before holds again. */
    @Refuses({"support.referrer-only", "support.not-referred", "support.referral-not-withdrawn"})
    public record ReinstateReferral(SupportId support) implements Command {}

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
        Referral referral = onlyStanding(known, streams);
        known.onlyAbout(command.person());
        referral.firstAnswer().filter(command.on()::isAfter).ifPresent(answered -> {
            throw Refusal.of("support.after-answer", answered);
        });
        return new ReferralCorrected(command.support(), command.on(), command.note());
    }

    static SupportEvent withdraw(SupportState known, WithdrawReferral command, Streams streams) {
        Referral referral = onlyStanding(known, streams);
        Refusal.when(known.course().started(), "support.started");
        referral.with(new Said(Answer.WITHDRAWN, command.on(), null)).onlyInOrder(command.on());
        return new ReferralWithdrawn(command.support(), command.on());
    }

    static SupportEvent correct(SupportState known, CorrectReferralWithdrawal command, Streams streams) {
        Referral referral = onlyWithdrawn(known, streams);
        Refusal.when(referral.is(Answer.WITHDRAWN, command.on()), "support.nothing-new");
        referral.with(new Said(Answer.WITHDRAWN, command.on(), null)).onlyInOrder(command.on());
        return new ReferralWithdrawalCorrected(command.support(), command.on());
    }

    static SupportEvent reinstate(SupportState known, ReinstateReferral command, Streams streams) {
        onlyWithdrawn(known, streams);
        return new ReferralReinstated(command.support());
    }

    private static Referral onlyForReferrer(SupportState known, Streams streams) {
        Referral referral = known.referral();
        Refusal.when(!known.isReferredBy(streams.subject().organisation()), "support.referrer-only");
        return referral;
    }

    private static Referral onlyStanding(SupportState known, Streams streams) {
        Referral referral = onlyForReferrer(known, streams);
        Refusal.when(referral.isWithdrawn(), "support.referral-withdrawn");
        return referral;
    }

    private static Referral onlyWithdrawn(SupportState known, Streams streams) {
        Referral referral = onlyForReferrer(known, streams);
        Refusal.when(!referral.isWithdrawn(), "support.referral-not-withdrawn");
        return referral;
    }

    private static boolean takesPart(ProgrammeState programme, OrganisationId organisation, LocalDate day) {
        return programme.isCoordinatedBy(organisation)
                || Arrays.stream(PartnerRole.values()).anyMatch(role -> programme.takesPartAs(role, organisation, day));
    }
}
