package be.homeward.command.person;

import be.homeward.command.Archive;
import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.DataClass;
import be.homeward.events.LivingSituation;
import be.homeward.events.PersonEvent;
import be.homeward.events.PersonEvent.IdentityUpdated;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Someone an organisation met, and what that organisation keeps about them. */
public final class Person extends StreamAggregate<PersonState> {
    public static final Folding<PersonState> FOLDING =
            Folding.of(PersonEvent.STREAM, PersonEvent.class, PersonState.NOTHING, PersonState::after);

    /** What is asked about a person. */
    public sealed interface Command extends HomewardCommand
            permits RegisterPerson,
                    UpdateIdentity,
                    RecordLivingSituation,
                    WithdrawLivingSituation,
                    Voicing.Command,
                    Trusting.Command,
                    Asking.Command,
                    Answering.Command {
        PersonId person();

        @Override
        default StreamId stream() {
            return new StreamId(PersonEvent.STREAM, person().value());
        }
    }

    /** An organisation met someone; it need not know a name, and from now on answers for what it keeps. */
    @Refuses("person.exists")
    public record RegisterPerson(
            PersonId person,
            @Personal(DataClass.IDENTITY) @Nullable Sealed givenName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed familyName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed birthDate,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements Command {}

    /** More is known of someone's identity, or it was wrong; the whole of it is stated again. */
    public record UpdateIdentity(
            PersonId person,
            @Personal(DataClass.IDENTITY) @Nullable Sealed givenName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed familyName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed birthDate,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements Command {}

    /** Where someone lived on a day; said again for the same day, the last holds. */
    @Refuses("person.nothing-new")
    public record RecordLivingSituation(PersonId person, LivingSituation situation, LocalDate on) implements Command {}

    /** Where someone lived was recorded for a day by mistake. */
    @Refuses("person.no-living-situation")
    public record WithdrawLivingSituation(PersonId person, LocalDate on) implements Command {}

    Person() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterPerson command, Streams streams) {
        Refusal.when(known().exists(), "person.exists");
        apply(new PersonRegistered(
                command.person(),
                streams.subject().organisation(),
                command.givenName(),
                command.familyName(),
                command.birthDate(),
                command.reachableAt()));
    }

    @CommandHandler
    void handle(UpdateIdentity command) {
        apply(new IdentityUpdated(
                command.person(),
                command.givenName(),
                command.familyName(),
                command.birthDate(),
                command.reachableAt()));
    }

    @CommandHandler
    void handle(RecordLivingSituation command) {
        boolean said = command.situation() == known().situations().get(command.on());
        Refusal.when(said, "person.nothing-new");
        apply(new LivingSituationRecorded(command.person(), command.situation(), command.on()));
    }

    @CommandHandler
    void handle(WithdrawLivingSituation command) {
        Refusal.when(!known().situations().containsKey(command.on()), "person.no-living-situation");
        apply(new LivingSituationWithdrawn(command.person(), command.on()));
    }

    @CommandHandler
    void handle(Voicing.AddOwnWords command) {
        apply(Voicing.add(known(), command));
    }

    @CommandHandler
    void handle(Voicing.CorrectOwnWords command) {
        apply(Voicing.correct(known(), command));
    }

    @CommandHandler
    void handle(Voicing.WithdrawOwnWords command) {
        apply(Voicing.withdraw(known(), command));
    }

    @CommandHandler
    void handle(Voicing.RestoreOwnWords command) {
        apply(Voicing.restore(known(), command));
    }

    @CommandHandler
    void handle(Trusting.NameTrustedPerson command) {
        apply(Trusting.name(known(), command));
    }

    @CommandHandler
    void handle(Trusting.CorrectTrustedPerson command) {
        apply(Trusting.correct(known(), command));
    }

    @CommandHandler
    void handle(Trusting.WithdrawTrustedPerson command) {
        apply(Trusting.withdraw(known(), command));
    }

    @CommandHandler
    void handle(Asking.RecordAccessRequest command) {
        apply(Asking.access(known(), command));
    }

    @CommandHandler
    void handle(Asking.RequestRectification command, Archive archive) {
        apply(Asking.rectification(known(), command, archive));
    }

    @CommandHandler
    void handle(Asking.ObjectToProcessing command) {
        apply(Asking.objection(known(), command));
    }

    @CommandHandler
    void handle(Asking.CorrectRequest command, Archive archive) {
        apply(Asking.correct(known(), command, archive));
    }

    @CommandHandler
    void handle(Asking.WithdrawRequest command) {
        apply(Asking.withdraw(known(), command));
    }

    @CommandHandler
    void handle(Asking.RestoreRequest command) {
        apply(Asking.restore(known(), command));
    }

    @CommandHandler
    void handle(Answering.ExtendAccessRequest command) {
        apply(Answering.extend(known(), command));
    }

    @CommandHandler
    void handle(Answering.WithdrawRequestExtension command) {
        apply(Answering.withdraw(known(), command));
    }

    @CommandHandler
    void handle(Answering.AnswerAccessRequest command) {
        apply(Answering.answer(known(), command));
    }

    @CommandHandler
    void handle(Answering.AnswerRectification command, Archive archive) {
        apply(Answering.answer(known(), command, archive));
    }

    @CommandHandler
    void handle(Answering.AnswerObjection command) {
        apply(Answering.answer(known(), command));
    }

    @CommandHandler
    void handle(Answering.WithdrawRequestAnswer command) {
        apply(Answering.withdraw(known(), command));
    }
}
