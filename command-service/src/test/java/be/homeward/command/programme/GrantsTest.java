package be.homeward.command.programme;

import be.homeward.command.Story;
import be.homeward.command.programme.Funding.AwardGrant;
import be.homeward.command.programme.Funding.CorrectGrant;
import be.homeward.command.programme.Funding.ExtendGrant;
import be.homeward.command.programme.Funding.WithdrawGrant;
import be.homeward.command.programme.Funding.WithdrawGrantExtension;
import be.homeward.command.programme.Spending.CorrectExpense;
import be.homeward.command.programme.Spending.DeclareExpense;
import be.homeward.command.programme.Spending.WithdrawExpense;
import be.homeward.events.Currency;
import be.homeward.events.ExpenseId;
import be.homeward.events.Function;
import be.homeward.events.GrantId;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.ExpenseWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantCorrected;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.GrantExtensionWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantWithdrawn;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantsTest {
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SAMUSOCIAL = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId LOTERIJ = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId CITYDEV = new OrganisationId(UUID.randomUUID());
    private static final ProgrammeId COMMUNITY = new ProgrammeId(UUID.randomUUID());
    private static final GrantId GRANT = new GrantId(UUID.randomUUID());
    private static final ExpenseId KAYAKS = new ExpenseId(UUID.randomUUID());
    private static final ExpenseId CINEMA = new ExpenseId(UUID.randomUUID());
    private static final int AWARDED = 5_200_000;
    private static final LocalDate JULY_1 = LocalDate.of(2019, 7, 1);
    private static final LocalDate AUGUST_20 = LocalDate.of(2019, 8, 20);
    private static final LocalDate JULY_1_2020 = LocalDate.of(2020, 7, 1);
    private static final LocalDate JANUARY_1_2021 = LocalDate.of(2021, 1, 1);
    private static final Names NAMES = new Names("Huurders", "Locataires", "Tenants");
    private static final GrantAwarded GIVEN =
            new GrantAwarded(COMMUNITY, GRANT, LOTERIJ, AWARDED, Currency.EUR, JULY_1, JULY_1_2020);
    private static final GrantExtended EXTENDED =
            new GrantExtended(COMMUNITY, GRANT, LOTERIJ, AUGUST_20, JANUARY_1_2021, 0);
    private static final ExpenseDeclared MOST = expense(KAYAKS, 5_000_000, AUGUST_20);
    private static final ProgrammeClosed CLOSED = new ProgrammeClosed(COMMUNITY, JANUARY_1_2021);

    private final Story<Programme> story = Story.of(Programme.class)
            .given(
                    new ProgrammeOpened(COMMUNITY, "tenants", NAMES, SMES, JULY_1, true),
                    new PartnerAdmitted(COMMUNITY, DIOGENES, PartnerRole.CARRIER, Set.of("1"), JULY_1),
                    new PartnerAdmitted(COMMUNITY, SAMUSOCIAL, PartnerRole.CARRIER, Set.of("1"), JULY_1),
                    new PartnerAdmitted(COMMUNITY, CITYDEV, PartnerRole.HOUSING, Set.of(), JULY_1),
                    new PartnerAdmitted(COMMUNITY, LOTERIJ, PartnerRole.FUNDER, Set.of(), JULY_1))
            .as(SMES, Function.COORDINATOR);

    private static ExpenseDeclared expense(ExpenseId id, int cents, LocalDate on) {
        return new ExpenseDeclared(COMMUNITY, GRANT, id, DIOGENES, cents, on, "Kajaks");
    }

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
