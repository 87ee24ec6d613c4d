package be.homeward.command.conference;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceId;
import be.homeward.events.StreamId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Where partners discuss persons, each with those in the room alone; each concern has a page of its own. */
public final class Conference extends StreamAggregate<ConferenceState> {
    public static final Folding<ConferenceState> FOLDING =
            Folding.of(ConferenceEvent.STREAM, ConferenceEvent.class, ConferenceState.NOTHING, ConferenceState::after);

    /** What is asked about a conference. */
    public sealed interface Command extends HomewardCommand
            permits Convening.Command, Gathering.Command, Discussing.Command, Agreeing.Command {
        ConferenceId conference();

        @Override
        default StreamId stream() {
            return new StreamId(ConferenceEvent.STREAM, conference().value());
        }
    }

    Conference() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Convening.ScheduleConference command, Streams streams) {
        apply(Convening.schedule(known(), command, streams));
    }

    @CommandHandler
    void handle(Convening.CorrectConference command, Streams streams) {
        apply(Convening.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Convening.CancelConference command, Streams streams) {
        apply(Convening.cancel(known(), command, streams));
    }

    @CommandHandler
    void handle(Convening.WithdrawConferenceCancellation command, Streams streams) {
        apply(Convening.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Convening.WithdrawConference command, Streams streams) {
        apply(Convening.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Gathering.HoldConference command, Streams streams) {
        apply(Gathering.hold(known(), command, streams));
    }

    @CommandHandler
    void handle(Gathering.CorrectConferenceHolding command, Streams streams) {
        apply(Gathering.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Gathering.WithdrawConferenceHolding command, Streams streams) {
        apply(Gathering.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Discussing.DiscussPerson command, Streams streams) {
        apply(Discussing.discuss(known(), command, streams));
    }

    @CommandHandler
    void handle(Discussing.CorrectDiscussion command, Streams streams) {
        apply(Discussing.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Discussing.WithdrawDiscussion command, Streams streams) {
        apply(Discussing.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Agreeing.AgreeAction command, Streams streams) {
        apply(Agreeing.agree(known(), command, streams));
    }

    @CommandHandler
    void handle(Agreeing.CorrectAction command, Streams streams) {
        apply(Agreeing.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Agreeing.WithdrawAction command, Streams streams) {
        apply(Agreeing.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Agreeing.CompleteAction command, Streams streams) {
        apply(Agreeing.complete(known(), command, streams));
    }

    @CommandHandler
    void handle(Agreeing.ReopenAction command, Streams streams) {
        apply(Agreeing.reopen(known(), command, streams));
    }
}
