package be.homeward.command.match;

import be.homeward.command.Story;
import be.homeward.command.match.Match.ConfirmMatch;
import be.homeward.command.match.Match.DeclineMatch;
import be.homeward.command.match.Match.ProposeMatch;
import be.homeward.command.match.Match.UnmergePersons;
import be.homeward.command.match.Match.WithdrawMatchProposal;
import be.homeward.events.Function;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchDeclined;
import be.homeward.events.MatchEvent.MatchProposalWithdrawn;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchTest {
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId HOEKSTEEN = new OrganisationId(UUID.randomUUID());
    private static final OrganisationRegistered SMES_IS_HERE = new OrganisationRegistered(
            SMES, "smes", new Names("Smes", "Smes", "Smes"), Set.of(OrganisationKind.SUPPORT));
    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final PersonId NADIA_OF_SMES = new PersonId(UUID.randomUUID());
    private static final PersonRegistered MET = new PersonRegistered(NADIA, DIOGENES, null, null, null, null);
    private static final PersonRegistered MET_BY_SMES =
            new PersonRegistered(NADIA_OF_SMES, SMES, null, null, null, null);
    private static final MatchId MATCH = new MatchId(UUID.randomUUID());
    private static final MatchProposed PROPOSED = new MatchProposed(MATCH, NADIA, DIOGENES, NADIA_OF_SMES, SMES);
    private static final MatchConfirmed CONFIRMED = new MatchConfirmed(MATCH, NADIA, NADIA_OF_SMES);

    private final Story<Match> diogenes =
            Story.of(Match.class).as(DIOGENES, Function.COACH).given(SMES_IS_HERE, MET, MET_BY_SMES);
    private final Story<Match> smes =
            Story.of(Match.class).as(SMES, Function.COACH).given(SMES_IS_HERE, MET, MET_BY_SMES, PROPOSED);

    @Nested
    class Proposing_a_match {
        private final ProposeMatch asked = new ProposeMatch(MATCH, NADIA, NADIA_OF_SMES, SMES);

        @Test
        void names_a_person_whom_a_partner_knows_too() {
            diogenes.when(asked).then(PROPOSED);
        }

        @Test
        void tells_nobody_whether_the_partner_has_such_a_person() {
            PersonId nobody = new PersonId(UUID.randomUUID());
            diogenes.when(new ProposeMatch(MATCH, NADIA, nobody, SMES))
                    .then(new MatchProposed(MATCH, NADIA, DIOGENES, nobody, SMES));
        }

        @Test
        void is_for_a_person_one_answers_for() {
            diogenes.when(new ProposeMatch(MATCH, NADIA_OF_SMES, NADIA, SMES)).thenUnknown();
        }

        @Test
        void needs_a_partner() {
            diogenes.when(new ProposeMatch(MATCH, NADIA, NADIA_OF_SMES, HOEKSTEEN))
                    .thenUnknown();
        }

        @Test
        void is_refused_a_second_time() {
            diogenes.given(PROPOSED).when(asked).thenRefused("match.exists");
        }

        @Test
        void is_refused_with_the_same_person() {
            diogenes.when(new ProposeMatch(MATCH, NADIA, NADIA, SMES)).thenRefused("match.same-person");
        }
    }

    @Nested
    class Withdrawing_a_proposal {
        private final WithdrawMatchProposal asked = new WithdrawMatchProposal(MATCH);

        @Test
        void is_possible_until_it_is_answered() {
            diogenes.given(PROPOSED).when(asked).then(new MatchProposalWithdrawn(MATCH));
        }

        @Test
        void is_refused_to_whoever_was_asked() {
            smes.when(asked).thenRefused("match.proposer-only");
        }

        @Test
        void is_refused_once_it_is_answered() {
            diogenes.given(PROPOSED, CONFIRMED).when(asked).thenRefused("match.answered");
        }
    }

    @Nested
    class Confirming_a_match {
        private final ConfirmMatch asked = new ConfirmMatch(MATCH);

        @Test
        void makes_them_one_person_once_both_organisations_say_so() {
            smes.when(asked).then(CONFIRMED);
        }

        @Test
        void is_refused_to_whoever_proposed_it() {
            diogenes.given(PROPOSED).when(asked).thenRefused("match.partner-only");
        }

        @Test
        void is_refused_once_it_is_answered() {
            smes.given(new MatchDeclined(MATCH)).when(asked).thenRefused("match.answered");
        }

        @Test
        void is_for_whoever_answers_for_that_person() {
            MatchId guessed = new MatchId(UUID.randomUUID());
            PersonId nobody = new PersonId(UUID.randomUUID());
            smes.given(new MatchProposed(guessed, NADIA, DIOGENES, nobody, SMES))
                    .when(new ConfirmMatch(guessed))
                    .thenUnknown();
        }

        @Test
        void is_unknown_to_everybody_else() {
            smes.as(HOEKSTEEN, Function.COACH).when(asked).thenUnknown();
        }
    }

    @Nested
    class Declining_a_match {
        private final DeclineMatch asked = new DeclineMatch(MATCH);

        @Test
        void leaves_them_two_persons() {
            smes.when(asked).then(new MatchDeclined(MATCH));
        }

        @Test
        void is_refused_to_whoever_proposed_it() {
            diogenes.given(PROPOSED).when(asked).thenRefused("match.partner-only");
        }

        @Test
        void is_refused_once_it_is_answered() {
            smes.given(CONFIRMED).when(asked).thenRefused("match.answered");
        }
    }

    @Nested
    class Unmerging_persons {
        private final UnmergePersons asked = new UnmergePersons(MATCH);

        @Test
        void is_for_whoever_proposed_it() {
            diogenes.given(PROPOSED, CONFIRMED).when(asked).then(new PersonsUnmerged(MATCH));
        }

        @Test
        void is_for_whoever_agreed() {
            smes.given(CONFIRMED).when(asked).then(new PersonsUnmerged(MATCH));
        }

        @Test
        void is_refused_when_they_are_not_matched() {
            smes.when(asked).thenRefused("match.not-confirmed");
        }

        @Test
        void is_refused_a_second_time() {
            smes.given(CONFIRMED, new PersonsUnmerged(MATCH)).when(asked).thenRefused("match.not-confirmed");
        }
    }
}
