package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Casework.Explanation;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.CaseworkEvent.CoachingExplanationWithdrawn;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import java.time.LocalDate;

/**
 * Coaching is explained before a dwelling is assigned: it is about keeping the home and obliges to nothing. What the law
 * asks is that the person accepts it; treatment is never asked.
 */
public final class Explaining {
    private Explaining() {}

    /** What is asked around the explanation. */
    public sealed interface Command extends Support.Command {}

    /** Coaching was explained, and the person accepted it or did not. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.referral-not-accepted",
        "support.before-referral",
        "support.after-stop",
        "support.explained-already"
    })
    public record RecordCoachingExplained(SupportId support, LocalDate on, boolean accepted) implements Command {}

    /** The day of the explanation, or what the person said, was wrong. */
    @Refuses({
        "support.partner-only",
        "support.not-explained",
        "support.not-started",
        "support.referral-not-accepted",
        "support.before-referral",
        "support.after-stop",
        "support.nothing-new"
    })
    public record CorrectCoachingExplained(SupportId support, LocalDate on, boolean accepted) implements Command {}

    /** Coaching was not explained. */
    @Refuses({"support.partner-only", "support.not-explained"})
    public record WithdrawCoachingExplained(SupportId support) implements Command {}

    static SupportEvent record(SupportState known, RecordCoachingExplained command, Streams streams) {
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), command.on());
        Refusal.when(known.work().explained() != null, "support.explained-already");
        return new CoachingExplained(command.support(), command.on(), command.accepted());
    }

    static SupportEvent correct(SupportState known, CorrectCoachingExplained command, Streams streams) {
        Explanation held = held(known, streams);
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), command.on());
        Refusal.when(held.equals(new Explanation(command.on(), command.accepted())), "support.nothing-new");
        return new CoachingExplanationCorrected(command.support(), command.on(), command.accepted());
    }

    static SupportEvent withdraw(SupportState known, WithdrawCoachingExplained command, Streams streams) {
        held(known, streams);
        return new CoachingExplanationWithdrawn(command.support());
    }

    private static Explanation held(SupportState known, Streams streams) {
        Explanation explained = known.work().explained();
        if (explained == null) {
            known.onlyForPartner(streams);
            throw Refusal.of("support.not-explained");
        }
        known.onlyForTeamOn(explained.on(), streams);
        return explained;
    }

    /** Also before the first day of support: the home may come first. */
    private static void onlyPlausible(SupportState known, LocalDate day) {
        Referral referral = known.asked();
        if (referral != null) {
            Refusal.when(!known.course().started() && !known.isAccepted(), "support.referral-not-accepted");
            Refusal.when(day.isBefore(referral.on()), "support.before-referral", referral.on());
        } else {
            Refusal.when(!known.course().started(), "support.not-started");
        }
        if (known.course().started()) {
            known.course().onlyNotAfterStop(day);
        }
    }
}
