package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Goals.CorrectGoal;
import be.homeward.command.support.Goals.SetGoal;
import be.homeward.command.support.Goals.WithdrawGoal;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.GoalCorrected;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.GoalWithdrawn;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalsTest {
    private static final GoalId GOAL = new GoalId(UUID.randomUUID());
    private static final GoalSet SET = new GoalSet(SUPPORT, GOAL, GoalKind.LASTING_HOME, june(15), WORDS);
    private static final GoalWithdrawn WITHDRAWN = new GoalWithdrawn(SUPPORT, GOAL);

    private final Story<Support> story = story();

    @Nested
    class Setting_a_goal {
        private static SetGoal asked(PersonId person, LocalDate on) {
            return new SetGoal(SUPPORT, person, GOAL, GoalKind.LASTING_HOME, on, WORDS);
        }

        @Test
        void says_what_the_person_wants_to_reach() {
            story.given(STARTED).when(asked(NADIA, june(15))).then(SET);
        }

        @Test
        void is_refused_a_second_time_also_once_withdrawn() {
            story.given(STARTED, SET).when(asked(NADIA, june(15))).thenRefused("support.goal-exists");
            story().given(STARTED, SET, WITHDRAWN).when(asked(NADIA, june(15))).thenRefused("support.goal-exists");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED).when(asked(NADIA, june(9))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, STOPPED).when(asked(NADIA, AUGUST_1)).thenRefused("support.after-stop");
        }

        @Test
        void is_about_the_person_who_is_accompanied() {
            story.given(STARTED).when(asked(BORIS, june(15))).thenRefused("support.other-person");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(NADIA, june(15))).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, june(15)))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Correcting_a_goal {
        private static CorrectGoal asked(PersonId person, LocalDate on) {
            return new CorrectGoal(SUPPORT, person, GOAL, GoalKind.INCOME, on, null);
        }

        private static GoalCorrected corrected(LocalDate on) {
            return new GoalCorrected(SUPPORT, GOAL, GoalKind.INCOME, on, null);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(STARTED, SET).when(asked(NADIA, june(16))).then(corrected(june(16)));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(STARTED, SET, corrected(june(16)))
                    .when(asked(NADIA, june(15)))
                    .then(corrected(june(15)));
        }

        @Test
        void is_refused_once_withdrawn() {
            story.given(STARTED, SET, WITHDRAWN).when(asked(NADIA, june(16))).thenRefused("support.goal-withdrawn");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED, SET).when(asked(NADIA, june(9))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, SET, STOPPED).when(asked(NADIA, AUGUST_1)).thenRefused("support.after-stop");
        }

        @Test
        void is_about_the_person_who_is_accompanied() {
            story.given(STARTED, SET).when(asked(BORIS, june(16))).thenRefused("support.other-person");
        }

        @Test
        void knows_no_goal_that_was_never_set() {
            story.given(STARTED).when(asked(NADIA, june(16))).thenUnknown();
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, SET)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, june(16)))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Withdrawing_a_goal {
        private final WithdrawGoal asked = new WithdrawGoal(SUPPORT, GOAL);

        @Test
        void says_that_the_person_never_had_it() {
            story.given(STARTED, SET).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, SET, WITHDRAWN).when(asked).thenRefused("support.goal-withdrawn");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, SET)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }
}
