package be.homeward.command.programme;

import static be.homeward.command.programme.Community.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Funding.AwardGrant;
import be.homeward.command.programme.Funding.CorrectGrant;
import be.homeward.command.programme.Funding.WithdrawGrant;
import be.homeward.events.Currency;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.GrantCorrected;
import be.homeward.events.ProgrammeEvent.GrantWithdrawn;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantsTest {
    private final Story<Programme> story = story();

    @Nested
    class Awarding_a_grant {
        private AwardGrant asked(OrganisationId funder, int cents, LocalDate until) {
            return new AwardGrant(COMMUNITY, GRANT, funder, cents, Currency.EUR, JULY_1, until);
        }

        private final AwardGrant asked = asked(LOTERIJ, AWARDED, JULY_1_2020);

        @Test
        void says_who_gives_how_much_and_for_when() {
            story.when(asked).then(GIVEN);
        }

        @Test
        void is_refused_under_an_id_that_is_used_even_by_one_withdrawn() {
            story.given(GIVEN, new GrantWithdrawn(COMMUNITY, GRANT)).when(asked).thenRefused("programme.grant-exists");
        }

        @Test
        void is_refused_for_an_organisation_that_funds_nothing_here() {
            story.when(asked(CITYDEV, AWARDED, JULY_1_2020)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_without_money() {
            story.when(asked(LOTERIJ, 0, JULY_1_2020)).thenRefused("programme.amount-empty");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.when(asked(LOTERIJ, AWARDED, JULY_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(CLOSED).when(asked).thenRefused("programme.closed");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Correcting_a_grant {
        private CorrectGrant asked(OrganisationId funder, int cents, LocalDate from, LocalDate until) {
            return new CorrectGrant(COMMUNITY, GRANT, funder, cents, Currency.EUR, from, until);
        }

        private final CorrectGrant asked = asked(LOTERIJ, 5_000_000, JULY_1, JULY_1_2020);

        @Test
        void states_the_whole_of_it_again() {
            story.given(GIVEN, MOST)
                    .when(asked)
                    .then(new GrantCorrected(COMMUNITY, GRANT, LOTERIJ, 5_000_000, Currency.EUR, JULY_1, JULY_1_2020));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(GIVEN)
                    .when(asked(LOTERIJ, AWARDED, JULY_1, JULY_1_2020))
                    .thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_below_what_was_declared() {
            story.given(GIVEN, MOST)
                    .when(asked(LOTERIJ, 4_999_999, JULY_1, JULY_1_2020))
                    .thenRefused("programme.grant-exceeded");
        }

        @Test
        void is_refused_for_days_that_leave_an_expense_outside() {
            story.given(GIVEN, MOST)
                    .when(asked(LOTERIJ, AWARDED, AUGUST_20.plusDays(1), JULY_1_2020))
                    .thenRefused("programme.expense-outside-grant");
        }

        @Test
        void is_refused_for_an_organisation_that_funds_nothing_here() {
            story.given(GIVEN)
                    .when(asked(CITYDEV, AWARDED, JULY_1, JULY_1_2020))
                    .thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_without_money() {
            story.given(GIVEN).when(asked(LOTERIJ, 0, JULY_1, JULY_1_2020)).thenRefused("programme.amount-empty");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(GIVEN).when(asked(LOTERIJ, AWARDED, JULY_1, JULY_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_for_one_that_was_not_given() {
            story.when(asked).thenRefused("programme.no-grant");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(GIVEN).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Withdrawing_a_grant {
        private final WithdrawGrant asked = new WithdrawGrant(COMMUNITY, GRANT);

        @Test
        void leaves_none() {
            story.given(GIVEN).when(asked).then(new GrantWithdrawn(COMMUNITY, GRANT));
        }

        @Test
        void is_refused_while_something_is_declared_on_it() {
            story.given(GIVEN, MOST).when(asked).thenRefused("programme.grant-spent");
        }

        @Test
        void is_refused_for_one_that_was_not_given() {
            story.when(asked).thenRefused("programme.no-grant");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(GIVEN).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("programme.coordinator-only");
        }
    }
}
