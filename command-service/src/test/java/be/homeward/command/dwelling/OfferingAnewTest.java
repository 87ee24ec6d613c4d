package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.BRUSSHELP;
import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.STRAATVERPLEGERS;
import static be.homeward.command.Uitweg.SVK;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.*;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.command.dwelling.MovingOut.CorrectMoveOut;
import be.homeward.command.dwelling.Offering.AcceptDwelling;
import be.homeward.command.dwelling.Offering.OfferDwelling;
import be.homeward.command.dwelling.Offering.ReturnToOwner;
import be.homeward.command.dwelling.Repair.ReportDefect;
import be.homeward.command.dwelling.Restating.CorrectAcceptance;
import be.homeward.command.dwelling.Restating.CorrectOffer;
import be.homeward.command.dwelling.Restating.CorrectReturn;
import be.homeward.events.Address;
import be.homeward.events.AdmissionRules;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
import be.homeward.events.DefectId;
import be.homeward.events.DefectKind;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdId;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nadia lived there in May; from July it is with CityDev again, and from August a dwelling of SVK in Housing First. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferingAnewTest {
    private static final ProgrammeId HOUSING_FIRST = new ProgrammeId(UUID.randomUUID());
    private static final BuildingId BOUGHT = new BuildingId(UUID.randomUUID());
    private static final BuildingId ELSEWHERE = new BuildingId(UUID.randomUUID());
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());
    private static final StayId OF_LEILA = new StayId(UUID.randomUUID());
    private static final HouseholdId LEILAS = new HouseholdId(UUID.randomUUID());
    private static final LocalDate AUGUST_1 = LocalDate.of(2020, 8, 1);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2020, 9, 1);
    private static final Names NAMES = new Names("HF", "HF", "HF");

    private static final DwellingReturned RETURNED = new DwellingReturned(RUE_HAUTE_12, JULY_1);
    private static final DwellingOffered ANEW =
            new DwellingOffered(RUE_HAUTE_12, HOUSING_FIRST, SVK, BOUGHT, "first floor", 1, 3, AUGUST_1);
    private static final DwellingAccepted TAKEN =
            new DwellingAccepted(RUE_HAUTE_12, NEWER, HOUSING_FIRST, SMES, AUGUST_1);
    private static final DwellingAssigned LIVED = new DwellingAssigned(
            RUE_HAUTE_12, OF_LEILA, LEILAS, List.of(LEILA), HOUSING_FIRST, "1", SMES, SVK, NEWER, SEPTEMBER_1, null);

    private static Story<Dwelling> returned() {
        return left().given(RETURNED)
                .given(
                        new ProgrammeOpened(HOUSING_FIRST, "hf", NAMES, BRUSSHELP, MARCH_1, false),
                        new TrackAdded(
                                HOUSING_FIRST,
                                "1",
                                NAMES,
                                HousingMode.LASTING,
                                Residents.TENANTS,
                                new AdmissionRules(false, Set.of()),
                                14),
                        new PartnerAdmitted(HOUSING_FIRST, SMES, PartnerRole.CARRIER, Set.of("1"), MARCH_1),
                        new PartnerAdmitted(HOUSING_FIRST, SVK, PartnerRole.HOUSING, Set.of(), MARCH_1),
                        new BuildingRegistered(BOUGHT, HOUSING_FIRST, SVK, "Huis", REGISTERED.address()),
                        new BuildingRegistered(
                                ELSEWHERE, HOUSING_FIRST, SVK, "Quai", new Address("Quai", "1", "1000", "Bruxelles")),
                        new HouseholdFormed(LEILAS, SMES, List.of(LEILA), MARCH_1),
                        new HeadAgreementSigned(NEWER, HOUSING_FIRST, SVK, SMES, JULY_1, END, 90, 0, true, null))
                .as(SVK, Function.HOUSING);
    }

    private static Story<Dwelling> taken() {
        return returned().given(ANEW, TAKEN).as(SMES, Function.COACH);
    }

    private static OfferDwelling asked(BuildingId building, LocalDate on) {
        return new OfferDwelling(RUE_HAUTE_12, HOUSING_FIRST, building, "first floor", 1, 3, on);
    }

    @Nested
    class Offering {
        @Test
        void is_done_from_the_day_of_return_on_by_who_owns_it_next_in_another_programme() {
            returned().when(asked(BOUGHT, AUGUST_1)).then(ANEW);
            returned().when(asked(BOUGHT, JULY_1.minusDays(1))).thenUnknown();
            returned().given(ANEW).when(asked(BOUGHT, SEPTEMBER_1)).thenRefused("dwelling.exists");
        }

        @Test
        void is_done_by_the_same_owner_in_the_same_programme() {
            var again = new OfferDwelling(RUE_HAUTE_12, UITWEG, BUILDING, "2B", 1, 2, AUGUST_1);
            var early = new OfferDwelling(RUE_HAUTE_12, UITWEG, BUILDING, "2B", 1, 2, JUNE_1);
            Story<Dwelling> story = returned().as(CITYDEV, Function.HOUSING);
            story.when(again).then(new DwellingOffered(RUE_HAUTE_12, UITWEG, CITYDEV, BUILDING, "2B", 1, 2, AUGUST_1));
            story.when(early).thenRefused("dwelling.not-returned-yet");
        }

        @Test
        void tells_nothing_of_a_dwelling_that_did_not_go_back_or_stands_elsewhere() {
            returned().when(asked(ELSEWHERE, AUGUST_1)).thenUnknown();
            returned()
                    .given(new ReturnCorrected(RUE_HAUTE_12, null))
                    .when(asked(BOUGHT, AUGUST_1))
                    .thenUnknown();
            returned()
                    .as(STRAATVERPLEGERS, Function.HOUSING)
                    .when(asked(BOUGHT, AUGUST_1))
                    .thenUnknown();
        }
    }

    @Nested
    class Taking_on {
        private final AcceptDwelling asked = new AcceptDwelling(RUE_HAUTE_12, NEWER, AUGUST_1);

        @Test
        void is_for_the_partners_of_the_programme_it_is_in_now() {
            returned().given(ANEW).as(SMES, Function.COORDINATOR).when(asked).then(TAKEN);
            returned()
                    .given(ANEW)
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked)
                    .thenUnknown();
            returned()
                    .given(ANEW)
                    .as(SMES, Function.COORDINATOR)
                    .when(new AcceptDwelling(RUE_HAUTE_12, NEWER, JULY_1))
                    .thenRefused("dwelling.not-offered-yet");
        }

        @Test
        void houses_who_lives_there_now_and_nobody_for_those_of_before() {
            var asked = new AssignDwelling(RUE_HAUTE_12, OF_LEILA, LEILAS, "1", SEPTEMBER_1, null, null, null);
            taken().when(asked).then(LIVED);
            taken().as(DIOGENES, Function.COACH).when(asked).thenUnknown();
        }
    }

    @Nested
    class What_was_before {
        @Test
        void is_corrected_by_those_of_before_and_unknown_to_those_of_now() {
            var asked = new CorrectMoveOut(
                    RUE_HAUTE_12,
                    OF_NADIA,
                    JUNE_1.minusDays(1),
                    Destination.STREET,
                    EndReason.ABANDONED,
                    EndedBy.OCCUPANT,
                    NADIA,
                    null);
            taken().as(DIOGENES, Function.COACH)
                    .when(asked)
                    .then(new MoveOutCorrected(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            JUNE_1.minusDays(1),
                            Destination.STREET,
                            EndReason.ABANDONED,
                            EndedBy.OCCUPANT,
                            null,
                            Set.of()));
            taken().when(asked).thenUnknown();
            taken().as(SVK, Function.HOUSING).when(asked).thenUnknown();
        }

        @Test
        void gives_no_say_in_what_is_now() {
            taken().as(CITYDEV, Function.HOUSING)
                    .when(new ReturnToOwner(RUE_HAUTE_12, SEPTEMBER_1))
                    .thenRefused("dwelling.owner-or-holder-only");
            taken().as(DIOGENES, Function.COACH)
                    .when(new ReportDefect(
                            RUE_HAUTE_12, new DefectId(UUID.randomUUID()), DefectKind.HEATING, SEPTEMBER_1))
                    .thenRefused("dwelling.not-concerned");
            returned()
                    .given(ANEW)
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(new CorrectOffer(RUE_HAUTE_12, SEPTEMBER_1))
                    .thenRefused("dwelling.owner-or-holder-only");
        }

        @Test
        void cannot_reach_into_what_is_now() {
            Story<Dwelling> before = returned().given(ANEW).as(EILANDJE, Function.COORDINATOR);
            before.when(new CorrectReturn(RUE_HAUTE_12, null)).thenRefused("dwelling.offered-since");
            before.when(new CorrectReturn(RUE_HAUTE_12, SEPTEMBER_1)).thenRefused("dwelling.offered-since");
            before.when(new CorrectReturn(RUE_HAUTE_12, AUGUST_1)).then(new ReturnCorrected(RUE_HAUTE_12, AUGUST_1));
            before.when(new CorrectAcceptance(RUE_HAUTE_12, BEGIN, AGREEMENT, null))
                    .thenRefused("dwelling.occupied");
            before.when(new CorrectAcceptance(RUE_HAUTE_12, BEGIN, AGREEMENT, READY))
                    .then(new AcceptanceCorrected(RUE_HAUTE_12, BEGIN, AGREEMENT, EILANDJE, READY));
            before.when(new AcceptDwelling(RUE_HAUTE_12, AGREEMENT, JULY_1)).thenRefused("dwelling.offered-since");
            returned()
                    .given(ANEW)
                    .when(new CorrectOffer(RUE_HAUTE_12, JUNE_1))
                    .thenRefused("dwelling.not-returned-yet");
            returned()
                    .given(ANEW)
                    .when(new CorrectOffer(RUE_HAUTE_12, JULY_1))
                    .then(new OfferCorrected(RUE_HAUTE_12, JULY_1));
        }
    }

    @Test
    void goes_back_once_more_and_is_offered_a_third_time() {
        var back = new DwellingReturned(RUE_HAUTE_12, SEPTEMBER_1);
        taken().as(SVK, Function.HOUSING)
                .when(new ReturnToOwner(RUE_HAUTE_12, SEPTEMBER_1))
                .then(back);
        taken().given(back)
                .as(SVK, Function.HOUSING)
                .when(new CorrectReturn(RUE_HAUTE_12, SEPTEMBER_1.plusDays(1)))
                .then(new ReturnCorrected(RUE_HAUTE_12, SEPTEMBER_1.plusDays(1)));
        taken().given(back)
                .as(CITYDEV, Function.HOUSING)
                .when(new OfferDwelling(RUE_HAUTE_12, UITWEG, BUILDING, "2B", 1, 2, SEPTEMBER_1))
                .then(new DwellingOffered(RUE_HAUTE_12, UITWEG, CITYDEV, BUILDING, "2B", 1, 2, SEPTEMBER_1));
    }
}
