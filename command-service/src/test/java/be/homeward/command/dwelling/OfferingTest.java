package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.BRUSSHELP;
import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.SEPTEMBER_1_2021;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.STRAATVERPLEGERS;
import static be.homeward.command.Uitweg.SVK;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.ACCEPTED;
import static be.homeward.command.dwelling.RueHaute.AGREEMENT;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.BUILDING;
import static be.homeward.command.dwelling.RueHaute.BURNT;
import static be.homeward.command.dwelling.RueHaute.END;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OFFERED;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.REGISTERED;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.accepted;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.left;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.offered;
import static be.homeward.command.dwelling.RueHaute.ready;
import static be.homeward.command.dwelling.RueHaute.signed;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.dwelling.Offering.AcceptDwelling;
import be.homeward.command.dwelling.Offering.CorrectDwelling;
import be.homeward.command.dwelling.Offering.DeclineDwelling;
import be.homeward.command.dwelling.Offering.OfferDwelling;
import be.homeward.command.dwelling.Offering.ReturnToOwner;
import be.homeward.events.Address;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingCorrected;
import be.homeward.events.DwellingEvent.DwellingDeclined;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferingTest {
    private static final BuildingId ELSEWHERE = new BuildingId(UUID.randomUUID());
    private static final BuildingRegistered OF_SVK =
            new BuildingRegistered(ELSEWHERE, UITWEG, SVK, "Quai", new Address("Quai", "1", "1000", "Bruxelles"));
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());

    @Nested
    class Offering_a_dwelling {
        private final Story<Dwelling> story = Story.of(Dwelling.class)
                .given(Uitweg.opened())
                .given(REGISTERED, OF_SVK)
                .as(CITYDEV, Function.HOUSING);

        private OfferDwelling asked(BuildingId building, int min, int max, LocalDate on) {
            return new OfferDwelling(RUE_HAUTE_12, UITWEG, building, "2B", min, max, on);
        }

        @Test
        void is_done_by_its_owner() {
            story.when(asked(BUILDING, 1, 2, BEGIN)).then(OFFERED);
        }

        @Test
        void may_be_done_by_a_carrier_in_the_place_of_its_owner() {
            story.as(EILANDJE, Function.COORDINATOR)
                    .when(asked(BUILDING, 1, 2, BEGIN))
                    .then(OFFERED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(OFFERED).when(asked(BUILDING, 1, 2, BEGIN)).thenRefused("dwelling.exists");
        }

        @Test
        void is_unknown_in_the_building_of_another_owner() {
            story.when(asked(ELSEWHERE, 1, 2, BEGIN)).thenUnknown();
        }

        @Test
        void is_refused_in_a_building_of_another_programme() {
            var other = new ProgrammeId(UUID.randomUUID());
            story.given(new BuildingRegistered(ELSEWHERE, other, CITYDEV, "Quai", REGISTERED.address()))
                    .when(asked(ELSEWHERE, 1, 2, BEGIN))
                    .thenRefused("dwelling.other-building");
        }

        @Test
        void is_refused_for_an_owner_that_is_no_partner_any_more() {
            var building = new BuildingRegistered(ELSEWHERE, UITWEG, SMES, "Quai", REGISTERED.address());
            story.given(building, new PartnerAdmitted(UITWEG, SMES, PartnerRole.FUNDER, Set.of(), BEGIN))
                    .as(SMES, Function.HOUSING)
                    .when(asked(ELSEWHERE, 1, 2, BEGIN))
                    .thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_for_a_household_of_nobody() {
            story.when(asked(BUILDING, 0, 2, BEGIN)).thenRefused("dwelling.household-sizes");
        }

        @Test
        void is_refused_when_the_largest_household_is_the_smaller() {
            story.when(asked(BUILDING, 2, 1, BEGIN)).thenRefused("dwelling.household-sizes");
        }

        @Test
        void is_refused_from_the_day_the_programme_ended() {
            story.given(Uitweg.closed())
                    .when(asked(BUILDING, 1, 2, SEPTEMBER_1_2021))
                    .thenRefused("programme.closed");
        }

        @Test
        void is_unknown_in_a_programme_one_takes_no_part_in() {
            story.as(STRAATVERPLEGERS, Function.HOUSING)
                    .when(asked(BUILDING, 1, 2, BEGIN))
                    .thenUnknown();
        }
    }

    @Nested
    class Accepting_a_dwelling {
        private final Story<Dwelling> story = offered().as(EILANDJE, Function.COORDINATOR);

        private AcceptDwelling asked(HeadAgreementId agreement, LocalDate on) {
            return new AcceptDwelling(RUE_HAUTE_12, agreement, on);
        }

        @Test
        void takes_it_on_under_a_head_agreement() {
            story.when(asked(AGREEMENT, BEGIN)).then(ACCEPTED);
        }

        @Test
        void may_follow_a_refusal() {
            story.given(new DwellingDeclined(RUE_HAUTE_12, BEGIN))
                    .when(asked(AGREEMENT, BEGIN))
                    .then(ACCEPTED);
        }

        @Test
        void may_happen_again_under_a_newer_agreement() {
            story.given(ACCEPTED, signed(NEWER, 0, true, JUNE_1, END))
                    .when(asked(NEWER, JUNE_1))
                    .then(accepted(NEWER, JUNE_1));
        }

        @Test
        void may_happen_again_after_its_return() {
            story.given(ACCEPTED, new DwellingReturned(RUE_HAUTE_12, MAY_1))
                    .when(asked(AGREEMENT, JUNE_1))
                    .then(accepted(AGREEMENT, JUNE_1));
        }

        @Test
        void is_refused_while_another_partner_holds_it() {
            story.given(
                            ACCEPTED,
                            new HeadAgreementSigned(NEWER, UITWEG, CITYDEV, DIOGENES, BEGIN, END, 90, 0, true, null))
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(NEWER, JUNE_1))
                    .thenRefused("dwelling.held-by-another");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(ACCEPTED).when(asked(AGREEMENT, MAY_1)).thenRefused("dwelling.accepted-already");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_the_agreement() {
            story.as(DIOGENES, Function.COORDINATOR)
                    .when(asked(AGREEMENT, BEGIN))
                    .thenRefused("agreement.holder-only");
        }

        @Test
        void is_refused_under_an_agreement_with_another_owner() {
            story.given(new HeadAgreementSigned(NEWER, UITWEG, SVK, EILANDJE, BEGIN, END, 90, 0, true, null))
                    .when(asked(NEWER, BEGIN))
                    .thenRefused("dwelling.other-agreement");
        }

        @Test
        void is_refused_before_it_was_offered() {
            story.when(asked(AGREEMENT, BEGIN.minusDays(1))).thenRefused("dwelling.not-offered-yet");
        }

        @Test
        void is_refused_before_the_agreement_begins() {
            story.given(signed(NEWER, 0, true, JUNE_1, END))
                    .when(asked(NEWER, MAY_1))
                    .thenRefused("agreement.not-begun");
        }

        @Test
        void is_refused_on_the_day_the_agreement_ends() {
            story.when(asked(AGREEMENT, END)).thenRefused("agreement.ended");
        }

        @Test
        void is_refused_once_the_agreement_was_ended() {
            story.given(BURNT).when(asked(AGREEMENT, JUNE_1)).thenRefused("agreement.terminated");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(Uitweg.closed())
                    .when(asked(AGREEMENT, SEPTEMBER_1_2021))
                    .thenRefused("programme.closed");
        }

        @Test
        void is_unknown_under_an_agreement_that_does_not_exist() {
            story.when(asked(NEWER, BEGIN)).thenUnknown();
        }

        @Test
        void is_unknown_to_the_coordinator_of_the_programme() {
            story.as(BRUSSHELP, Function.COORDINATOR)
                    .when(asked(AGREEMENT, BEGIN))
                    .thenUnknown();
        }
    }

    @Nested
    class Declining_a_dwelling {
        private final Story<Dwelling> story = offered().as(EILANDJE, Function.COORDINATOR);
        private final DeclineDwelling asked = new DeclineDwelling(RUE_HAUTE_12, BEGIN);
        private final DwellingDeclined declined = new DwellingDeclined(RUE_HAUTE_12, BEGIN);

        @Test
        void turns_the_offer_down() {
            story.when(asked).then(declined);
        }

        @Test
        void is_refused_twice() {
            story.given(declined).when(asked).thenRefused("dwelling.declined-already");
        }

        @Test
        void is_refused_once_it_is_held() {
            story.given(ACCEPTED).when(asked).thenRefused("dwelling.accepted-already");
        }

        @Test
        void is_refused_to_its_owner() {
            story.as(CITYDEV, Function.HOUSING).when(asked).thenRefused("programme.not-admitted");
        }
    }

    @Nested
    class Correcting_a_dwelling {
        private final Story<Dwelling> story = ready().given(OF_SVK).as(CITYDEV, Function.HOUSING);

        private CorrectDwelling asked(BuildingId building, int min, int max) {
            return new CorrectDwelling(RUE_HAUTE_12, building, "2B", min, max);
        }

        @Test
        void states_it_again() {
            story.when(asked(BUILDING, 1, 3)).then(new DwellingCorrected(RUE_HAUTE_12, BUILDING, "2B", 1, 3));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(new DwellingCorrected(RUE_HAUTE_12, BUILDING, "2B", 1, 3))
                    .when(asked(BUILDING, 1, 3))
                    .thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_into_the_building_of_another_owner() {
            story.as(EILANDJE, Function.COORDINATOR)
                    .when(asked(ELSEWHERE, 1, 2))
                    .thenRefused("dwelling.other-building");
        }

        @Test
        void is_refused_for_a_household_of_nobody() {
            story.when(asked(BUILDING, 0, 0)).thenRefused("dwelling.household-sizes");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            story.as(DIOGENES, Function.COORDINATOR)
                    .when(asked(BUILDING, 1, 3))
                    .thenRefused("dwelling.owner-or-holder-only");
        }

        @Test
        void is_unknown_to_another_owner() {
            story.as(SVK, Function.HOUSING).when(asked(BUILDING, 1, 3)).thenUnknown();
        }
    }

    @Nested
    class Returning_a_dwelling {
        private ReturnToOwner asked(LocalDate on) {
            return new ReturnToOwner(RUE_HAUTE_12, on);
        }

        @Test
        void may_happen_on_the_day_the_last_household_left() {
            left().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(JUNE_1))
                    .then(new DwellingReturned(RUE_HAUTE_12, JUNE_1));
        }

        @Test
        void may_be_stated_by_its_owner() {
            ready().as(CITYDEV, Function.HOUSING).when(asked(JUNE_1)).then(new DwellingReturned(RUE_HAUTE_12, JUNE_1));
        }

        @Test
        void may_follow_an_assignment_that_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, MAY_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked(JUNE_1))
                    .then(new DwellingReturned(RUE_HAUTE_12, JUNE_1));
        }

        @Test
        void is_refused_before_the_last_night() {
            left().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(JUNE_1.minusDays(1)))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_while_somebody_lives_there() {
            lived().as(EILANDJE, Function.COORDINATOR).when(asked(JULY_1)).thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_while_nobody_holds_it() {
            offered().as(CITYDEV, Function.HOUSING).when(asked(JULY_1)).thenRefused("dwelling.not-accepted");
        }

        @Test
        void is_refused_before_the_latest_acceptance() {
            ready().given(signed(NEWER, 0, true, JUNE_1, END), accepted(NEWER, JUNE_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked(MAY_1))
                    .thenRefused("dwelling.not-accepted");
        }

        @Test
        void is_refused_twice() {
            ready().given(new DwellingReturned(RUE_HAUTE_12, JUNE_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked(JULY_1))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            ready().as(DIOGENES, Function.COORDINATOR).when(asked(JULY_1)).thenRefused("dwelling.owner-or-holder-only");
        }
    }
}
