package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.*;

import be.homeward.command.dwelling.Reinstating.ReinstateAssignment;
import be.homeward.command.dwelling.Restating.CorrectAcceptance;
import be.homeward.command.dwelling.Restating.CorrectDecline;
import be.homeward.command.dwelling.Restating.CorrectOffer;
import be.homeward.command.dwelling.Restating.CorrectReturn;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DeclineCorrected;
import be.homeward.events.DwellingEvent.DwellingDeclined;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestatingTest {
    private static final LocalDate EARLIER = BEGIN.minusDays(7);

    @Nested
    class Correcting_an_offer {
        private CorrectOffer asked(LocalDate on) {
            return new CorrectOffer(RUE_HAUTE_12, on);
        }

        @Test
        void moves_its_day() {
            ready().as(CITYDEV, Function.HOUSING).when(asked(EARLIER)).then(new OfferCorrected(RUE_HAUTE_12, EARLIER));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            offered().when(asked(BEGIN)).thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_after_the_dwelling_was_taken_on() {
            ready().as(EILANDJE, Function.COORDINATOR).when(asked(MAY_1)).thenRefused("dwelling.accepted-before");
        }

        @Test
        void is_for_owner_and_holder() {
            ready().as(DIOGENES, Function.COORDINATOR)
                    .when(asked(EARLIER))
                    .thenRefused("dwelling.owner-or-holder-only");
        }
    }

    @Nested
    class Correcting_an_acceptance {
        private final HeadAgreementId newer = new HeadAgreementId(UUID.randomUUID());

        private CorrectAcceptance asked(HeadAgreementId agreement, @Nullable LocalDate on) {
            return new CorrectAcceptance(RUE_HAUTE_12, BEGIN, agreement, on);
        }

        @Test
        void moves_its_day() {
            ready().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, READY))
                    .then(new AcceptanceCorrected(RUE_HAUTE_12, BEGIN, AGREEMENT, EILANDJE, READY));
        }

        @Test
        void names_another_agreement() {
            ready().given(signed(newer, 0, true, BEGIN, END))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked(newer, BEGIN))
                    .then(new AcceptanceCorrected(RUE_HAUTE_12, BEGIN, newer, EILANDJE, BEGIN));
        }

        @Test
        void may_say_that_nobody_took_the_dwelling_on() {
            ready().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, null))
                    .then(new AcceptanceCorrected(RUE_HAUTE_12, BEGIN, AGREEMENT, EILANDJE, null));
        }

        @Test
        void does_not_take_a_dwelling_away_in_which_somebody_lives() {
            lived().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, null))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void does_not_take_away_what_alone_holds_it_since_it_came_back_from_its_owner() {
            ready().given(new DwellingReturned(RUE_HAUTE_12, APRIL_1), accepted(AGREEMENT, MAY_1))
                    .given(assigned(OF_NADIA, MAY_1, null))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(new CorrectAcceptance(RUE_HAUTE_12, MAY_1, AGREEMENT, null))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_into_the_time_before_it_went_back_to_its_owner() {
            ready().given(new DwellingReturned(RUE_HAUTE_12, APRIL_1), accepted(AGREEMENT, MAY_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(new CorrectAcceptance(RUE_HAUTE_12, MAY_1, AGREEMENT, APRIL_1.minusDays(1)))
                    .thenRefused("dwelling.accepted-already");
            ready().given(new DwellingReturned(RUE_HAUTE_12, APRIL_1), accepted(AGREEMENT, MAY_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(new CorrectAcceptance(RUE_HAUTE_12, MAY_1, AGREEMENT, APRIL_1))
                    .then(new AcceptanceCorrected(RUE_HAUTE_12, MAY_1, AGREEMENT, EILANDJE, APRIL_1));
        }

        @Test
        void leaves_the_return_when_nobody_took_it_on_in_between() {
            ready().given(signed(newer, 0, true, BEGIN, END), accepted(newer, MAY_1))
                    .given(new DwellingReturned(RUE_HAUTE_12, JUNE_1))
                    .given(new AcceptanceCorrected(RUE_HAUTE_12, MAY_1, newer, EILANDJE, null))
                    .as(CITYDEV, Function.HOUSING)
                    .when(new CorrectReturn(RUE_HAUTE_12, JULY_1))
                    .then(new ReturnCorrected(RUE_HAUTE_12, JULY_1));
        }

        @Test
        void is_refused_of_a_day_on_which_nobody_took_it_on() {
            ready().as(EILANDJE, Function.COORDINATOR)
                    .when(new CorrectAcceptance(RUE_HAUTE_12, MAY_1, AGREEMENT, READY))
                    .thenRefused("dwelling.not-accepted");
        }

        @Test
        void is_refused_beyond_the_next_one() {
            ready().given(signed(newer, 0, true, BEGIN, END), accepted(newer, MAY_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, JUNE_1))
                    .thenRefused("dwelling.accepted-already");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            ready().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, BEGIN))
                    .thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_before_the_offer() {
            ready().as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, EARLIER))
                    .thenRefused("dwelling.not-offered-yet");
        }

        @Test
        void is_refused_after_the_return() {
            ready().given(new DwellingReturned(RUE_HAUTE_12, MAY_1))
                    .as(EILANDJE, Function.COORDINATOR)
                    .when(asked(AGREEMENT, JUNE_1))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_for_the_holder() {
            ready().when(asked(AGREEMENT, READY)).thenRefused("agreement.holder-only");
        }
    }

    @Nested
    class Correcting_a_refusal {
        private final DwellingDeclined declined = new DwellingDeclined(RUE_HAUTE_12, MAY_1);

        private CorrectDecline asked(@Nullable LocalDate on) {
            return new CorrectDecline(RUE_HAUTE_12, on);
        }

        @Test
        void moves_its_day_or_says_that_there_was_none() {
            offered().given(declined).when(asked(JUNE_1)).then(new DeclineCorrected(RUE_HAUTE_12, JUNE_1));
            offered().given(declined).when(asked(null)).then(new DeclineCorrected(RUE_HAUTE_12, null));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            offered().given(declined).when(asked(MAY_1)).thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_where_nobody_turned_it_down() {
            offered().when(asked(MAY_1)).thenRefused("dwelling.not-declined");
            offered()
                    .given(declined, new DeclineCorrected(RUE_HAUTE_12, null))
                    .when(asked(MAY_1))
                    .thenRefused("dwelling.not-declined");
        }

        @Test
        void is_for_carriers() {
            offered()
                    .given(declined)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(JUNE_1))
                    .thenRefused("programme.not-admitted");
        }
    }

    @Nested
    class Correcting_a_return {
        private final DwellingReturned returned = new DwellingReturned(RUE_HAUTE_12, JUNE_1);

        private CorrectReturn asked(@Nullable LocalDate on) {
            return new CorrectReturn(RUE_HAUTE_12, on);
        }

        @Test
        void moves_its_day_or_says_that_there_was_none() {
            left().given(returned)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(JULY_1))
                    .then(new ReturnCorrected(RUE_HAUTE_12, JULY_1));
            left().given(returned)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(null))
                    .then(new ReturnCorrected(RUE_HAUTE_12, null));
        }

        @Test
        void does_not_take_a_night_from_somebody() {
            left().given(returned)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(MAY_1))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_before_the_acceptance() {
            left().given(returned)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(EARLIER))
                    .thenRefused("dwelling.not-accepted");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            left().given(returned)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(JUNE_1))
                    .thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_of_a_dwelling_that_did_not_go_back() {
            left().as(CITYDEV, Function.HOUSING).when(asked(JUNE_1)).thenRefused("dwelling.not-returned");
        }

        @Test
        void is_for_owner_and_holder() {
            left().given(returned).when(asked(JULY_1)).thenRefused("dwelling.owner-or-holder-only");
        }
    }

    @Nested
    class Reinstating_an_assignment {
        private final ReinstateAssignment asked = new ReinstateAssignment(RUE_HAUTE_12, OF_NADIA);
        private final AssignmentWithdrawn withdrawn = new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, APRIL_1);

        @Test
        void gives_it_its_nights_again() {
            var again = new AssignmentReinstated(RUE_HAUTE_12, OF_NADIA, NADIAS, UITWEG, MAY_1, JUNE_1, null);
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), withdrawn)
                    .when(asked)
                    .then(again);
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), withdrawn, again)
                    .when(new MovingIn.RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1))
                    .then(movedIn(OF_NADIA, MAY_1));
        }

        @Test
        void keeps_the_day_that_it_was_assigned_from() {
            ready().given(assigned(OF_NADIA, MAY_1, null), movedIn(OF_NADIA, JULY_1))
                    .given(new MoveInWithdrawn(RUE_HAUTE_12, OF_NADIA), withdrawn)
                    .when(asked)
                    .then(new AssignmentReinstated(RUE_HAUTE_12, OF_NADIA, NADIAS, UITWEG, JULY_1, null, MAY_1));
        }

        @Test
        void is_refused_when_somebody_else_has_them() {
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), withdrawn, assigned(OF_KARIM, MAY_1, null))
                    .when(asked)
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_of_one_that_holds() {
            ready().given(assigned(OF_NADIA, MAY_1, null)).when(asked).thenRefused("dwelling.assignment-not-withdrawn");
        }

        @Test
        void is_unknown_to_whom_it_does_not_concern() {
            ready().given(assigned(OF_NADIA, MAY_1, null), withdrawn)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked)
                    .thenUnknown();
        }
    }
}
