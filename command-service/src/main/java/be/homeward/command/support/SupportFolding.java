package be.homeward.command.support;

import be.homeward.command.support.Course.Stop;
import be.homeward.command.support.Happened.Right;
import be.homeward.command.support.Leads.HandOver;
import be.homeward.command.support.Pauses.Pause;
import be.homeward.command.support.Referral.Answer;
import be.homeward.command.support.Referral.Said;
import be.homeward.command.support.SupportState.Whom;
import be.homeward.events.CaseworkEvent;
import be.homeward.events.DeclineReason;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.AdministrationInOrderRevoked;
import be.homeward.events.SupportEvent.CoachAccompanied;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactCorrected;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import be.homeward.events.SupportEvent.GoalCorrected;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.GoalWithdrawn;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandOverDeclined;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandOverWithdrawn;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.PauseCorrected;
import be.homeward.events.SupportEvent.PauseWithdrawn;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralAnswerCorrected;
import be.homeward.events.SupportEvent.ReferralAnswerWithdrawn;
import be.homeward.events.SupportEvent.ReferralCorrected;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.events.SupportEvent.ReferralWithdrawalCorrected;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportEvent.RightCorrected;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.RightWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportResumed;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each event makes of what is known of an accompaniment. */
final class SupportFolding {
    private SupportFolding() {}

    static SupportState after(SupportState known, SupportEvent event) {
        return switch (event) {
            case PersonReferred e ->
                known.about(new Whom(e.person(), e.programme(), e.track(), e.partner()))
                        .with(Referral.asked(e.referrer(), e.on()));
            case ReferralCorrected e -> known.with(known.referral().movedTo(e.on()));
            case ReferralWithdrawn e -> said(known, Answer.WITHDRAWN, e.on(), null);
            case ReferralWithdrawalCorrected e -> said(known, Answer.WITHDRAWN, e.on(), null);
            case ReferralReinstated _ -> known.with(known.referral().reinstated());
            case ReferralAccepted e -> said(known, Answer.ACCEPTED, e.on(), null);
            case ReferralDeclined e -> said(known, Answer.DECLINED, e.on(), e.reason());
            case PlacedOnWaitingList e -> said(known, Answer.WAITING, e.on(), null);
            case ReferralAnswerCorrected e -> known.with(known.referral().corrected(e.answered(), e.on(), e.reason()));
            case ReferralAnswerWithdrawn e -> known.with(known.referral().without(e.answered()));

            case SupportStarted e ->
                known.about(new Whom(e.person(), e.programme(), e.track(), e.partner()))
                        .with(known.course().startedOn(e.role(), e.on()));
            case SupportStartCorrected e -> known.with(known.course().startMoved(e.role(), e.on()));
            case SupportStartWithdrawn _ -> known.with(Course.NONE).with(Coaches.NONE);
            case SupportStopped e -> known.with(known.course().stopped(new Stop(e.on(), e.reason(), e.endedBy())));
            case SupportStopCorrected e ->
                known.with(known.course().stopMoved(e.stopped(), new Stop(e.on(), e.reason(), e.endedBy())));
            // who is accompanied again rests no longer
            case SupportReopened e ->
                known.with(known.pauses().resumedOn(known.course().stop().on()))
                        .with(known.course().reopenedOn(e.on()));
            case SupportReopeningCorrected e -> known.with(known.course().reopeningMoved(e.on()));
            case SupportReopeningWithdrawn _ -> known.with(known.course().reopeningWithdrawn());

            case SupportPaused e -> known.with(known.pauses().with(new Pause(e.on(), e.reason(), null)));
            case SupportResumed e -> known.with(known.pauses().resumedOn(e.on()));
            case PauseCorrected e ->
                known.with(known.pauses().without(e.paused()).with(new Pause(e.on(), e.reason(), e.resumed())));
            case PauseWithdrawn e -> known.with(known.pauses().without(e.paused()));

            case CoachAssigned e -> known.with(known.coaches().assigned(e.coach(), e.from()));
            case CoachAccompanied e -> known.with(known.coaches().assigned(e.coach(), e.from(), e.until()));
            case CoachReleased e -> known.with(known.coaches().released(e.coach(), e.on()));
            case CoachAssignmentCorrected e -> known.with(known.coaches().during(e.coach(), e.from(), e.until()));

            case ContactRecorded e -> known.with(known.happened().contact(e.contact(), e.on(), false));
            case CoachingVisitRecorded e -> known.with(known.happened().contact(e.contact(), e.on(), true));
            case ContactCorrected e -> known.with(known.happened().contact(e.contact(), e.on(), e.mode() == null));
            case ContactWithdrawn e -> known.with(known.happened().withoutContact(e.contact()));

            case GoalSet e -> known.with(known.happened().goal(e.goal(), e.on()));
            case GoalCorrected e -> known.with(known.happened().goal(e.goal(), e.on()));
            case GoalWithdrawn e -> known.with(known.happened().withoutGoal(e.goal()));
            case RightOpened e ->
                known.with(known.happened().right(e.right(), new Right(e.kind(), e.on(), e.validUntil(), null)));
            case RightCorrected e ->
                known.with(known.happened().right(e.right(), new Right(e.kind(), e.on(), e.validUntil(), e.lostOn())));
            case RightWithdrawn e -> known.with(known.happened().withoutRight(e.right()));
            case RightLost e -> known.with(known.happened().rightLost(e.right(), e.on()));
            case AdministrationDeclaredInOrder e -> known.with(known.happened().inOrderSince(e.on()));
            case AdministrationInOrderRevoked _ -> known.with(known.happened().inOrderSince(null));

            case CaseworkEvent e -> known.with(known.work().after(e));

            case HandOverOffered e -> known.with(known.leads().offered(e.to(), e.on()));
            case HandOverWithdrawn _, HandOverDeclined _ ->
                known.with(known.leads().settled());
            // a new partner begins with its own coaches, and with nobody resting
            case HandedOver e ->
                known.about(new Whom(known.person(), known.programme(), known.track(), e.to()))
                        .with(known.leads().passed(new HandOver(e.from(), e.to(), e.on())))
                        .with(known.coaches().handedOver(e.on()))
                        .with(known.pauses().resumedOn(e.on()));
            case HandOverCorrected e ->
                known.with(known.leads().corrected(e.on())).with(known.coaches().handOverMoved(e.on()));
        };
    }

    private static SupportState said(SupportState known, Answer answer, LocalDate on, @Nullable DeclineReason reason) {
        return known.with(known.referral().with(new Said(answer, on, reason)));
    }
}
