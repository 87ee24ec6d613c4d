package be.homeward.command.programme;

import be.homeward.command.Story;
import be.homeward.command.programme.Reporting.ConfirmPeriod;
import be.homeward.command.programme.Reporting.SealPeriod;
import be.homeward.command.programme.Reporting.WithdrawPeriodConfirmation;
import be.homeward.events.AdmissionRules;
import be.homeward.events.BuildingId;
import be.homeward.events.Currency;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingId;
import be.homeward.events.ExpenseId;
import be.homeward.events.Function;
import be.homeward.events.GrantId;
import be.homeward.events.HousingMode;
import be.homeward.events.LivingSituation;
import be.homeward.events.Names;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.StayId;
import be.homeward.events.TargetId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingTest {
    private static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId CITYDEV = new OrganisationId(UUID.randomUUID());
    private static final ProgrammeId UITWEG = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2021, 9, 1);
    private static final DwellingId RUE_HAUTE_12 = new DwellingId(UUID.randomUUID());
    private static final StayId STAY = new StayId(UUID.randomUUID());

    private static final Names NAMES = new Names("UITWEG", "ISSUE", "UITWEG");
    private static final ProgrammeOpened OPENED =
            new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, false);
    private static final TrackAdded RESPITE = new TrackAdded(
            UITWEG, "2", NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, new AdmissionRules(true, Set.of()), 14);
    private static final PartnerAdmitted DIOGENES_CARRIES = carrier(DIOGENES, MARCH_1);
    private static final PartnerAdmitted CITYDEV_HOUSES =
            new PartnerAdmitted(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MARCH_1);
    private static final DwellingOffered OFFERED = offered(UITWEG);
    private static final PeriodConfirmed CONFIRMED = confirmed(4);
    private static final GrantAwarded AWARDED = new GrantAwarded(
            UITWEG, new GrantId(UUID.randomUUID()), CITYDEV, 1_000, Currency.EUR, MARCH_1, SEPTEMBER_1.plusYears(1));
    private static final PeriodSealed SEALED = new PeriodSealed(UITWEG, MARCH_1, SEPTEMBER_1, null);

    /** The first four positions: what there was when Diogenes confirmed. */
    private final Story<Programme> story = Story.of(Programme.class)
            .as(BRUSSHELP, Function.COORDINATOR)
            .given(OPENED, RESPITE, DIOGENES_CARRIES, OFFERED);

    private static PartnerAdmitted carrier(OrganisationId partner, LocalDate from) {
        return new PartnerAdmitted(UITWEG, partner, PartnerRole.CARRIER, Set.of("2"), from);
    }

    private static DwellingOffered offered(ProgrammeId programme) {
        return new DwellingOffered(
                RUE_HAUTE_12, programme, CITYDEV, new BuildingId(UUID.randomUUID()), "12", 1, 2, MARCH_1);
    }

    private static PeriodConfirmed confirmed(long knownAt) {
        return new PeriodConfirmed(UITWEG, DIOGENES, MARCH_1, SEPTEMBER_1, knownAt);
    }

    private static PeriodSealed sealed(long knownAt) {
        return new PeriodSealed(UITWEG, MARCH_1, SEPTEMBER_1, knownAt);
    }

    private static ExpenseDeclared spent(LocalDate on) {
        return new ExpenseDeclared(
                UITWEG, AWARDED.grant(), new ExpenseId(UUID.randomUUID()), DIOGENES, 100, on, "Bowling");
    }

    private static MovedIn movedIn(LocalDate on) {
        return new MovedIn(RUE_HAUTE_12, STAY, on, Set.of());
    }

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

    @Nested
    class Sealing_a_period {
        private final SealPeriod asked = new SealPeriod(UITWEG, MARCH_1, SEPTEMBER_1);

        @Test
        void fixes_its_figures_as_they_are_recorded() {
            story.given(CONFIRMED, CITYDEV_HOUSES).when(asked).then(sealed(6));
        }

        @Test
        void waits_for_no_carrier_that_came_after_it() {
            story.given(CONFIRMED, carrier(SMES, SEPTEMBER_1.plusDays(1)))
                    .when(asked)
                    .then(sealed(6));
        }

        @Test
        void waits_for_no_carrier_that_by_a_correction_came_after_it() {
            LocalDate later = SEPTEMBER_1.plusDays(1);
            story.given(CONFIRMED, carrier(SMES, MARCH_1))
                    .given(new PartnerCorrected(UITWEG, SMES, PartnerRole.CARRIER, MARCH_1, Set.of("2"), later, null))
                    .when(asked)
                    .then(sealed(7));
        }

        @Test
        void waits_for_a_carrier_that_left_within_it() {
            story.given(CONFIRMED, carrier(SMES, MARCH_1), new PartnerLeft(UITWEG, SMES, MAY_1))
                    .when(asked)
                    .thenRefused("programme.period-unconfirmed");
        }

        @Test
        void waits_for_a_carrier_that_took_its_confirmation_back() {
            story.given(CONFIRMED, new PeriodConfirmationWithdrawn(UITWEG, DIOGENES, MARCH_1, SEPTEMBER_1))
                    .when(asked)
                    .thenRefused("programme.period-unconfirmed");
        }

        @Test
        void is_refused_while_only_another_period_is_confirmed() {
            story.given(new PeriodConfirmed(UITWEG, DIOGENES, MAY_1, SEPTEMBER_1, 4))
                    .when(asked)
                    .thenRefused("programme.period-unconfirmed");
        }

        @Test
        void is_refused_when_a_carrier_recorded_something_about_it_since_it_confirmed() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, movedIn(SEPTEMBER_1))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void is_refused_when_a_carrier_recorded_something_just_before_its_confirmation_was_kept() {
            story.recordedBy(DIOGENES, movedIn(MAY_1))
                    .given(CONFIRMED)
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void is_refused_when_a_carrier_took_something_back_since() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, new MoveInWithdrawn(RUE_HAUTE_12, STAY))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void is_refused_when_a_carrier_corrected_something_since_whatever_the_right_day_is() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, new MoveInCorrected(RUE_HAUTE_12, STAY, SEPTEMBER_1.plusDays(1), Set.of()))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void is_refused_when_a_carrier_said_since_where_somebody_lived() {
            PersonId nadia = new PersonId(UUID.randomUUID());
            story.given(CONFIRMED)
                    .given(new PersonRegistered(nadia, DIOGENES, null, null, null, null))
                    .recordedBy(DIOGENES, new LivingSituationRecorded(nadia, LivingSituation.PUBLIC_SPACE, MAY_1))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void is_refused_when_a_carrier_declared_an_expense_of_the_programme_since() {
            story.given(CONFIRMED, AWARDED)
                    .recordedBy(DIOGENES, spent(MAY_1))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void is_refused_when_a_carrier_changed_what_is_to_be_reached_since() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, new TargetWithdrawn(UITWEG, new TargetId(UUID.randomUUID())))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void goes_on_when_a_carrier_declared_an_expense_of_a_later_day() {
            story.given(CONFIRMED, AWARDED)
                    .recordedBy(DIOGENES, spent(SEPTEMBER_1.plusDays(1)))
                    .when(asked)
                    .then(sealed(7));
        }

        @Test
        void is_refused_when_a_confirmation_does_not_say_what_was_recorded_by_then() {
            story.recordedBy(DIOGENES, movedIn(MAY_1))
                    .given(confirmed(0))
                    .when(asked)
                    .thenRefused("programme.recorded-since");
        }

        @Test
        void goes_on_once_it_confirmed_anew() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, movedIn(MAY_1))
                    .given(confirmed(6))
                    .when(asked)
                    .then(sealed(7));
        }

        @Test
        void goes_on_when_others_record_what_is_theirs() {
            story.given(CONFIRMED)
                    .recordedBy(CITYDEV, movedIn(MAY_1))
                    .when(asked)
                    .then(sealed(6));
        }

        @Test
        void goes_on_when_a_carrier_records_what_happened_after_it() {
            story.given(CONFIRMED)
                    .recordedBy(DIOGENES, movedIn(SEPTEMBER_1.plusDays(1)))
                    .when(asked)
                    .then(sealed(6));
        }

        @Test
        void goes_on_when_the_landlord_is_told_meanwhile() {
            var told = new LandlordTold(
                    RUE_HAUTE_12, new NoticeId(UUID.randomUUID()), STAY, CITYDEV, OccupantsChange.MOVED_IN, MAY_1);
            story.given(CONFIRMED).recordedBy(DIOGENES, told).when(asked).then(sealed(6));
        }

        @Test
        void goes_on_when_a_carrier_registers_someone() {
            var nadia = new PersonRegistered(new PersonId(UUID.randomUUID()), DIOGENES, null, null, null, null);
            story.given(CONFIRMED).recordedBy(DIOGENES, nadia).when(asked).then(sealed(6));
        }

        @Test
        void goes_on_when_a_carrier_records_something_in_another_programme() {
            Story.of(Programme.class)
                    .as(BRUSSHELP, Function.COORDINATOR)
                    .given(OPENED, RESPITE, DIOGENES_CARRIES, offered(new ProgrammeId(UUID.randomUUID())), CONFIRMED)
                    .recordedBy(DIOGENES, movedIn(MAY_1))
                    .when(asked)
                    .then(sealed(6));
        }

        @Test
        void is_refused_twice() {
            story.given(CONFIRMED, SEALED).when(asked).thenRefused("programme.period-sealed");
        }

        @Test
        void is_refused_before_its_last_day() {
            story.given(CONFIRMED).on(SEPTEMBER_1.minusDays(1)).when(asked).thenRefused("programme.period-to-come");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.when(new SealPeriod(UITWEG, SEPTEMBER_1, MARCH_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(CONFIRMED)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }
    }
}
