package be.homeward.command.conference;

import static be.homeward.command.conference.Oostende.*;

import be.homeward.command.Story;
import be.homeward.command.conference.Agreeing.AgreeAction;
import be.homeward.command.conference.Agreeing.CompleteAction;
import be.homeward.command.conference.Agreeing.CorrectAction;
import be.homeward.command.conference.Agreeing.ReopenAction;
import be.homeward.command.conference.Agreeing.WithdrawAction;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ActionCompleted;
import be.homeward.events.ConferenceEvent.ActionCorrected;
import be.homeward.events.ConferenceEvent.ActionReopened;
import be.homeward.events.ConferenceEvent.ActionWithdrawn;
import be.homeward.events.Function;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreeingTest {
    private static final ActionCompleted DONE = new ActionCompleted(FEBRUARY, OF_RITA, LOCK, FEBRUARY_10);

    private final Story<Conference> story =
            Story.of(Conference.class).given(began()).as(STAD, Function.COACH).given(SCHEDULED, HELD);

    @Nested
    class Agreeing_on_an_action {
        @Test
        void names_a_partner_that_was_in_the_room() {
            story.given(DISCUSSED).when(asked(MSOC, Matter.SOCIAL, MARCH_1)).then(AGREED);
        }

        @Test
        void about_the_dwelling_may_fall_to_the_landlord() {
            story.given(discussed(Set.of(Matter.HOUSING), COACH, LANDLORD))
                    .when(asked(SVK, Matter.HOUSING, MARCH_1))
                    .then(new ActionAgreed(FEBRUARY, OF_RITA, LOCK, SVK, RITA, Matter.HOUSING, MARCH_1, WORDS));
        }

        @Test
        void is_refused_for_a_partner_that_was_not_in_the_room() {
            story.given(DISCUSSED)
                    .when(asked(CAW, Matter.SOCIAL, MARCH_1))
                    .thenRefused("conference.partner-not-in-room");
        }

        @Test
        void is_refused_about_what_was_not_discussed() {
            story.given(DISCUSSED).when(asked(MSOC, Matter.JUSTICE, MARCH_1)).thenRefused("conference.matter-missing");
        }

        @Test
        void is_refused_when_it_is_due_before_the_conference() {
            story.given(DISCUSSED).when(asked(MSOC, Matter.SOCIAL, FEBRUARY_1)).thenRefused("conference.due-before");
        }

        @Test
        void is_refused_for_another_person() {
            story.given(DISCUSSED)
                    .when(new AgreeAction(FEBRUARY, OF_RITA, LOCK, STRANGER, MSOC, Matter.SOCIAL, MARCH_1, WORDS))
                    .thenRefused("conference.other-person");
        }

        @Test
        void is_refused_twice() {
            story.given(DISCUSSED, AGREED)
                    .when(asked(MSOC, Matter.SOCIAL, MARCH_1))
                    .thenRefused("conference.action-exists");
        }

        @Test
        void is_refused_where_nothing_was_discussed() {
            story.when(asked(MSOC, Matter.SOCIAL, MARCH_1)).thenRefused("conference.no-discussion");
        }
    }

    @Nested
    class Correcting_an_action {
        private CorrectAction asked(PersonId person, OrganisationId partner, Matter matter, LocalDate due) {
            return new CorrectAction(FEBRUARY, OF_RITA, LOCK, person, partner, matter, due, WORDS);
        }

        private final CorrectAction asked = asked(RITA, STAD, Matter.HEALTH, FEBRUARY_10);
        private final ActionCorrected corrected =
                new ActionCorrected(FEBRUARY, OF_RITA, LOCK, STAD, RITA, Matter.HEALTH, FEBRUARY_10, WORDS);

        @Test
        void states_the_whole_of_it_again() {
            story.given(DISCUSSED, AGREED).when(asked).then(corrected);
        }

        @Test
        void leaves_it_done() {
            story.given(DISCUSSED, AGREED, DONE, corrected)
                    .when(new ReopenAction(FEBRUARY, OF_RITA, LOCK))
                    .then(new ActionReopened(FEBRUARY, OF_RITA, LOCK));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(DISCUSSED, AGREED, corrected).when(asked).thenRefused("conference.nothing-new");
        }

        @Test
        void is_refused_where_nothing_was_agreed() {
            story.given(DISCUSSED).when(asked).thenRefused("conference.no-action");
        }

        @Test
        void is_refused_for_another_person() {
            story.given(DISCUSSED, AGREED)
                    .when(asked(STRANGER, STAD, Matter.HEALTH, FEBRUARY_10))
                    .thenRefused("conference.other-person");
        }

        @Test
        void is_refused_for_a_partner_that_was_not_in_the_room() {
            story.given(DISCUSSED, AGREED)
                    .when(asked(RITA, SVK, Matter.HEALTH, FEBRUARY_10))
                    .thenRefused("conference.partner-not-in-room");
        }

        @Test
        void is_refused_about_what_was_not_discussed() {
            story.given(DISCUSSED, AGREED)
                    .when(asked(RITA, STAD, Matter.JUSTICE, FEBRUARY_10))
                    .thenRefused("conference.matter-missing");
        }

        @Test
        void is_refused_when_it_is_due_before_the_conference() {
            story.given(DISCUSSED, AGREED)
                    .when(asked(RITA, STAD, Matter.HEALTH, FEBRUARY_1))
                    .thenRefused("conference.due-before");
        }

        @Test
        void is_refused_to_the_partner_that_only_has_to_do_it() {
            story.given(DISCUSSED, AGREED).as(MSOC, Function.COACH).when(asked).thenRefused("conference.no-discussion");
        }
    }

    @Nested
    class Withdrawing_an_action {
        private final WithdrawAction asked = new WithdrawAction(FEBRUARY, OF_RITA, LOCK);

        @Test
        void says_that_nothing_was_agreed() {
            story.given(DISCUSSED, AGREED).when(asked).then(new ActionWithdrawn(FEBRUARY, OF_RITA, LOCK));
        }

        @Test
        void is_refused_where_nothing_was_agreed() {
            story.given(DISCUSSED).when(asked).thenRefused("conference.no-action");
        }

        @Test
        void is_refused_where_nothing_was_discussed() {
            story.when(asked).thenRefused("conference.no-discussion");
        }
    }

    @Nested
    class Completing_an_action {
        private final CompleteAction asked = new CompleteAction(FEBRUARY, OF_RITA, LOCK, FEBRUARY_10);

        @Test
        void is_for_the_partner_that_was_to_do_it() {
            story.given(DISCUSSED, AGREED).as(MSOC, Function.COACH).when(asked).then(DONE);
        }

        @Test
        void is_for_the_partner_that_discussed_the_person() {
            story.given(DISCUSSED, AGREED).when(asked).then(DONE);
        }

        @Test
        void on_another_day_holds_as_it_was_said_last() {
            story.given(DISCUSSED, AGREED, DONE)
                    .when(new CompleteAction(FEBRUARY, OF_RITA, LOCK, MARCH_1))
                    .then(new ActionCompleted(FEBRUARY, OF_RITA, LOCK, MARCH_1));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(DISCUSSED, AGREED, DONE).when(asked).thenRefused("conference.nothing-new");
        }

        @Test
        void is_refused_before_it_was_agreed() {
            story.given(DISCUSSED, AGREED)
                    .when(new CompleteAction(FEBRUARY, OF_RITA, LOCK, FEBRUARY_1))
                    .thenRefused("conference.done-before");
        }

        @Test
        void is_refused_to_a_partner_that_it_does_not_concern() {
            story.given(DISCUSSED, AGREED).as(CAW, Function.COACH).when(asked).thenRefused("conference.no-action");
        }

        @Test
        void can_be_taken_back() {
            story.given(DISCUSSED, AGREED, DONE)
                    .as(MSOC, Function.COACH)
                    .when(new ReopenAction(FEBRUARY, OF_RITA, LOCK))
                    .then(new ActionReopened(FEBRUARY, OF_RITA, LOCK));
        }

        @Test
        void cannot_be_taken_back_by_a_partner_that_it_does_not_concern() {
            story.given(DISCUSSED, AGREED, DONE)
                    .as(CAW, Function.COACH)
                    .when(new ReopenAction(FEBRUARY, OF_RITA, LOCK))
                    .thenRefused("conference.no-action");
        }

        @Test
        void cannot_be_taken_back_while_it_is_open() {
            story.given(DISCUSSED, AGREED)
                    .when(new ReopenAction(FEBRUARY, OF_RITA, LOCK))
                    .thenRefused("conference.action-open");
        }
    }
}
