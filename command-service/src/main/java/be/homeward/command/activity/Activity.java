package be.homeward.command.activity;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityId;
import be.homeward.events.StreamId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Something that a partner does together with tenants, or prepares with colleagues; each concern has a page of its own. */
public final class Activity extends StreamAggregate<ActivityState> {
    public static final Folding<ActivityState> FOLDING =
            Folding.of(ActivityEvent.STREAM, ActivityEvent.class, ActivityState.NOTHING, ActivityState::after);

    /** What is asked about an activity, an individual meeting or an outing. */
    public sealed interface Command extends HomewardCommand
            permits Planning.Command, TakingPlace.Command, MeetingTenants.Command, GoingOut.Command, Deciding.Command {
        ActivityId activity();

        @Override
        default StreamId stream() {
            return new StreamId(ActivityEvent.STREAM, activity().value());
        }
    }

    Activity() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Planning.PlanActivity command, Streams streams) {
        apply(Planning.plan(known(), command, streams));
    }

    @CommandHandler
    void handle(Planning.CorrectActivity command) {
        apply(Planning.correct(known(), command));
    }

    @CommandHandler
    void handle(Planning.CancelActivity command) {
        apply(Planning.cancel(known(), command));
    }

    @CommandHandler
    void handle(Planning.WithdrawCancellation command) {
        apply(Planning.withdraw(known(), command));
    }

    @CommandHandler
    void handle(Planning.WithdrawActivity command) {
        apply(Planning.withdraw(known(), command));
    }

    @CommandHandler
    void handle(TakingPlace.HoldActivity command, Streams streams) {
        apply(TakingPlace.hold(known(), command, streams));
    }

    @CommandHandler
    void handle(TakingPlace.CorrectHolding command, Streams streams) {
        apply(TakingPlace.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(TakingPlace.WithdrawHolding command) {
        apply(TakingPlace.withdraw(known(), command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeetingTenants.RecordIndividualMeeting command, Streams streams) {
        apply(MeetingTenants.meet(known(), command, streams));
    }

    @CommandHandler
    void handle(MeetingTenants.CorrectIndividualMeeting command, Streams streams) {
        apply(MeetingTenants.correct(known(), command, streams));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GoingOut.RecordOuting command, Streams streams) {
        apply(GoingOut.goOut(known(), command, streams));
    }

    @CommandHandler
    void handle(GoingOut.CorrectOuting command, Streams streams) {
        apply(GoingOut.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Deciding.RecordCouncilDecision command) {
        apply(Deciding.decide(known(), command));
    }

    @CommandHandler
    void handle(Deciding.CorrectCouncilDecision command) {
        apply(Deciding.correct(known(), command));
    }

    @CommandHandler
    void handle(Deciding.WithdrawCouncilDecision command) {
        apply(Deciding.withdraw(known(), command));
    }
}
