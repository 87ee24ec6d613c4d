package be.homeward.command.conference;

import static be.homeward.command.conference.Oostende.*;

import be.homeward.command.Story;
import be.homeward.command.conference.Discussing.CorrectDiscussion;
import be.homeward.command.conference.Discussing.DiscussPerson;
import be.homeward.command.conference.Discussing.WithdrawDiscussion;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.ConferenceEvent.DiscussionCorrected;
import be.homeward.events.ConferenceEvent.DiscussionWithdrawn;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.Function;
import be.homeward.events.Hearer;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscussingTest {
    private static final Set<Matter> SOCIAL = Set.of(Matter.SOCIAL);
    private static final Set<Matter> HOUSING = Set.of(Matter.HOUSING);

    private final Story<Conference> story =
            Story.of(Conference.class).given(began()).as(STAD, Function.COACH).given(SCHEDULED, HELD);

    @Nested
    class Discussing_a_person {

        @Test
        void is_heard_by_those_in_the_room() {
            story.when(asked(DISCUSSED)).then(DISCUSSED);
        }

        @Test
        void of_the_dwelling_alone_is_heard_by_the_landlord_too() {
            PersonDiscussed ofTheDwelling = discussed(HOUSING, COACH, LANDLORD);
            story.when(asked(ofTheDwelling)).then(ofTheDwelling);
        }

        @Test
        void among_colleagues_needs_no_agreement() {
            PersonDiscussed among =
                    new PersonDiscussed(FEBRUARY, OF_RITA, STAD, RITA, SOCIAL, Set.of(COACH), null, null, WORDS, null);
            story.when(asked(among)).then(among);
        }

        @Test
        void is_answered_as_unknown_to_a_partner_that_does_not_know_the_person() {
            story.as(CAW, Function.COACH).when(asked(DISCUSSED)).thenUnknown();
        }

        @Test
        void of_whom_nobody_here_knows_is_answered_as_unknown() {
            story.when(withPerson(STRANGER)).thenUnknown();
        }

        @Test
        void is_refused_with_a_landlord_who_would_hear_more_than_housing_facts() {
            story.when(asked(discussed(Set.of(Matter.HOUSING, Matter.SOCIAL), COACH, LANDLORD)))
                    .thenRefused("conference.housing-facts-only");
        }

        @Test
        void is_refused_with_somebody_whom_no_secrecy_binds() {
            story.when(asked(discussed(SOCIAL, COACH, new Hearer(STAD, "stad-clerk", Function.COACH))))
                    .thenRefused("conference.not-bound");
        }

        @Test
        void is_refused_with_somebody_who_has_another_function() {
            story.when(asked(discussed(SOCIAL, COACH, new Hearer(MSOC, "msoc-coach", Function.COORDINATOR))))
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_refused_with_a_landlord_named_as_coach() {
            story.when(asked(discussed(SOCIAL, COACH, new Hearer(SVK, "svk-housing", Function.COACH))))
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_refused_with_a_coach_named_as_landlord() {
            story.when(asked(discussed(HOUSING, COACH, new Hearer(MSOC, "msoc-coach", Function.HOUSING))))
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_refused_with_a_funder() {
            story.given(new ConferenceHeld(FEBRUARY, FEBRUARY_9, Set.of(STAD, LOTERIJ), Set.of()))
                    .when(asked(discussed(SOCIAL, COACH, new Hearer(LOTERIJ, "loterij-funder", Function.FUNDER))))
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_refused_with_somebody_who_had_the_function_no_more() {
            story.given(new RoleRevoked(MSOC, "msoc-coach", Function.COACH, FEBRUARY_9))
                    .when(asked(DISCUSSED))
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_accepted_with_somebody_who_lost_the_function_later() {
            story.given(new RoleRevoked(MSOC, "msoc-coach", Function.COACH, FEBRUARY_10))
                    .when(asked(DISCUSSED))
                    .then(DISCUSSED);
        }

        @Test
        void is_refused_with_a_partner_that_had_left() {
            story.given(new PartnerLeft(PROGRAMME, MSOC, FEBRUARY_9))
                    .when(asked(DISCUSSED))
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_refused_with_an_organisation_that_was_not_there() {
            story.when(asked(discussed(SOCIAL, COACH, new Hearer(BRUGGE, "brugge-coach", Function.COACH))))
                    .thenRefused("conference.not-present");
        }

        @Test
        void is_refused_without_anybody_of_the_partner_itself() {
            story.when(asked(discussed(SOCIAL, NURSE))).thenRefused("conference.own-absent");
        }

        @Test
        void is_refused_when_the_person_was_not_told_beforehand() {
            story.when(asked(DISCUSSED, null, FEBRUARY_1)).thenRefused("conference.not-informed");
        }

        @Test
        void is_refused_when_the_person_was_told_afterwards() {
            story.when(asked(DISCUSSED, FEBRUARY_10, FEBRUARY_1)).thenRefused("conference.not-informed");
        }

        @Test
        void is_refused_when_the_person_did_not_agree() {
            story.when(asked(DISCUSSED, FEBRUARY_1, null)).thenRefused("conference.not-agreed");
        }

        @Test
        void is_refused_without_a_matter() {
            story.when(asked(discussed(Set.of(), COACH))).thenRefused("conference.nothing-discussed");
        }

        @Test
        void is_refused_with_words_about_health_that_is_no_matter_of_it() {
            story.when(asked(new PersonDiscussed(
                            FEBRUARY,
                            OF_RITA,
                            STAD,
                            RITA,
                            SOCIAL,
                            Set.of(COACH),
                            FEBRUARY_1,
                            FEBRUARY_1,
                            WORDS,
                            DIAGNOSIS)))
                    .thenRefused("conference.matter-missing");
        }

        @Test
        void is_refused_twice() {
            story.given(DISCUSSED).when(asked(DISCUSSED)).thenRefused("conference.discussion-exists");
        }

        @Test
        void is_refused_under_an_id_that_was_withdrawn() {
            story.given(DISCUSSED, new DiscussionWithdrawn(FEBRUARY, OF_RITA))
                    .when(asked(DISCUSSED))
                    .thenRefused("conference.discussion-exists");
        }

        @Test
        void is_refused_at_a_conference_that_never_was() {
            story.given(new ConferenceWithdrawn(FEBRUARY))
                    .when(asked(DISCUSSED))
                    .thenRefused("conference.not-held");
        }

        private DiscussPerson withPerson(PersonId person) {
            return new DiscussPerson(FEBRUARY, OF_RITA, person, null, SOCIAL, Set.of(COACH), null, null, WORDS, null);
        }
    }

    @Nested
    class Correcting_a_discussion {
        private CorrectDiscussion corrected(PersonDiscussed e, PersonId person) {
            return new CorrectDiscussion(
                    FEBRUARY,
                    OF_RITA,
                    person,
                    e.matters(),
                    e.room(),
                    e.informedOn(),
                    e.agreedOn(),
                    e.decision(),
                    e.aboutHealth());
        }

        private final PersonDiscussed now = discussed(Set.of(Matter.SOCIAL, Matter.HEALTH), COACH, NURSE, CAW_COACH);
        private final DiscussionCorrected corrected = new DiscussionCorrected(
                FEBRUARY,
                OF_RITA,
                RITA,
                now.matters(),
                now.room(),
                now.informedOn(),
                now.agreedOn(),
                now.decision(),
                now.aboutHealth());

        @Test
        void states_the_whole_of_it_again() {
            story.given(DISCUSSED, AGREED).when(corrected(now, RITA)).then(corrected);
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(DISCUSSED, corrected).when(corrected(now, RITA)).thenRefused("conference.nothing-new");
        }

        @Test
        void is_refused_to_another_partner_even_in_the_room() {
            story.given(DISCUSSED, corrected)
                    .as(CAW, Function.COACH)
                    .when(corrected(DISCUSSED, RITA))
                    .thenRefused("conference.no-discussion");
        }

        @Test
        void is_refused_where_nothing_was_discussed() {
            story.when(corrected(now, RITA)).thenRefused("conference.no-discussion");
        }

        @Test
        void is_refused_with_another_person() {
            story.given(DISCUSSED).when(corrected(now, STRANGER)).thenRefused("conference.other-person");
        }

        @Test
        void is_refused_with_somebody_not_entitled() {
            story.given(DISCUSSED)
                    .when(corrected(discussed(SOCIAL, COACH, LANDLORD), RITA))
                    .thenRefused("conference.housing-facts-only");
        }

        @Test
        void is_refused_without_a_partner_that_agreed_to_something() {
            story.given(DISCUSSED, AGREED)
                    .when(corrected(discussed(SOCIAL, COACH), RITA))
                    .thenRefused("conference.partner-not-in-room");
        }

        @Test
        void is_refused_without_a_matter_of_something_agreed() {
            story.given(DISCUSSED, AGREED)
                    .when(corrected(discussed(Set.of(Matter.HEALTH), COACH, NURSE), RITA))
                    .thenRefused("conference.matter-missing");
        }
    }

    @Nested
    class Withdrawing_a_discussion {
        private final WithdrawDiscussion asked = new WithdrawDiscussion(FEBRUARY, OF_RITA);

        @Test
        void says_that_the_person_was_not_discussed() {
            story.given(DISCUSSED).when(asked).then(new DiscussionWithdrawn(FEBRUARY, OF_RITA));
        }

        @Test
        void is_refused_while_something_was_agreed() {
            story.given(DISCUSSED, AGREED).when(asked).thenRefused("conference.action-stands");
        }

        @Test
        void is_refused_to_another_partner_even_in_the_room() {
            story.given(DISCUSSED).as(MSOC, Function.COACH).when(asked).thenRefused("conference.no-discussion");
        }
    }
}
