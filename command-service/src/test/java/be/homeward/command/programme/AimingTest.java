package be.homeward.command.programme;

import static be.homeward.command.programme.Community.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Aiming.CorrectTarget;
import be.homeward.command.programme.Aiming.SetTarget;
import be.homeward.command.programme.Aiming.WithdrawTarget;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.TargetId;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AimingTest {
    private static final TargetId MET = new TargetId(UUID.randomUUID());
    private static final TargetId MORE = new TargetId(UUID.randomUUID());
    private static final LocalDate JULY_15 = LocalDate.of(2019, 7, 15);
    private static final LocalDate JANUARY_1 = LocalDate.of(2020, 1, 1);
    private static final TargetSet TWENTY = target(MET, 20, JULY_1, null);

    private final Story<Programme> story = story();

    private static TargetSet target(TargetId id, int number, LocalDate from, @Nullable LocalDate until) {
        return new TargetSet(COMMUNITY, id, TargetIndicator.TENANTS_MET, number, TargetPer.MONTH, from, until);
    }

    @Nested
    class Setting_a_target {
        private SetTarget asked(TargetId id, int number, LocalDate from, @Nullable LocalDate until) {
            return new SetTarget(COMMUNITY, id, TargetIndicator.TENANTS_MET, number, TargetPer.MONTH, from, until);
        }

        private SetTarget weekly(LocalDate from, @Nullable LocalDate until) {
            return new SetTarget(COMMUNITY, MET, TargetIndicator.TEAM_MEETINGS, 1, TargetPer.WEEK, from, until);
        }

        @Test
        void says_what_is_to_be_reached_in_each_month() {
            story.when(asked(MET, 20, JULY_1, null)).then(TWENTY);
        }

        @Test
        void changes_an_open_one_from_the_first_of_a_later_month() {
            story.given(TWENTY).when(asked(MORE, 25, OCTOBER_1, null)).then(target(MORE, 25, OCTOBER_1, null));
        }

        @Test
        void in_the_middle_of_a_month_is_refused_so_that_no_month_has_two() {
            story.given(TWENTY)
                    .when(asked(MORE, 25, OCTOBER_1.plusDays(14), null))
                    .thenRefused("programme.target-within-stretch");
            story.when(asked(MORE, 25, OCTOBER_1, JANUARY_1.minusDays(1)))
                    .thenRefused("programme.target-within-stretch");
        }

        @Test
        void for_each_week_begins_on_a_monday() {
            story.when(weekly(JULY_15, null))
                    .then(new TargetSet(
                            COMMUNITY, MET, TargetIndicator.TEAM_MEETINGS, 1, TargetPer.WEEK, JULY_15, null));
            story.when(weekly(JULY_15.plusDays(1), null)).thenRefused("programme.target-within-stretch");
        }

        @Test
        void is_refused_for_days_that_another_one_has() {
            story.given(target(MORE, 25, JULY_1, JANUARY_1))
                    .when(asked(MET, 20, OCTOBER_1, null))
                    .thenRefused("programme.target-overlaps");
        }

        @Test
        void is_refused_from_the_same_day_as_another_one() {
            story.given(TWENTY).when(asked(MORE, 25, JULY_1, null)).thenRefused("programme.target-overlaps");
        }

        @Test
        void is_refused_under_an_id_that_is_used_even_by_one_withdrawn() {
            story.given(TWENTY, new TargetWithdrawn(COMMUNITY, MET))
                    .when(asked(MET, 20, JULY_1, null))
                    .thenRefused("programme.target-exists");
        }

        @Test
        void is_refused_for_nothing_to_reach() {
            story.when(asked(MET, 0, JULY_1, null)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_for_more_than_all_of_the_tenants() {
            story.when(new SetTarget(
                            COMMUNITY, MET, TargetIndicator.TENANTS_INVOLVED, 101, TargetPer.PERIOD, JULY_1, null))
                    .thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.when(asked(MET, 20, OCTOBER_1, JULY_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_before_the_programme_began() {
            story.when(asked(MET, 20, JULY_1.minusMonths(1), null)).thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(CLOSED).when(asked(MET, 20, JULY_1, null)).thenRefused("programme.closed");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.as(DIOGENES, Function.COORDINATOR)
                    .when(asked(MET, 20, JULY_1, null))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Correcting_a_target {
        private CorrectTarget asked(int number, LocalDate from, @Nullable LocalDate until) {
            return new CorrectTarget(COMMUNITY, MET, TargetIndicator.TENANTS_MET, number, TargetPer.MONTH, from, until);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(TWENTY)
                    .when(asked(25, JULY_1, JANUARY_1))
                    .then(new TargetCorrected(
                            COMMUNITY, MET, TargetIndicator.TENANTS_MET, 25, TargetPer.MONTH, JULY_1, JANUARY_1));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(TWENTY).when(asked(20, JULY_1, null)).thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_in_the_middle_of_a_month() {
            story.given(TWENTY).when(asked(20, JULY_15, null)).thenRefused("programme.target-within-stretch");
        }

        @Test
        void is_refused_for_days_that_another_one_has() {
            story.given(TWENTY, target(MORE, 25, OCTOBER_1, null))
                    .when(asked(20, OCTOBER_1, null))
                    .thenRefused("programme.target-overlaps");
        }

        @Test
        void is_refused_for_nothing_to_reach() {
            story.given(TWENTY).when(asked(0, JULY_1, null)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(TWENTY).when(asked(20, OCTOBER_1, JULY_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_before_the_programme_began() {
            story.given(TWENTY).when(asked(20, JULY_1.minusMonths(1), null)).thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_for_one_that_was_not_set() {
            story.when(asked(20, JULY_1, null)).thenRefused("programme.no-target");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(TWENTY)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(25, JULY_1, null))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Withdrawing_a_target {
        private final WithdrawTarget asked = new WithdrawTarget(COMMUNITY, MET);

        @Test
        void leaves_none() {
            story.given(TWENTY).when(asked).then(new TargetWithdrawn(COMMUNITY, MET));
        }

        @Test
        void is_refused_for_one_that_was_not_set() {
            story.when(asked).thenRefused("programme.no-target");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(TWENTY)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }
    }
}
