package be.homeward.command.match;

import be.homeward.command.Known;
import be.homeward.command.Streams;
import be.homeward.events.MatchEvent;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchDeclined;
import be.homeward.events.MatchEvent.MatchProposalWithdrawn;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How far the two organisations are with a match. */
public record MatchState(@Nullable MatchProposed proposed, Answer answer) implements Known {
    static final MatchState NOTHING = new MatchState(null, Answer.NONE);

    /** What became of a proposal. */
    enum Answer {
        NONE,
        CONFIRMED,
        /** Declined, withdrawn, or un-merged. */
        NO
    }

    @Override
    public boolean exists() {
        return proposed != null;
    }

    /** To the two organisations that it concerns, and nobody else. */
    @Override
    public boolean visibleTo(Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        return isProposedBy(asking) || isAsked(asking);
    }

    boolean isProposedBy(OrganisationId organisation) {
        return proposed != null && proposed.proposer().equals(organisation);
    }

    boolean isAsked(OrganisationId organisation) {
        return proposed != null && proposed.partner().equals(organisation);
    }

    MatchState after(MatchEvent event) {
        return switch (event) {
            case MatchProposed e -> new MatchState(e, Answer.NONE);
            case MatchConfirmed _ -> new MatchState(proposed, Answer.CONFIRMED);
            case MatchDeclined _, MatchProposalWithdrawn _, PersonsUnmerged _ -> new MatchState(proposed, Answer.NO);
        };
    }
}
