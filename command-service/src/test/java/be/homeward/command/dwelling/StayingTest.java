package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.BURNT;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.LEILA;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.joined;
import static be.homeward.command.dwelling.RueHaute.left;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.ready;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Staying.ConfirmStillHoused;
import be.homeward.command.dwelling.Staying.CorrectResolution;
import be.homeward.command.dwelling.Staying.ResolveBreach;
import be.homeward.command.dwelling.Staying.WithdrawConfirmation;
import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.ConfirmationWithdrawn;
import be.homeward.events.DwellingEvent.ResolutionCorrected;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.Function;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StayingTest {
    private static final AssignmentWithdrawn WITHDRAWN = new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, MAY_1);

    private static StillHousedConfirmed confirmed(LocalDate on, Breach... breaches) {
        return new StillHousedConfirmed(RUE_HAUTE_12, OF_NADIA, on, Set.of(breaches));
    }

    @Nested
    class Confirming_that_a_household_is_still_housed {
        private ConfirmStillHoused asked(LocalDate on) {
            return new ConfirmStillHoused(RUE_HAUTE_12, OF_NADIA, on);
        }

        @Test
        void says_that_someone_saw_it() {
            lived().when(asked(JUNE_1)).then(confirmed(JUNE_1));
        }

        @Test
        void may_be_done_by_the_holder_of_the_dwelling() {
            lived().as(EILANDJE, Function.COACH).when(asked(JUNE_1)).then(confirmed(JUNE_1));
        }

        @Test
        void says_that_the_household_outstays_the_agreement() {
            lived().given(BURNT).when(asked(JUNE_1)).then(confirmed(JUNE_1, Breach.AGREEMENT_ENDED));
        }

        @Test
        void says_that_the_household_grew_too_large() {
            lived().given(joined(KARIM, JUNE_1), joined(LEILA, JUNE_1))
                    .when(asked(JUNE_1))
                    .then(confirmed(JUNE_1, Breach.HOUSEHOLD_TOO_LARGE));
        }

        @Test
        void says_nothing_new_a_second_time() {
            lived().given(confirmed(JUNE_1)).when(asked(JUNE_1)).thenNothing();
        }

        @Test
        void may_be_told_late_of_a_night_before_moving_out() {
            left().when(asked(JUNE_1.minusDays(1))).then(confirmed(JUNE_1.minusDays(1)));
        }

        @Test
        void is_refused_on_the_day_of_moving_out() {
            left().when(asked(JUNE_1)).thenRefused("dwelling.not-there");
        }

        @Test
        void is_refused_before_moving_in() {
            lived().when(asked(MAY_1.minusDays(1))).thenRefused("dwelling.not-there");
        }

        @Test
        void is_refused_while_nobody_moved_in() {
            ready().given(assigned(OF_NADIA, MAY_1, null)).when(asked(JUNE_1)).thenRefused("dwelling.not-there");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked(JUNE_1))
                    .thenRefused("dwelling.assignment-withdrawn");
        }

        @Test
        void is_unknown_to_its_owner() {
            lived().as(CITYDEV, Function.HOUSING).when(asked(JUNE_1)).thenUnknown();
        }
    }

    @Nested
    class Resolving_a_breach {
        private final ResolveBreach asked =
                new ResolveBreach(RUE_HAUTE_12, OF_NADIA, Breach.HOUSEHOLD_TOO_LARGE, JULY_1);
        private final BreachResolved resolved =
                new BreachResolved(RUE_HAUTE_12, OF_NADIA, Breach.HOUSEHOLD_TOO_LARGE, JULY_1);

        @Test
        void says_that_the_rule_is_kept_again() {
            lived().given(confirmed(JUNE_1, Breach.HOUSEHOLD_TOO_LARGE))
                    .when(asked)
                    .then(resolved);
        }

        @Test
        void may_follow_moving_out() {
            lived().given(RueHaute.movedOut(OF_NADIA, JUNE_1, Breach.HOUSEHOLD_TOO_LARGE))
                    .when(asked)
                    .then(resolved);
        }

        @Test
        void is_refused_when_the_stay_does_not_break_it() {
            lived().given(confirmed(JUNE_1, Breach.AGREEMENT_ENDED)).when(asked).thenRefused("dwelling.no-such-breach");
        }

        @Test
        void is_refused_twice() {
            lived().given(confirmed(JUNE_1, Breach.HOUSEHOLD_TOO_LARGE), resolved)
                    .when(asked)
                    .thenRefused("dwelling.no-such-breach");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked)
                    .thenRefused("dwelling.assignment-withdrawn");
        }
    }

    @Nested
    class Withdrawing_a_confirmation {
        private final WithdrawConfirmation asked = new WithdrawConfirmation(RUE_HAUTE_12, OF_NADIA, JUNE_1);

        @Test
        void says_that_nobody_saw_it() {
            lived().given(confirmed(JUNE_1))
                    .when(asked)
                    .then(new ConfirmationWithdrawn(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of()));
        }

        @Test
        void takes_back_what_only_it_made_known() {
            lived().given(BURNT, confirmed(JUNE_1, Breach.AGREEMENT_ENDED))
                    .when(asked)
                    .then(new ConfirmationWithdrawn(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of()));
        }

        @Test
        void keeps_what_another_one_saw_too() {
            lived().given(BURNT, confirmed(JUNE_1, Breach.AGREEMENT_ENDED), confirmed(JULY_1, Breach.AGREEMENT_ENDED))
                    .when(asked)
                    .then(new ConfirmationWithdrawn(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of(Breach.AGREEMENT_ENDED)));
        }

        @Test
        void is_refused_when_nobody_confirmed_that_day() {
            lived().when(asked).thenRefused("dwelling.not-confirmed");
            lived().given(confirmed(JUNE_1), new ConfirmationWithdrawn(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of()))
                    .when(asked)
                    .thenRefused("dwelling.not-confirmed");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked)
                    .thenRefused("dwelling.assignment-withdrawn");
        }
    }

    @Nested
    class Correcting_a_resolution {
        private final BreachResolved resolved =
                new BreachResolved(RUE_HAUTE_12, OF_NADIA, Breach.AGREEMENT_ENDED, JULY_1);

        private CorrectResolution asked(@Nullable LocalDate on) {
            return new CorrectResolution(RUE_HAUTE_12, OF_NADIA, Breach.AGREEMENT_ENDED, on);
        }

        private Story<Dwelling> kept() {
            return lived().given(BURNT, confirmed(JUNE_1, Breach.AGREEMENT_ENDED), resolved);
        }

        @Test
        void moves_its_day() {
            kept().when(asked(JUNE_1))
                    .then(new ResolutionCorrected(RUE_HAUTE_12, OF_NADIA, Breach.AGREEMENT_ENDED, JUNE_1));
        }

        @Test
        void may_say_that_the_rule_is_still_broken() {
            ResolutionCorrected open = new ResolutionCorrected(RUE_HAUTE_12, OF_NADIA, Breach.AGREEMENT_ENDED, null);
            kept().when(asked(null)).then(open);
            kept().given(open)
                    .when(new ResolveBreach(RUE_HAUTE_12, OF_NADIA, Breach.AGREEMENT_ENDED, JULY_1))
                    .then(resolved);
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            kept().when(asked(JULY_1)).thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_of_a_rule_that_is_broken_still() {
            lived().given(BURNT, confirmed(JUNE_1, Breach.AGREEMENT_ENDED))
                    .when(asked(JULY_1))
                    .thenRefused("dwelling.breach-not-resolved");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked(null))
                    .thenRefused("dwelling.assignment-withdrawn");
        }
    }
}
