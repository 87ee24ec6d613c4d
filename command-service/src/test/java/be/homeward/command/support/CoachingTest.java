package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.command.support.Coaching.CorrectCoachAssignment;
import be.homeward.command.support.Coaching.ReleaseCoach;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachId;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoachingTest {
    private static final CoachAssigned ASSIGNED = new CoachAssigned(SUPPORT, FATIMA, JUNE_10, null, null);
    private static final CoachReleased RELEASED = new CoachReleased(SUPPORT, FATIMA, june(20));
    private static final EmploymentEnded EMPLOYMENT_ENDED = new EmploymentEnded(FATIMA, june(20));

    private final Story<Support> story = story();

    @Nested
    class Assigning_a_coach {
        private static AssignCoach asked(CoachId coach, LocalDate from) {
            return new AssignCoach(SUPPORT, coach, from, null, null);
        }

        @Test
        void lets_a_coach_accompany() {
            story.given(STARTED).when(asked(FATIMA, JUNE_10)).then(ASSIGNED);
        }

        @Test
        void may_be_for_several_coaches_at_once() {
            story.given(STARTED, ASSIGNED)
                    .when(asked(JONAS, JUNE_10))
                    .then(new CoachAssigned(SUPPORT, JONAS, JUNE_10, null, null));
        }

        @Test
        void may_be_on_the_day_of_the_release() {
            story.given(STARTED, ASSIGNED, RELEASED)
                    .when(asked(FATIMA, june(20)))
                    .then(new CoachAssigned(SUPPORT, FATIMA, june(20), null, null));
        }

        @Test
        void is_refused_for_a_coach_who_accompanies_already() {
            story.given(STARTED, ASSIGNED).when(asked(FATIMA, june(20))).thenRefused("support.coach-assigned");
        }

        @Test
        void is_refused_before_the_release() {
            story.given(STARTED, ASSIGNED, RELEASED)
                    .when(asked(FATIMA, june(19)))
                    .thenRefused("support.coach-assigned");
        }

        @Test
        void is_refused_before_the_coach_was_employed() {
            story.given(REFERRED, startedOn(june(9)))
                    .when(asked(JONAS, june(9)))
                    .thenRefused("support.coach-not-employed");
        }

        @Test
        void is_refused_from_the_day_on_which_the_coach_works_there_no_longer() {
            story.given(EMPLOYMENT_ENDED, STARTED)
                    .when(asked(FATIMA, june(20)))
                    .thenRefused("support.coach-not-employed");
        }

        @Test
        void knows_no_coach_of_another_organisation() {
            story.given(STARTED).when(asked(COACH_OF_SMES, JUNE_10)).thenUnknown();
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED).when(asked(FATIMA, june(9))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, STOPPED).when(asked(FATIMA, AUGUST_1)).thenRefused("support.after-stop");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED, ACCEPTED).when(asked(FATIMA, JUNE_10)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(FATIMA, JUNE_10))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Releasing_a_coach {
        private static ReleaseCoach asked(LocalDate on) {
            return new ReleaseCoach(SUPPORT, FATIMA, on);
        }

        @Test
        void makes_that_day_the_first_without() {
            story.given(STARTED, ASSIGNED).when(asked(june(20))).then(RELEASED);
        }

        @Test
        void may_be_on_the_day_on_which_the_coach_leaves() {
            story.given(EMPLOYMENT_ENDED, STARTED, ASSIGNED)
                    .when(asked(june(20)))
                    .then(RELEASED);
        }

        @Test
        void is_refused_later_than_that() {
            story.given(EMPLOYMENT_ENDED, STARTED, ASSIGNED)
                    .when(asked(june(21)))
                    .thenRefused("support.coach-not-employed");
        }

        @Test
        void is_refused_before_the_assignment() {
            story.given(STARTED, ASSIGNED).when(asked(june(9))).thenRefused("support.before-assignment");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, ASSIGNED, RELEASED).when(asked(june(20))).thenRefused("support.coach-not-assigned");
        }

        @Test
        void needs_an_assignment() {
            story.given(STARTED).when(asked(june(20))).thenRefused("support.coach-not-assigned");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, ASSIGNED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(20)))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Correcting_an_assignment {
        private static CorrectCoachAssignment asked(LocalDate from, @Nullable LocalDate until) {
            return new CorrectCoachAssignment(SUPPORT, FATIMA, from, until);
        }

        private static CoachAssignmentCorrected corrected(LocalDate from, @Nullable LocalDate until) {
            return new CoachAssignmentCorrected(SUPPORT, FATIMA, from, until, null);
        }

        @Test
        void states_its_days_again() {
            story.given(STARTED, ASSIGNED, RELEASED)
                    .when(asked(june(12), june(18)))
                    .then(corrected(june(12), june(18)));
        }

        @Test
        void takes_a_release_back() {
            story.given(STARTED, ASSIGNED, RELEASED).when(asked(JUNE_10, null)).then(corrected(JUNE_10, null));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(STARTED, ASSIGNED, corrected(june(12), june(18)))
                    .when(asked(JUNE_10, null))
                    .then(corrected(JUNE_10, null));
        }

        @Test
        void is_refused_into_an_earlier_assignment() {
            story.given(STARTED, ASSIGNED, RELEASED, new CoachAssigned(SUPPORT, FATIMA, june(25), null, null))
                    .when(asked(june(19), null))
                    .thenRefused("support.coach-assigned");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(STARTED, ASSIGNED).when(asked(june(12), june(11))).thenRefused("support.before-assignment");
        }

        @Test
        void is_refused_beyond_the_employment() {
            story.given(EMPLOYMENT_ENDED, STARTED, ASSIGNED)
                    .when(asked(JUNE_10, june(21)))
                    .thenRefused("support.coach-not-employed");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED, ASSIGNED).when(asked(june(9), null)).thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, ASSIGNED, STOPPED).when(asked(AUGUST_1, null)).thenRefused("support.after-stop");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(STARTED, ASSIGNED, RELEASED)
                    .when(asked(JUNE_10, june(20)))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void needs_a_start() {
            story.given(STARTED, ASSIGNED, new SupportStartWithdrawn(SUPPORT))
                    .when(asked(JUNE_10, null))
                    .thenRefused("support.not-started");
        }

        @Test
        void needs_an_assignment() {
            story.given(STARTED).when(asked(JUNE_10, null)).thenRefused("support.coach-not-assigned");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, ASSIGNED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_10, null))
                    .thenRefused("support.partner-only");
        }
    }
}
