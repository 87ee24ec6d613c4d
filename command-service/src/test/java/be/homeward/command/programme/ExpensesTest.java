package be.homeward.command.programme;

import static be.homeward.command.programme.Community.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Spending.CorrectExpense;
import be.homeward.command.programme.Spending.DeclareExpense;
import be.homeward.command.programme.Spending.WithdrawExpense;
import be.homeward.events.ExpenseId;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpensesTest {
    private final Story<Programme> story = story();

    @Nested
    class Declaring_an_expense {
        private DeclareExpense asked(ExpenseId id, int cents, LocalDate on) {
            return new DeclareExpense(COMMUNITY, GRANT, id, cents, on, "Kajaks");
        }

        @Test
        void says_what_a_carrier_spent() {
            story.given(GIVEN)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(KAYAKS, 5_000_000, AUGUST_20))
                    .then(MOST);
        }

        @Test
        void may_use_the_grant_up_to_the_last_cent_on_the_last_day() {
            story.given(GIVEN, MOST)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(CINEMA, 200_000, JULY_1_2020.minusDays(1)))
                    .then(expense(CINEMA, 200_000, JULY_1_2020.minusDays(1)));
        }

        @Test
        void is_refused_beyond_the_grant() {
            story.given(GIVEN, MOST).when(asked(CINEMA, 200_001, AUGUST_20)).thenRefused("programme.grant-exceeded");
        }

        @Test
        void may_use_what_an_extension_added() {
            story.given(GIVEN, new GrantExtended(COMMUNITY, GRANT, LOTERIJ, AUGUST_20, JULY_1_2020, 1), MOST)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(CINEMA, 200_001, AUGUST_20))
                    .then(expense(CINEMA, 200_001, AUGUST_20));
        }

        @Test
        void may_use_again_what_was_withdrawn() {
            story.given(GIVEN, MOST, new ExpenseWithdrawn(COMMUNITY, GRANT, KAYAKS))
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(CINEMA, AWARDED, AUGUST_20))
                    .then(expense(CINEMA, AWARDED, AUGUST_20));
        }

        @Test
        void is_refused_before_and_after_the_days_of_the_grant() {
            story.given(GIVEN)
                    .when(asked(CINEMA, 1, JULY_1.minusDays(1)))
                    .thenRefused("programme.expense-outside-grant");
            story.when(asked(CINEMA, 1, JULY_1_2020)).thenRefused("programme.expense-outside-grant");
        }

        @Test
        void is_refused_under_an_id_that_is_used_even_by_one_withdrawn() {
            story.given(GIVEN, MOST, new ExpenseWithdrawn(COMMUNITY, GRANT, KAYAKS))
                    .when(asked(KAYAKS, 1, AUGUST_20))
                    .thenRefused("programme.expense-exists");
        }

        @Test
        void is_refused_for_nothing() {
            story.given(GIVEN).when(asked(KAYAKS, 0, AUGUST_20)).thenRefused("programme.amount-empty");
        }

        @Test
        void is_refused_on_a_grant_that_was_not_given() {
            story.when(asked(KAYAKS, 1, AUGUST_20)).thenRefused("programme.no-grant");
        }

        @Test
        void is_refused_to_a_partner_that_carries_nothing() {
            story.given(GIVEN)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(KAYAKS, 1, AUGUST_20))
                    .thenRefused("programme.no-partner");
        }
    }

    @Nested
    class Correcting_an_expense {
        private CorrectExpense asked(int cents, LocalDate on) {
            return new CorrectExpense(COMMUNITY, GRANT, KAYAKS, cents, on, "Kajaks");
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(GIVEN, MOST)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(AWARDED, AUGUST_20))
                    .then(new ExpenseCorrected(COMMUNITY, GRANT, KAYAKS, AWARDED, AUGUST_20, "Kajaks"));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(GIVEN, MOST).when(asked(5_000_000, AUGUST_20)).thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_beyond_the_grant() {
            story.given(GIVEN, MOST).when(asked(AWARDED + 1, AUGUST_20)).thenRefused("programme.grant-exceeded");
        }

        @Test
        void is_refused_outside_the_days_of_the_grant() {
            story.given(GIVEN, MOST).when(asked(1, JULY_1_2020)).thenRefused("programme.expense-outside-grant");
        }

        @Test
        void is_refused_for_nothing() {
            story.given(GIVEN, MOST).when(asked(0, AUGUST_20)).thenRefused("programme.amount-empty");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(GIVEN, MOST)
                    .as(SAMUSOCIAL, Function.COORDINATOR)
                    .when(asked(1, AUGUST_20))
                    .thenRefused("programme.expense-of-another");
        }

        @Test
        void is_refused_for_one_that_was_not_declared() {
            story.given(GIVEN).when(asked(1, AUGUST_20)).thenRefused("programme.no-expense");
        }

        @Test
        void is_refused_on_a_grant_that_was_not_given() {
            story.when(asked(1, AUGUST_20)).thenRefused("programme.no-grant");
        }
    }

    @Nested
    class Withdrawing_an_expense {
        private final WithdrawExpense asked = new WithdrawExpense(COMMUNITY, GRANT, KAYAKS);

        @Test
        void frees_its_money() {
            story.given(GIVEN, MOST).when(asked).then(new ExpenseWithdrawn(COMMUNITY, GRANT, KAYAKS));
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(GIVEN, MOST)
                    .as(SAMUSOCIAL, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.expense-of-another");
        }

        @Test
        void is_refused_twice() {
            story.given(GIVEN, MOST, new ExpenseWithdrawn(COMMUNITY, GRANT, KAYAKS))
                    .when(asked)
                    .thenRefused("programme.no-expense");
        }

        @Test
        void is_refused_on_a_grant_that_was_not_given() {
            story.when(asked).thenRefused("programme.no-grant");
        }
    }
}
