package be.homeward.command.agreement;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.StreamId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** An agreement by which an owner lends dwellings to a partner for a time; who lives there may outstay its end. */
public final class HeadAgreement extends StreamAggregate<HeadAgreementState> {
    public static final Folding<HeadAgreementState> FOLDING = Folding.of(
            HeadAgreementEvent.STREAM, HeadAgreementEvent.class, HeadAgreementState.NOTHING, HeadAgreementState::after);

    /** What is asked of a head agreement. */
    public sealed interface Command extends HomewardCommand
            permits Signing.SignHeadAgreement,
                    Signing.CorrectHeadAgreement,
                    Signing.ExtendHeadAgreement,
                    Ending.GiveNotice,
                    Ending.WithdrawNotice,
                    Ending.TerminateHeadAgreement,
                    Ending.CorrectTermination,
                    Ending.WithdrawTermination,
                    Attaching.AttachDocument,
                    Attaching.WithdrawDocument {
        HeadAgreementId agreement();

        @Override
        default StreamId stream() {
            return new StreamId(HeadAgreementEvent.STREAM, agreement().value());
        }
    }

    HeadAgreement() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Signing.SignHeadAgreement command, Streams streams) {
        apply(Signing.sign(known(), command, streams));
    }

    @CommandHandler
    void handle(Signing.CorrectHeadAgreement command, Streams streams) {
        apply(Signing.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Signing.ExtendHeadAgreement command, Streams streams) {
        apply(Signing.extend(known(), command, streams));
    }

    @CommandHandler
    void handle(Ending.GiveNotice command, Streams streams) {
        apply(Ending.giveNotice(known(), command, streams));
    }

    @CommandHandler
    void handle(Ending.WithdrawNotice command, Streams streams) {
        apply(Ending.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Ending.TerminateHeadAgreement command, Streams streams) {
        apply(Ending.terminate(known(), command, streams));
    }

    @CommandHandler
    void handle(Ending.CorrectTermination command, Streams streams) {
        apply(Ending.correct(known(), command, streams));
    }

    @CommandHandler
    void handle(Ending.WithdrawTermination command, Streams streams) {
        apply(Ending.withdraw(known(), command, streams));
    }

    @CommandHandler
    void handle(Attaching.AttachDocument command, Streams streams) {
        apply(Attaching.attach(known(), command, streams));
    }

    @CommandHandler
    void handle(Attaching.WithdrawDocument command, Streams streams) {
        apply(Attaching.withdraw(known(), command, streams));
    }
}
