package be.homeward.command.programme;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Reported.CONFIRMED;
import static be.homeward.command.programme.Reported.SEALED;
import static be.homeward.command.programme.Reported.confirmed;
import static be.homeward.command.programme.Reported.movedIn;
import static be.homeward.command.programme.Reported.story;
import static be.homeward.command.programme.Uitweg.CITYDEV_HOUSES;
import static be.homeward.command.programme.Uitweg.MAY_1;
import static be.homeward.command.programme.Uitweg.SEPTEMBER_1;
import static be.homeward.command.programme.Uitweg.carrier;

import be.homeward.command.Story;
import be.homeward.command.programme.Reporting.ConfirmPeriod;
import be.homeward.command.programme.Reporting.WithdrawPeriodConfirmation;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingTest {
    private final Story<Programme> story = story();

    @Nested
    class Confirming_a_period {
        private final ConfirmPeriod asked = new ConfirmPeriod(UITWEG, MARCH_1, SEPTEMBER_1);

        @BeforeEach
        void by_a_carrier() {
            story.as(DIOGENES, Function.COORDINATOR);
        }

        @Test
        void vouches_for_the_own_part_as_it_is_recorded() {
            story.when(asked).then(CONFIRMED);
        }

        @Test
        void says_nothing_new_a_second_time() {
            story.given(CONFIRMED).when(asked).thenNothing();
        }

        @Test
        void vouches_anew_for_what_was_recorded_since() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, movedIn(MAY_1))
                    .when(asked)
                    .then(confirmed(6));
        }

        @Test
        void is_possible_on_the_last_day_of_it() {
            story.on(SEPTEMBER_1).when(asked).then(CONFIRMED);
        }

        @Test
        void is_refused_before_that() {
            story.on(SEPTEMBER_1.minusDays(1)).when(asked).thenRefused("programme.period-to-come");
        }

        @Test
        void is_refused_to_a_partner_that_carries_nothing() {
            story.given(CITYDEV_HOUSES)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked)
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_to_a_carrier_that_came_after_it() {
            story.given(carrier(SMES, SEPTEMBER_1.plusDays(1)))
                    .as(SMES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.when(new ConfirmPeriod(UITWEG, SEPTEMBER_1, MARCH_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_once_it_is_sealed() {
            story.given(CONFIRMED, SEALED).when(asked).thenRefused("programme.period-sealed");
        }
    }

    @Nested
    class Withdrawing_a_confirmation {
        private final WithdrawPeriodConfirmation asked = new WithdrawPeriodConfirmation(UITWEG, MARCH_1, SEPTEMBER_1);
        private final PeriodConfirmationWithdrawn withdrawn =
                new PeriodConfirmationWithdrawn(UITWEG, DIOGENES, MARCH_1, SEPTEMBER_1);

        @BeforeEach
        void by_a_carrier() {
            story.as(DIOGENES, Function.COORDINATOR);
        }

        @Test
        void takes_it_back() {
            story.given(CONFIRMED).when(asked).then(withdrawn);
        }

        @Test
        void lets_it_be_confirmed_again() {
            story.given(CONFIRMED, withdrawn)
                    .when(new ConfirmPeriod(UITWEG, MARCH_1, SEPTEMBER_1))
                    .then(confirmed(6));
        }

        @Test
        void is_refused_when_only_another_partner_confirmed() {
            story.given(carrier(SMES, MARCH_1), confirmed(5))
                    .as(SMES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.not-confirmed");
        }

        @Test
        void is_refused_twice() {
            story.given(CONFIRMED, withdrawn).when(asked).thenRefused("programme.not-confirmed");
        }

        @Test
        void is_refused_of_a_period_that_ends_before_it_begins() {
            story.when(new WithdrawPeriodConfirmation(UITWEG, SEPTEMBER_1, MARCH_1))
                    .thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_once_the_period_is_sealed() {
            story.given(CONFIRMED, SEALED).when(asked).thenRefused("programme.period-sealed");
        }
    }
}
