package be.homeward.command.programme;

import static be.homeward.command.programme.Community.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Funding.ExtendGrant;
import be.homeward.command.programme.Funding.WithdrawGrantExtension;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.GrantExtensionWithdrawn;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantExtensionTest {
    private final Story<Programme> story = story();

    @Nested
    class Extending_a_grant {
        private ExtendGrant asked(OrganisationId funder, LocalDate until, int cents) {
            return new ExtendGrant(COMMUNITY, GRANT, funder, AUGUST_20, until, cents);
        }

        @Test
        void lets_it_run_longer() {
            story.given(GIVEN).when(asked(LOTERIJ, JANUARY_1_2021, 0)).then(EXTENDED);
        }

        @Test
        void adds_money_without_more_days() {
            story.given(GIVEN)
                    .when(asked(LOTERIJ, JULY_1_2020, 100))
                    .then(new GrantExtended(COMMUNITY, GRANT, LOTERIJ, AUGUST_20, JULY_1_2020, 100));
        }

        @Test
        void is_refused_when_it_gives_nothing_more() {
            story.given(GIVEN).when(asked(LOTERIJ, JULY_1_2020, 0)).thenRefused("programme.grant-not-extended");
        }

        @Test
        void is_refused_to_an_earlier_day() {
            story.given(GIVEN, EXTENDED)
                    .when(asked(LOTERIJ, JULY_1_2020, 100))
                    .thenRefused("programme.grant-not-extended");
        }

        @Test
        void is_refused_by_an_organisation_that_funds_nothing_here() {
            story.given(GIVEN).when(asked(CITYDEV, JANUARY_1_2021, 0)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_for_one_that_was_not_given() {
            story.when(asked(LOTERIJ, JANUARY_1_2021, 0)).thenRefused("programme.no-grant");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(GIVEN)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(LOTERIJ, JANUARY_1_2021, 0))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Withdrawing_an_extension {
        private final WithdrawGrantExtension asked = new WithdrawGrantExtension(COMMUNITY, GRANT);

        @Test
        void lets_the_grant_end_as_before() {
            story.given(GIVEN, EXTENDED, MOST).when(asked).then(new GrantExtensionWithdrawn(COMMUNITY, GRANT));
        }

        @Test
        void is_refused_when_there_is_none() {
            story.given(GIVEN, EXTENDED, new GrantExtensionWithdrawn(COMMUNITY, GRANT))
                    .when(asked)
                    .thenRefused("programme.grant-not-extended");
        }

        @Test
        void is_refused_when_something_was_spent_in_those_days() {
            story.given(GIVEN, EXTENDED, expense(CINEMA, 100, JULY_1_2020))
                    .when(asked)
                    .thenRefused("programme.expense-outside-grant");
        }

        @Test
        void is_refused_when_its_money_was_spent() {
            story.given(GIVEN, new GrantExtended(COMMUNITY, GRANT, LOTERIJ, AUGUST_20, JULY_1_2020, 100))
                    .given(expense(CINEMA, AWARDED + 100, AUGUST_20))
                    .when(asked)
                    .thenRefused("programme.grant-exceeded");
        }

        @Test
        void is_refused_for_one_that_was_not_given() {
            story.when(asked).thenRefused("programme.no-grant");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(GIVEN, EXTENDED)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }
    }
}
