package be.homeward.query.caseload;

import static be.homeward.query.caseload.Supports.*;

import be.homeward.events.CaseworkEvent;
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
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.View;
import java.util.List;

/** What the events of a support make of its rows. */
public final class CaseloadProjection {
    public static final View VIEW = new View(
            "caseload",
            List.of(
                    TABLE,
                    Steps.TABLE,
                    Spans.PERIOD,
                    Spans.PAUSE,
                    Spans.COACHING,
                    Contacts.TABLE,
                    Progress.GOAL,
                    Progress.RIGHT,
                    Work.PLAN,
                    Work.REVIEW,
                    Work.ASSESSMENT,
                    Work.INCIDENT,
                    Work.FAILURE));

    private CaseloadProjection() {}

    public static void project(SupportEvent event, Rows rows) {
        switch (event) {
            case PersonReferred e -> {
                rows.state(referred(e));
                Steps.asked(e, e.partner(), e.on(), rows);
            }
            case ReferralCorrected e -> {
                rows.state(row(e, rows).with(REFERRED_ON, e.on()));
                Steps.moved(e, e.on(), rows);
            }
            case ReferralWithdrawn e -> Steps.said(e, Steps.WITHDRAWN, e.on(), null, rows);
            case ReferralWithdrawalCorrected e -> Steps.said(e, Steps.WITHDRAWN, e.on(), null, rows);
            case ReferralReinstated e -> Steps.reinstated(e, rows);
            case ReferralAccepted e -> Steps.said(e, Steps.ACCEPTED, e.on(), null, rows);
            case ReferralDeclined e -> Steps.said(e, Steps.DECLINED, e.on(), e.reason(), rows);
            case PlacedOnWaitingList e -> Steps.said(e, Steps.WAITING, e.on(), null, rows);
            case ReferralAnswerCorrected e -> Steps.corrected(e, rows);
            case ReferralAnswerWithdrawn e -> Steps.withdrawn(e, rows);
            case SupportStarted e -> {
                rows.state(started(e, rows));
                SpanRows.started(e, e.on(), rows);
            }
            case SupportStartCorrected e -> {
                rows.state(row(e, rows).with(ROLE, e.role()));
                SpanRows.startCorrected(e.support(), e.on(), rows);
            }
            case SupportStartWithdrawn e -> neverStarted(row(e, rows), e, rows);
            case CoachAssigned e -> SpanRows.coached(e, rows);
            case CoachAccompanied e -> SpanRows.coached(e, rows);
            case CoachReleased e -> SpanRows.released(e, rows);
            case CoachAssignmentCorrected e -> SpanRows.corrected(e, rows);
            case ContactRecorded e -> Contacts.recorded(e, rows);
            case CoachingVisitRecorded e -> Contacts.visited(e, rows);
            case ContactCorrected e -> Contacts.corrected(e, rows);
            case ContactWithdrawn e -> Contacts.withdrawn(e, rows);
            case GoalSet e -> Progress.set(e, rows);
            case GoalCorrected e -> Progress.corrected(e, rows);
            case GoalWithdrawn e -> Progress.withdrawn(e, rows);
            case RightOpened e -> Progress.opened(e, rows);
            case RightCorrected e -> Progress.corrected(e, rows);
            case RightWithdrawn e -> Progress.withdrawn(e, rows);
            case RightLost e -> Progress.lost(e, rows);
            case AdministrationDeclaredInOrder e -> rows.state(row(e, rows).with(IN_ORDER_ON, e.on()));
            case AdministrationInOrderRevoked e -> rows.state(row(e, rows).without(IN_ORDER_ON));
            case SupportPaused e -> SpanRows.paused(e, rows);
            case SupportResumed e -> SpanRows.resumed(e, rows);
            case PauseCorrected e -> SpanRows.corrected(e, rows);
            case PauseWithdrawn e -> SpanRows.withdrawn(e, rows);
            case SupportStopped e -> SpanRows.stopped(e, rows);
            case SupportStopCorrected e -> SpanRows.stopped(e, rows);
            case SupportReopened e -> SpanRows.reopened(e, rows);
            case SupportReopeningCorrected e -> SpanRows.reopeningCorrected(e, rows);
            case SupportReopeningWithdrawn e -> SpanRows.reopeningWithdrawn(e, rows);
            case CaseworkEvent e -> WorkRows.project(e, rows);
            case HandOverOffered e ->
                rows.state(row(e, rows).with(OFFERED_TO, e.to()).with(OFFERED_ON, e.on()));
            case HandOverWithdrawn e -> rows.state(settled(e, rows));
            case HandOverDeclined e -> rows.state(settled(e, rows));
            case HandedOver e -> {
                rows.state(settled(e, rows).with(PARTNER, e.to()));
                HandOverRows.handedOver(e, rows);
            }
            case HandOverCorrected e -> HandOverRows.corrected(e, rows);
        }
    }

    private static Row row(SupportEvent e, Rows rows) {
        return rows.get(TABLE, e.support());
    }

    private static Row settled(SupportEvent e, Rows rows) {
        return row(e, rows).without(OFFERED_TO).without(OFFERED_ON);
    }

    private static Row referred(PersonReferred e) {
        return TABLE.row(e.support())
                .with(PERSON, e.person())
                .with(PROGRAMME, e.programme())
                .with(TRACK, e.track())
                .with(PARTNER, e.partner())
                .with(REFERRER, e.referrer())
                .with(REFERRED_ON, e.on());
    }

    /** Support may begin without a referral. */
    private static Row started(SupportStarted e, Rows rows) {
        return rows.find(TABLE, e.support())
                .orElseGet(() -> TABLE.row(e.support()))
                .with(PERSON, e.person())
                .with(PROGRAMME, e.programme())
                .with(TRACK, e.track())
                .with(PARTNER, e.partner())
                .with(ROLE, e.role());
    }

    /** What was referred is still referred, and coaching that was explained still was; what was neither, never was. */
    private static void neverStarted(Row support, SupportStartWithdrawn e, Rows rows) {
        SpanRows.startWithdrawn(e.support(), rows);
        if (support.get(REFERRED_ON) == null && support.get(EXPLAINED_ON) == null) {
            rows.remove(support);
        } else {
            rows.state(support.without(ROLE));
        }
    }
}
