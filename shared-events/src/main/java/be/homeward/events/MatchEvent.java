package be.homeward.events;

/**
 * That two records are of one person: proposed by an organisation that answers for the one, agreed by that which answers
 * for the other. It is a fact of its own and without a date: nothing that was recorded under either id is written anew,
 * so that everything goes back to its own id when the two turn out to be different persons.
 */
public sealed interface MatchEvent extends HomewardEvent {
    String STREAM = "match";

    MatchId match();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, match().value());
    }

    /**
     * An organisation believes that a person it answers for is one whom a partner knows under another id.
     *
     * @param partner whoever answers for the other; asked to agree
     */
    record MatchProposed(MatchId match, PersonId person, OrganisationId proposer, PersonId with, OrganisationId partner)
            implements MatchEvent {}

    /** The partner agreed: from now on both are counted as one person. */
    record MatchConfirmed(MatchId match, PersonId person, PersonId with) implements MatchEvent {}

    /** The partner did not agree: they are two persons. */
    record MatchDeclined(MatchId match) implements MatchEvent {}

    /** Whoever proposed it no longer believes it; nobody had answered yet. */
    record MatchProposalWithdrawn(MatchId match) implements MatchEvent {}

    /** They are two persons after all; each has what was recorded under their own id. */
    record PersonsUnmerged(MatchId match) implements MatchEvent {}
}
