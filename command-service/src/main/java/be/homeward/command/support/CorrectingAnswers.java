package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Referral.Answer;
import be.homeward.command.support.Referral.Said;
import be.homeward.events.DataClass;
import be.homeward.events.DeclineReason;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.ReferralAnswerCorrected;
import be.homeward.events.SupportEvent.ReferralAnswerWithdrawn;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an answer to a referral was told wrongly. An answer is named by its day; of several on one day, the last is meant. */
public final class CorrectingAnswers {
    private CorrectingAnswers() {}

    /** What is asked about an answer that was recorded. */
    public sealed interface Command extends Support.Command {}

    /** The day of an answer was wrong, or why the referral was declined; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-referred",
        "support.no-answer",
        "support.before-referral",
        "support.before-answer",
        "support.after-next-answer",
        "support.after-start",
        "support.reason-of-decline",
        "support.never-a-reason",
        "support.reason-needs-text",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed"
    })
    public record CorrectReferralAnswer(
            SupportId support,
            PersonId person,
            LocalDate answered,
            LocalDate on,
            @Nullable DeclineReason reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Command {}

    /** The partner never gave that answer: the one before holds again. */
    @Refuses({"support.partner-only", "support.not-referred", "support.no-answer", "support.started"})
    public record WithdrawReferralAnswer(SupportId support, LocalDate answered) implements Command {}

    static SupportEvent correct(SupportState known, CorrectReferralAnswer command, Streams streams) {
        Referral referral = known.onlyForPartnerOn(command.answered(), streams).referral();
        known.onlyAbout(command.person());
        Said held = referral.answerOf(command.answered());
        DeclineReason reason = onlyOfDecline(held, command);
        if (reason != null) {
            Answering.onlyReason(known, reason, command.text(), streams);
        }
        LocalDate day = command.on();
        boolean said = held.equals(new Said(held.answer(), day, reason));
        Refusal.when(said && command.text() == null, "support.nothing-new");
        Referral corrected = referral.corrected(command.answered(), day, reason);
        corrected.onlyInOrder(day);
        Course course = known.course();
        if (course.started()) {
            Refusal.when(!acceptedBefore(corrected, course), "support.after-start", course.firstDay());
        }
        if (reason == null) {
            known.onlyWhileAdmitted(streams.subject().organisation(), day, streams);
        }
        return new ReferralAnswerCorrected(command.support(), command.answered(), day, reason, command.text());
    }

    static SupportEvent withdraw(SupportState known, WithdrawReferralAnswer command, Streams streams) {
        Referral referral = known.onlyForPartnerOn(command.answered(), streams).referral();
        Referral without = referral.without(command.answered());
        Course course = known.course();
        Refusal.when(course.started() && !acceptedBefore(without, course), "support.started");
        return new ReferralAnswerWithdrawn(command.support(), command.answered());
    }

    /** A reason belongs to a decline, and a decline has one. */
    private static @Nullable DeclineReason onlyOfDecline(Said held, CorrectReferralAnswer command) {
        boolean declined = held.answer() == Answer.DECLINED;
        Refusal.when(declined == (command.reason() == null), "support.reason-of-decline");
        Refusal.when(!declined && command.text() != null, "support.reason-of-decline");
        return command.reason();
    }

    private static boolean acceptedBefore(Referral referral, Course course) {
        LocalDate accepted = referral.accepted();
        return accepted != null && !accepted.isAfter(course.firstDay());
    }
}
