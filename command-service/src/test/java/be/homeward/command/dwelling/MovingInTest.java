package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.SEPTEMBER_1_2021;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.BUILDING;
import static be.homeward.command.dwelling.RueHaute.BURNT;
import static be.homeward.command.dwelling.RueHaute.END;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.LEILA;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_KARIM;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.joined;
import static be.homeward.command.dwelling.RueHaute.left;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.movedIn;
import static be.homeward.command.dwelling.RueHaute.movedOut;
import static be.homeward.command.dwelling.RueHaute.ready;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.dwelling.MovingIn.CorrectMoveIn;
import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.dwelling.MovingIn.WithdrawMoveIn;
import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingCorrected;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.OfflineReason;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingInTest {
    private static final AssignmentWithdrawn WITHDRAWN = new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, MAY_1);

    @Nested
    class Recording_a_move_in {
        private final Story<Dwelling> story = ready().given(assigned(OF_NADIA, MAY_1, null));

        private RecordMoveIn asked(LocalDate on) {
            return new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, on);
        }

        @Test
        void says_that_a_household_lives_there() {
            story.when(asked(MAY_1)).then(movedIn(OF_NADIA, MAY_1));
        }

        @Test
        void may_be_on_another_day_than_planned() {
            story.when(asked(APRIL_1)).then(movedIn(OF_NADIA, APRIL_1));
        }

        @Test
        void may_be_stated_by_the_holder_of_the_dwelling() {
            story.as(EILANDJE, Function.COACH).when(asked(MAY_1)).then(movedIn(OF_NADIA, MAY_1));
        }

        @Test
        void may_be_on_the_day_another_household_left() {
            left().given(assigned(OF_KARIM, JUNE_1, null))
                    .when(new RecordMoveIn(RUE_HAUTE_12, OF_KARIM, JUNE_1))
                    .then(movedIn(OF_KARIM, JUNE_1));
        }

        @Test
        void is_refused_on_the_last_night_of_another_household() {
            left().given(assigned(OF_KARIM, JUNE_1, null))
                    .when(new RecordMoveIn(RUE_HAUTE_12, OF_KARIM, JUNE_1.minusDays(1)))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_while_another_household_outstays_its_planned_end() {
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), movedIn(OF_NADIA, MAY_1))
                    .given(assigned(OF_KARIM, JUNE_1, null))
                    .when(new RecordMoveIn(RUE_HAUTE_12, OF_KARIM, JULY_1))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void may_be_written_down_late_for_a_stay_before_the_present_one() {
            lived().given(assigned(OF_KARIM, APRIL_1, MAY_1))
                    .when(new RecordMoveIn(RUE_HAUTE_12, OF_KARIM, APRIL_1))
                    .then(movedIn(OF_KARIM, APRIL_1));
        }

        @Test
        void is_refused_twice() {
            story.given(movedIn(OF_NADIA, MAY_1)).when(asked(MAY_1)).thenRefused("dwelling.moved-in-already");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            story.given(WITHDRAWN).when(asked(MAY_1)).thenRefused("dwelling.assignment-withdrawn");
        }

        @Test
        void is_refused_on_the_day_the_stay_was_to_end() {
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1))
                    .when(asked(JUNE_1))
                    .thenRefused("dwelling.after-planned-end");
        }

        @Test
        void is_unknown_to_its_owner() {
            story.as(CITYDEV, Function.HOUSING).when(asked(MAY_1)).thenUnknown();
        }
    }

    @Nested
    class Moving_in_is_recorded_in_breach {
        private final Story<Dwelling> story = ready().given(assigned(OF_NADIA, MAY_1, null));

        private void on(LocalDate day, Breach... breaches) {
            story.when(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, day)).then(movedIn(OF_NADIA, day, breaches));
        }

        @Test
        void of_an_agreement_that_ends_that_day() {
            on(END, Breach.AGREEMENT_ENDED);
        }

        @Test
        void of_nothing_on_the_last_day_of_the_agreement() {
            on(END.minusDays(1));
        }

        @Test
        void of_an_agreement_that_was_ended() {
            story.given(BURNT);
            on(JUNE_1, Breach.AGREEMENT_ENDED);
        }

        @Test
        void of_an_agreement_that_had_not_begun() {
            story.given(new HeadAgreementCorrected(RueHaute.AGREEMENT, JUNE_1, END, 90, 0, true, null));
            on(MAY_1, Breach.AGREEMENT_NOT_BEGUN);
        }

        @Test
        void of_the_day_it_was_taken_on() {
            story.given(new ReadinessCorrected(RUE_HAUTE_12, BEGIN.minusDays(1)));
            on(BEGIN.minusDays(1), Breach.AGREEMENT_NOT_BEGUN, Breach.PARTNER_NOT_ADMITTED);
        }

        @Test
        void of_the_return_to_its_owner() {
            story.given(new DwellingReturned(RUE_HAUTE_12, JUNE_1));
            on(JUNE_1, Breach.AGREEMENT_ENDED);
        }

        @Test
        void of_a_dwelling_that_is_offline() {
            story.given(new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, MAY_1, null));
            on(MAY_1, Breach.DWELLING_OFFLINE);
        }

        @Test
        void of_a_dwelling_that_is_not_ready() {
            story.given(new ReadinessCorrected(RUE_HAUTE_12, JUNE_1));
            on(MAY_1, Breach.DWELLING_NOT_READY);
        }

        @Test
        void of_the_largest_household() {
            story.given(joined(KARIM, MAY_1), joined(LEILA, MAY_1));
            on(MAY_1, Breach.HOUSEHOLD_TOO_LARGE);
        }

        @Test
        void of_the_smallest_household() {
            story.given(new DwellingCorrected(RUE_HAUTE_12, BUILDING, "2B", 2, 2));
            on(MAY_1, Breach.HOUSEHOLD_TOO_SMALL);
        }

        @Test
        void of_a_programme_that_ended() {
            story.given(Uitweg.closed());
            on(SEPTEMBER_1_2021, Breach.PROGRAMME_CLOSED);
        }

        @Test
        void of_a_track_that_the_partner_no_longer_carries() {
            story.given(new PartnerLeft(UITWEG, DIOGENES, MAY_1));
            on(MAY_1, Breach.PARTNER_NOT_ADMITTED);
        }
    }

    @Nested
    class Correcting_a_move_in {
        private CorrectMoveIn asked(LocalDate on) {
            return new CorrectMoveIn(RUE_HAUTE_12, OF_NADIA, on);
        }

        private MoveInCorrected corrected(LocalDate on, Breach... breaches) {
            return new MoveInCorrected(RUE_HAUTE_12, OF_NADIA, on, Set.of(breaches));
        }

        @Test
        void states_the_day_again() {
            lived().when(asked(APRIL_1)).then(corrected(APRIL_1));
        }

        @Test
        void holds_over_an_earlier_correction() {
            lived().given(corrected(APRIL_1)).when(asked(MAY_1)).then(corrected(MAY_1));
        }

        @Test
        void says_which_rules_the_other_day_breaks() {
            lived().given(BURNT).when(asked(JUNE_1)).then(corrected(JUNE_1, Breach.AGREEMENT_ENDED));
        }

        @Test
        void takes_back_what_only_the_wrong_day_broke() {
            ready().given(BURNT, assigned(OF_NADIA, MAY_1, null))
                    .given(movedIn(OF_NADIA, JUNE_1, Breach.AGREEMENT_ENDED))
                    .when(asked(MAY_1))
                    .then(corrected(MAY_1));
        }

        @Test
        void may_be_on_the_day_of_moving_out() {
            left().when(asked(JUNE_1)).then(corrected(JUNE_1));
        }

        @Test
        void is_refused_after_moving_out() {
            left().when(asked(JUNE_1.plusDays(1))).thenRefused("dwelling.out-before-in");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            lived().when(asked(MAY_1)).thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_before_moving_in() {
            ready().given(assigned(OF_NADIA, MAY_1, null)).when(asked(APRIL_1)).thenRefused("dwelling.not-moved-in");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked(APRIL_1))
                    .thenRefused("dwelling.assignment-withdrawn");
        }

        @Test
        void is_refused_on_the_day_the_stay_was_to_end() {
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), movedIn(OF_NADIA, MAY_1))
                    .when(asked(JUNE_1))
                    .thenRefused("dwelling.after-planned-end");
        }

        @Test
        void is_refused_into_the_stay_of_another_household() {
            left().given(assigned(OF_KARIM, JUNE_1, null), movedIn(OF_KARIM, JUNE_1))
                    .when(new CorrectMoveIn(RUE_HAUTE_12, OF_KARIM, JUNE_1.minusDays(1)))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void leaves_the_breach_on_whose_day_somebody_saw_the_household_there() {
            Story<Dwelling> late = lived().given(BURNT, corrected(JUNE_1.plusDays(9), Breach.AGREEMENT_ENDED));
            late.given(new StillHousedConfirmed(RUE_HAUTE_12, OF_NADIA, JULY_1, Set.of(Breach.AGREEMENT_ENDED)))
                    .when(asked(MAY_1))
                    .then(corrected(MAY_1, Breach.AGREEMENT_ENDED));
        }

        @Test
        void leaves_the_breach_that_the_last_night_tells_too() {
            lived().given(BURNT, corrected(JUNE_1.plusDays(9), Breach.AGREEMENT_ENDED))
                    .given(movedOut(OF_NADIA, JULY_1, Breach.AGREEMENT_ENDED))
                    .when(asked(MAY_1))
                    .then(corrected(MAY_1, Breach.AGREEMENT_ENDED));
        }
    }

    @Nested
    class Withdrawing_a_move_in {
        private final WithdrawMoveIn asked = new WithdrawMoveIn(RUE_HAUTE_12, OF_NADIA);
        private final MoveInWithdrawn withdrawn = new MoveInWithdrawn(RUE_HAUTE_12, OF_NADIA);

        @Test
        void leaves_the_dwelling_assigned() {
            lived().when(asked).then(withdrawn);
        }

        @Test
        void lets_the_household_move_in_after_all() {
            lived().given(withdrawn)
                    .when(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, JUNE_1))
                    .then(movedIn(OF_NADIA, JUNE_1));
        }

        @Test
        void is_refused_before_moving_in() {
            lived().given(withdrawn).when(asked).thenRefused("dwelling.not-moved-in");
        }

        @Test
        void is_refused_once_the_household_moved_out() {
            lived().given(movedOut(OF_NADIA, JUNE_1)).when(asked).thenRefused("dwelling.moved-out-already");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked)
                    .thenRefused("dwelling.assignment-withdrawn");
        }
    }
}
