package be.homeward.command.match;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.command.match.MatchState.Answer;
import be.homeward.command.organisation.Organisation;
import be.homeward.command.person.Person;
import be.homeward.events.MatchEvent;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchDeclined;
import be.homeward.events.MatchEvent.MatchProposalWithdrawn;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Two records that are of one person: so only when both organisations that answer for them say so. */
public final class Match extends StreamAggregate<MatchState> {
    public static final Folding<MatchState> FOLDING =
            Folding.of(MatchEvent.STREAM, MatchEvent.class, MatchState.NOTHING, MatchState::after);

    /** What is asked of a match. */
    public sealed interface Command extends HomewardCommand {
        MatchId match();

        @Override
        default StreamId stream() {
            return new StreamId(MatchEvent.STREAM, match().value());
        }
    }

    /**
     * A person one answers for seems to be one whom a partner knows too. Nothing is said about whether the partner has such
     * a person: whoever guesses learns nothing.
     */
    @Refuses({"match.exists", "match.same-person"})
    public record ProposeMatch(MatchId match, PersonId person, PersonId with, OrganisationId partner)
            implements Command {}

    /** Nobody answered yet, and it seems wrong. */
    @Refuses({"match.proposer-only", "match.answered"})
    public record WithdrawMatchProposal(MatchId match) implements Command {}

    /** Whoever answers for the other person agrees that they are one. */
    @Refuses({"match.partner-only", "match.answered", "match.matched-already"})
    public record ConfirmMatch(MatchId match) implements Command {}

    /** Whoever was asked says that they are two persons. */
    @Refuses({"match.partner-only", "match.answered"})
    public record DeclineMatch(MatchId match) implements Command {}

    /** Either organisation finds that they are two persons after all. */
    @Refuses("match.not-confirmed")
    public record UnmergePersons(MatchId match) implements Command {}

    Match() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeMatch command, Streams streams) {
        Refusal.when(known().exists(), "match.exists");
        Refusal.when(command.person().equals(command.with()), "match.same-person");
        streams.read(Person.FOLDING, command.person());
        streams.require(Organisation.FOLDING, command.partner());
        OrganisationId proposer = streams.subject().organisation();
        apply(new MatchProposed(command.match(), command.person(), proposer, command.with(), command.partner()));
    }

    @CommandHandler
    void handle(WithdrawMatchProposal command, Streams streams) {
        Refusal.when(!known().isProposedBy(streams.subject().organisation()), "match.proposer-only");
        Refusal.when(known().answer() != Answer.NONE, "match.answered");
        apply(new MatchProposalWithdrawn(command.match()));
    }

    @CommandHandler
    void handle(ConfirmMatch command, Streams streams) {
        onlyAsked(streams);
        MatchProposed proposed = Objects.requireNonNull(known().proposed());
        streams.read(Person.FOLDING, proposed.with());
        apply(new MatchConfirmed(command.match(), proposed.person(), proposed.with()));
    }

    @CommandHandler
    void handle(DeclineMatch command, Streams streams) {
        onlyAsked(streams);
        apply(new MatchDeclined(command.match()));
    }

    @CommandHandler
    void handle(UnmergePersons command) {
        Refusal.when(known().answer() != Answer.CONFIRMED, "match.not-confirmed");
        apply(new PersonsUnmerged(command.match()));
    }

    private void onlyAsked(Streams streams) {
        Refusal.when(!known().isAsked(streams.subject().organisation()), "match.partner-only");
        Refusal.when(known().answer() != Answer.NONE, "match.answered");
    }
}
