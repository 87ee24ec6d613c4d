package be.homeward.command.coach;

import be.homeward.command.Story;
import be.homeward.command.coach.Coach.ChangeWorkingTime;
import be.homeward.command.coach.Coach.CorrectEmployment;
import be.homeward.command.coach.Coach.CorrectWorkingTime;
import be.homeward.command.coach.Coach.EmployCoach;
import be.homeward.command.coach.Coach.EndEmployment;
import be.homeward.command.coach.Coach.WithdrawWorkingTimeChange;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChangeWithdrawn;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachEvent.WorkingTimeCorrected;
import be.homeward.events.CoachId;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoachTest {
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final CoachId FATIMA = new CoachId(UUID.randomUUID());
    private static final LocalDate FEBRUARY_29 = LocalDate.of(2020, 2, 29);
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2020, 7, 1);
    private static final CoachEmployed EMPLOYED = new CoachEmployed(FATIMA, DIOGENES, "diogenes-coach", 80, MARCH_1);
    private static final WorkingTimeChanged HALF_TIME = new WorkingTimeChanged(FATIMA, 50, MAY_1);
    private static final EmploymentEnded ENDED = new EmploymentEnded(FATIMA, JULY_1);

    private final Story<Coach> story = Story.of(Coach.class).as(DIOGENES, Function.COORDINATOR);

    @Nested
    class Employing_a_coach {
        @Test
        void is_for_ones_own_organisation() {
            story.when(new EmployCoach(FATIMA, "diogenes-coach", 80, MARCH_1)).then(EMPLOYED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(EMPLOYED)
                    .when(new EmployCoach(FATIMA, "diogenes-coach", 80, MARCH_1))
                    .thenRefused("coach.exists");
        }

        @Test
        void is_unknown_to_another_organisation() {
            story.given(EMPLOYED)
                    .as(SMES, Function.COORDINATOR)
                    .when(new EmployCoach(FATIMA, "smes-coach", 80, MARCH_1))
                    .thenUnknown();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 100})
        void is_for_one_to_a_hundred_percent(int percent) {
            story.when(new EmployCoach(FATIMA, "diogenes-coach", percent, MARCH_1))
                    .then(new CoachEmployed(FATIMA, DIOGENES, "diogenes-coach", percent, MARCH_1));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 101})
        void is_refused_beyond_that(int percent) {
            story.when(new EmployCoach(FATIMA, "diogenes-coach", percent, MARCH_1))
                    .thenRefused("coach.working-time-out-of-range");
        }
    }

    @Nested
    class Changing_working_time {
        @Test
        void holds_from_that_day_on() {
            story.given(EMPLOYED).when(new ChangeWorkingTime(FATIMA, 50, MAY_1)).then(HALF_TIME);
        }

        @Test
        void holds_over_what_was_said_before_for_the_same_day() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(new ChangeWorkingTime(FATIMA, 60, MAY_1))
                    .then(new WorkingTimeChanged(FATIMA, 60, MAY_1));
        }

        @Test
        void is_refused_beyond_full_time() {
            story.given(EMPLOYED)
                    .when(new ChangeWorkingTime(FATIMA, 101, MAY_1))
                    .thenRefused("coach.working-time-out-of-range");
        }

        @Test
        void is_refused_before_the_first_day() {
            story.given(EMPLOYED)
                    .when(new ChangeWorkingTime(FATIMA, 50, FEBRUARY_29))
                    .thenRefused("coach.not-employed");
        }

        @Test
        void is_refused_after_the_last() {
            story.given(EMPLOYED, ENDED)
                    .when(new ChangeWorkingTime(FATIMA, 50, JULY_1))
                    .thenRefused("coach.not-employed");
        }

        @Test
        void is_refused_when_it_changes_nothing() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(new ChangeWorkingTime(FATIMA, 50, JULY_1))
                    .thenRefused("coach.nothing-new");
        }
    }

    @Nested
    class Correcting_a_working_time {
        private final WorkingTimeChanged fullTime = new WorkingTimeChanged(FATIMA, 100, JULY_1);

        private CorrectWorkingTime asked(LocalDate recorded, int percent, LocalDate from) {
            return new CorrectWorkingTime(FATIMA, recorded, percent, from);
        }

        @Test
        void is_of_one_change_among_several() {
            story.given(EMPLOYED, HALF_TIME, fullTime)
                    .when(asked(MAY_1, 60, MAY_1.plusDays(1)))
                    .then(new WorkingTimeCorrected(FATIMA, MAY_1, 60, MAY_1.plusDays(1)));
        }

        @Test
        void holds_from_the_right_day_only() {
            story.given(EMPLOYED, HALF_TIME, new WorkingTimeCorrected(FATIMA, MAY_1, 60, JULY_1))
                    .when(new ChangeWorkingTime(FATIMA, 80, MAY_1))
                    .thenRefused("coach.nothing-new");
        }

        @Test
        void is_also_of_what_was_agreed_at_the_beginning() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(asked(MARCH_1, 70, MARCH_1))
                    .then(new WorkingTimeCorrected(FATIMA, MARCH_1, 70, MARCH_1));
        }

        @Test
        void of_the_beginning_follows_the_first_day() {
            story.given(EMPLOYED, new WorkingTimeCorrected(FATIMA, MARCH_1, 70, MARCH_1))
                    .given(new EmploymentCorrected(FATIMA, FEBRUARY_29, null))
                    .when(new ChangeWorkingTime(FATIMA, 70, FEBRUARY_29))
                    .thenRefused("coach.nothing-new");
        }

        @Test
        void is_refused_beyond_full_time() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(asked(MAY_1, 101, MAY_1))
                    .thenRefused("coach.working-time-out-of-range");
        }

        @Test
        void is_refused_of_a_day_without_a_change() {
            story.given(EMPLOYED, HALF_TIME).when(asked(JULY_1, 60, JULY_1)).thenRefused("coach.no-change");
        }

        @Test
        void is_refused_to_a_day_without_work() {
            story.given(EMPLOYED, HALF_TIME, ENDED)
                    .when(asked(MAY_1, 50, JULY_1))
                    .thenRefused("coach.not-employed");
        }

        @Test
        void is_refused_to_the_day_of_another_change() {
            story.given(EMPLOYED, HALF_TIME, fullTime)
                    .when(asked(MAY_1, 50, JULY_1))
                    .thenRefused("coach.changes-twice");
        }

        @Test
        void is_refused_to_move_the_beginning() {
            story.given(EMPLOYED).when(asked(MARCH_1, 80, MAY_1)).thenRefused("coach.begins-with-employment");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(EMPLOYED, HALF_TIME).when(asked(MAY_1, 50, MAY_1)).thenRefused("coach.nothing-new");
        }
    }

    @Nested
    class Withdrawing_a_change_of_working_time {
        @Test
        void lets_hold_what_held_before() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(new WithdrawWorkingTimeChange(FATIMA, MAY_1))
                    .then(new WorkingTimeChangeWithdrawn(FATIMA, MAY_1));
        }

        @Test
        void is_refused_twice() {
            story.given(EMPLOYED, HALF_TIME, new WorkingTimeChangeWithdrawn(FATIMA, MAY_1))
                    .when(new WithdrawWorkingTimeChange(FATIMA, MAY_1))
                    .thenRefused("coach.no-change");
        }

        @Test
        void is_refused_of_what_was_agreed_at_the_beginning() {
            story.given(EMPLOYED)
                    .when(new WithdrawWorkingTimeChange(FATIMA, MARCH_1))
                    .thenRefused("coach.no-change");
        }
    }

    @Nested
    class Ending_an_employment {
        @Test
        void makes_that_day_the_first_without_work() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(new EndEmployment(FATIMA, JULY_1))
                    .then(ENDED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(EMPLOYED, ENDED).when(new EndEmployment(FATIMA, JULY_1)).thenRefused("coach.ended");
        }

        @Test
        void is_refused_before_the_first_day() {
            story.given(EMPLOYED).when(new EndEmployment(FATIMA, FEBRUARY_29)).thenRefused("coach.not-employed");
        }

        @Test
        void is_refused_before_a_change_of_working_time() {
            story.given(EMPLOYED, HALF_TIME)
                    .when(new EndEmployment(FATIMA, MAY_1))
                    .thenRefused("coach.works-later");
        }
    }

    @Nested
    class Correcting_an_employment {
        @Test
        void moves_its_days() {
            story.given(EMPLOYED, HALF_TIME, ENDED)
                    .when(new CorrectEmployment(FATIMA, FEBRUARY_29, MAY_1))
                    .then(new EmploymentCorrected(FATIMA, FEBRUARY_29, MAY_1));
        }

        @Test
        void takes_an_end_back() {
            story.given(EMPLOYED, ENDED)
                    .when(new CorrectEmployment(FATIMA, MARCH_1, null))
                    .then(new EmploymentCorrected(FATIMA, MARCH_1, null));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(EMPLOYED, new EmploymentCorrected(FATIMA, FEBRUARY_29, MAY_1))
                    .when(new CorrectEmployment(FATIMA, MARCH_1, MAY_1))
                    .then(new EmploymentCorrected(FATIMA, MARCH_1, MAY_1));
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(EMPLOYED)
                    .when(new CorrectEmployment(FATIMA, MAY_1, MARCH_1))
                    .thenRefused("coach.period-empty");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(EMPLOYED, ENDED)
                    .when(new CorrectEmployment(FATIMA, MARCH_1, JULY_1))
                    .thenRefused("coach.nothing-new");
        }
    }
}
