package be.homeward.command.support;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.StreamId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** One person accompanied in one track by one lead partner, from referral on; each concern has a page of its own. */
public final class Support extends StreamAggregate<SupportState> {
    public static final Folding<SupportState> FOLDING =
            Folding.of(SupportEvent.STREAM, SupportEvent.class, SupportState.NOTHING, SupportState::after);

    /** What is asked about an accompaniment. */
    public sealed interface Command extends HomewardCommand
            permits Referring.Command,
                    Answering.Command,
                    CorrectingAnswers.Command,
                    Accompanying.Command,
                    Stopping.Command,
                    Pausing.Command,
                    Coaching.Command,
                    Contacts.Command,
                    Goals.Command,
                    Rights.Command,
                    GoalReviews.Command,
                    Assessments.Command,
                    Incidents.Command,
                    Planning.Command,
                    Explaining.Command,
                    Rehousing.Command,
                    HandingOver.Command {
        SupportId support();

        @Override
        default StreamId stream() {
            return new StreamId(SupportEvent.STREAM, support().value());
        }
    }

    Support() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Referring.ReferPerson command, Streams streams) {
        apply(Referring.refer(known(), command, streams));
    }

    @CommandHandler
    void handle(Referring.CorrectReferral command, Streams streams) {
        apply(Referring.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Referring.WithdrawReferral command, Streams streams) {
        apply(Referring.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Referring.CorrectReferralWithdrawal command, Streams streams) {
        apply(Referring.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Referring.ReinstateReferral command, Streams streams) {
        apply(Referring.reinstate(known(), command, streams));
    }

    @CommandHandler
    void handle(Answering.AcceptReferral command, Streams streams) {
        apply(Answering.accept(known(), command, streams));
    }

    @CommandHandler
    void handle(Answering.DeclineReferral command, Streams streams) {
        apply(Answering.decline(known(), command, streams));
    }

    @CommandHandler
    void handle(Answering.PlaceOnWaitingList command, Streams streams) {
        apply(Answering.place(known(), command, streams));
    }

    @CommandHandler
    void handle(CorrectingAnswers.CorrectReferralAnswer command, Streams streams) {
        apply(CorrectingAnswers.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(CorrectingAnswers.WithdrawReferralAnswer command, Streams streams) {
        apply(CorrectingAnswers.withdraw(known(), command, streams));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Accompanying.StartSupport command, Streams streams) {
        apply(Accompanying.start(known(), command, streams));
    }

    @CommandHandler
    void handle(Accompanying.CorrectSupportStart command, Streams streams) {
        apply(Accompanying.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Accompanying.WithdrawSupportStart command, Streams streams) {
        apply(Accompanying.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Coaching.AssignCoach command, Streams streams) {
        apply(Coaching.assign(known(), command, streams));
    }

    @CommandHandler
    void handle(Coaching.ReleaseCoach command, Streams streams) {
        apply(Coaching.release(known(), command, streams));
    }

    @CommandHandler
    void handle(Coaching.CorrectCoachAssignment command, Streams streams) {
        apply(Coaching.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Contacts.RecordContact command, Streams streams) {
        apply(Contacts.record(known(), command, streams));
    }

    @CommandHandler
    void handle(Contacts.RecordCoachingVisit command, Streams streams) {
        apply(Contacts.record(known(), command, streams));
    }

    @CommandHandler
    void handle(Contacts.CorrectContact command, Streams streams) {
        apply(Contacts.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Contacts.WithdrawContact command, Streams streams) {
        apply(Contacts.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Goals.SetGoal command, Streams streams) {
        apply(Goals.set(known(), command, streams));
    }

    @CommandHandler
    void handle(Goals.CorrectGoal command, Streams streams) {
        apply(Goals.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Goals.WithdrawGoal command, Streams streams) {
        apply(Goals.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Rights.RecordRightOpened command, Streams streams) {
        apply(Rights.open(known(), command, streams));
    }

    @CommandHandler
    void handle(Rights.CorrectRight command, Streams streams) {
        apply(Rights.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Rights.WithdrawRight command, Streams streams) {
        apply(Rights.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Rights.RecordRightLost command, Streams streams) {
        apply(Rights.lose(known(), command, streams));
    }

    @CommandHandler
    void handle(Rights.DeclareAdministrationInOrder command, Streams streams) {
        apply(Rights.declare(known(), command, streams));
    }

    @CommandHandler
    void handle(Rights.RevokeAdministrationInOrder command, Streams streams) {
        apply(Rights.revoke(known(), command, streams));
    }

    @CommandHandler
    void handle(Pausing.PauseSupport command, Streams streams) {
        apply(Pausing.pause(known(), command, streams));
    }

    @CommandHandler
    void handle(Pausing.ResumeSupport command, Streams streams) {
        apply(Pausing.resume(known(), command, streams));
    }

    @CommandHandler
    void handle(Pausing.CorrectPause command, Streams streams) {
        apply(Pausing.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Pausing.WithdrawPause command, Streams streams) {
        apply(Pausing.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Stopping.StopSupport command, Streams streams) {
        apply(Stopping.stop(known(), command, streams));
    }

    @CommandHandler
    void handle(Stopping.CorrectSupportStop command, Streams streams) {
        apply(Stopping.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Stopping.ReopenSupport command, Streams streams) {
        apply(Stopping.reopen(known(), command, streams));
    }

    @CommandHandler
    void handle(Stopping.WithdrawReopening command, Streams streams) {
        apply(Stopping.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Stopping.CorrectReopening command, Streams streams) {
        apply(Stopping.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Planning.PlanContact command, Streams streams) {
        apply(Planning.plan(known(), command, streams));
    }

    @CommandHandler
    void handle(Planning.CancelPlannedContact command, Streams streams) {
        apply(Planning.cancel(known(), command, streams));
    }

    @CommandHandler
    void handle(GoalReviews.ReviewGoal command, Streams streams) {
        apply(GoalReviews.review(known(), command, streams));
    }

    @CommandHandler
    void handle(GoalReviews.CorrectGoalReview command, Streams streams) {
        apply(GoalReviews.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(GoalReviews.WithdrawGoalReview command, Streams streams) {
        apply(GoalReviews.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Assessments.RecordAssessment command, Streams streams) {
        apply(Assessments.record(known(), command, streams));
    }

    @CommandHandler
    void handle(Assessments.CorrectAssessment command, Streams streams) {
        apply(Assessments.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Assessments.WithdrawAssessment command, Streams streams) {
        apply(Assessments.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Incidents.RecordIncident command, Streams streams) {
        apply(Incidents.record(known(), command, streams));
    }

    @CommandHandler
    void handle(Incidents.CorrectIncident command, Streams streams) {
        apply(Incidents.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Incidents.WithdrawIncident command, Streams streams) {
        apply(Incidents.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Explaining.RecordCoachingExplained command, Streams streams) {
        apply(Explaining.record(known(), command, streams));
    }

    @CommandHandler
    void handle(Explaining.CorrectCoachingExplained command, Streams streams) {
        apply(Explaining.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Explaining.WithdrawCoachingExplained command, Streams streams) {
        apply(Explaining.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Rehousing.RecordFailedRehousing command, Streams streams) {
        apply(Rehousing.record(known(), command, streams));
    }

    @CommandHandler
    void handle(Rehousing.CorrectFailedRehousing command, Streams streams) {
        apply(Rehousing.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Rehousing.WithdrawFailedRehousing command, Streams streams) {
        apply(Rehousing.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(HandingOver.OfferHandOver command, Streams streams) {
        apply(HandingOver.offer(known(), command, streams));
    }

    @CommandHandler
    void handle(HandingOver.WithdrawHandOver command, Streams streams) {
        apply(HandingOver.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(HandingOver.DeclineHandOver command, Streams streams) {
        apply(HandingOver.decline(known(), command, streams));
    }

    @CommandHandler
    void handle(HandingOver.AcceptHandOver command, Streams streams) {
        apply(HandingOver.accept(known(), command, streams));
    }

    @CommandHandler
    void handle(HandingOver.CorrectHandOver command, Streams streams) {
        apply(HandingOver.correct(known(), command, streams));
    }
}
