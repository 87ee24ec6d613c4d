package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.BURNT;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.LEILA;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIA;
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
import be.homeward.command.dwelling.MovingOut.CorrectMoveOut;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.MovingOut.WithdrawMoveOut;
import be.homeward.events.Breach;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.OfflineReason;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingOutTest {
    private static final Sealed WORDS = new Sealed("c2VhbGVk");
    private static final AssignmentWithdrawn WITHDRAWN = new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, MAY_1);

    @Nested
    class Recording_a_move_out {
        private RecordMoveOut asked(LocalDate on) {
            return asked(on, EndReason.MOVED_ON, null, null);
        }

        private RecordMoveOut asked(LocalDate on, EndReason reason, @Nullable PersonId person, @Nullable Sealed text) {
            return new RecordMoveOut(
                    RUE_HAUTE_12, OF_NADIA, on, Destination.PRIVATE_RENTAL, reason, EndedBy.OCCUPANT, person, text);
        }

        @Test
        void says_that_a_household_left() {
            lived().when(asked(JUNE_1)).then(movedOut(OF_NADIA, JUNE_1));
        }

        @Test
        void may_be_on_the_day_of_moving_in() {
            lived().when(asked(MAY_1)).then(movedOut(OF_NADIA, MAY_1));
        }

        @Test
        void may_be_earlier_than_planned() {
            ready().given(assigned(OF_NADIA, MAY_1, JULY_1), movedIn(OF_NADIA, MAY_1))
                    .when(asked(JUNE_1))
                    .then(movedOut(OF_NADIA, JUNE_1));
        }

        @Test
        void may_be_stated_by_the_holder_of_the_dwelling() {
            lived().as(EILANDJE, Function.COACH).when(asked(JUNE_1)).then(movedOut(OF_NADIA, JUNE_1));
        }

        @Test
        void keeps_another_reason_in_words() {
            lived().when(asked(JUNE_1, EndReason.OTHER, NADIA, WORDS))
                    .then(new MovedOut(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            JUNE_1,
                            Destination.PRIVATE_RENTAL,
                            EndReason.OTHER,
                            EndedBy.OCCUPANT,
                            WORDS,
                            Set.of()));
        }

        @Test
        void is_refused_for_another_reason_without_words() {
            lived().when(asked(JUNE_1, EndReason.OTHER, null, null)).thenRefused("dwelling.reason-in-words");
        }

        @Test
        void is_refused_with_words_about_someone_else() {
            lived().when(asked(JUNE_1, EndReason.OTHER, KARIM, WORDS)).thenRefused("dwelling.other-person");
        }

        @Test
        void is_refused_before_moving_in() {
            lived().when(asked(MAY_1.minusDays(1))).thenRefused("dwelling.out-before-in");
        }

        @Test
        void is_refused_while_nobody_moved_in() {
            ready().given(assigned(OF_NADIA, MAY_1, null)).when(asked(JUNE_1)).thenRefused("dwelling.not-moved-in");
        }

        @Test
        void is_refused_twice() {
            left().when(asked(JUNE_1)).thenRefused("dwelling.moved-out-already");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked(JUNE_1))
                    .thenRefused("dwelling.assignment-withdrawn");
        }

        @Test
        void is_refused_past_the_day_another_household_is_to_come() {
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), movedIn(OF_NADIA, MAY_1))
                    .given(assigned(OF_KARIM, JUNE_1, null))
                    .when(asked(JUNE_1.plusDays(1)))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_unknown_to_its_owner() {
            lived().as(CITYDEV, Function.HOUSING).when(asked(JUNE_1)).thenUnknown();
        }
    }

    @Nested
    class Moving_out_is_recorded_in_breach {
        private final Story<Dwelling> story = lived();

        private void on(LocalDate day, Breach... breaches) {
            story.when(new RecordMoveOut(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            day,
                            Destination.PRIVATE_RENTAL,
                            EndReason.MOVED_ON,
                            EndedBy.OCCUPANT,
                            null,
                            null))
                    .then(movedOut(OF_NADIA, day, breaches));
        }

        @Test
        void of_nothing_on_the_day_the_agreement_ends() {
            story.given(BURNT);
            on(JUNE_1);
        }

        @Test
        void of_the_agreement_a_night_later() {
            story.given(BURNT);
            on(JUNE_1.plusDays(1), Breach.AGREEMENT_ENDED);
        }

        @Test
        void of_the_largest_household_on_the_last_night() {
            story.given(joined(KARIM, MAY_1), joined(LEILA, MAY_1));
            on(JUNE_1, Breach.HOUSEHOLD_TOO_LARGE);
        }

        @Test
        void of_what_was_known_before() {
            ready().given(assigned(OF_NADIA, MAY_1, null))
                    .given(movedIn(OF_NADIA, MAY_1, Breach.DWELLING_NOT_READY))
                    .when(new RecordMoveOut(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            JUNE_1,
                            Destination.PRIVATE_RENTAL,
                            EndReason.MOVED_ON,
                            EndedBy.OCCUPANT,
                            null,
                            null))
                    .then(movedOut(OF_NADIA, JUNE_1, Breach.DWELLING_NOT_READY));
        }
    }

    @Nested
    class Correcting_a_move_out {
        private CorrectMoveOut asked(LocalDate on, Destination destination) {
            return asked(on, destination, EndReason.MOVED_ON, null, null);
        }

        private CorrectMoveOut asked(
                LocalDate on,
                Destination destination,
                EndReason reason,
                @Nullable PersonId person,
                @Nullable Sealed text) {
            return new CorrectMoveOut(RUE_HAUTE_12, OF_NADIA, on, destination, reason, EndedBy.OCCUPANT, person, text);
        }

        private MoveOutCorrected corrected(LocalDate on, Destination destination, Breach... breaches) {
            return new MoveOutCorrected(
                    RUE_HAUTE_12,
                    OF_NADIA,
                    on,
                    destination,
                    EndReason.MOVED_ON,
                    EndedBy.OCCUPANT,
                    null,
                    Set.of(breaches));
        }

        @Test
        void states_it_again() {
            left().when(asked(JUNE_1, Destination.SOCIAL_RENTAL)).then(corrected(JUNE_1, Destination.SOCIAL_RENTAL));
        }

        @Test
        void holds_over_an_earlier_correction() {
            left().given(corrected(JUNE_1, Destination.SOCIAL_RENTAL))
                    .when(asked(JULY_1, Destination.PRIVATE_RENTAL))
                    .then(corrected(JULY_1, Destination.PRIVATE_RENTAL));
        }

        @Test
        void says_which_rules_the_other_day_breaks() {
            left().given(BURNT)
                    .when(asked(JULY_1, Destination.PRIVATE_RENTAL))
                    .then(corrected(JULY_1, Destination.PRIVATE_RENTAL, Breach.AGREEMENT_ENDED));
        }

        @Test
        void takes_back_what_only_the_wrong_day_broke() {
            lived().given(BURNT, movedOut(OF_NADIA, JULY_1, Breach.AGREEMENT_ENDED))
                    .when(asked(JUNE_1, Destination.PRIVATE_RENTAL))
                    .then(corrected(JUNE_1, Destination.PRIVATE_RENTAL));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            left().when(asked(JUNE_1, Destination.PRIVATE_RENTAL)).thenRefused("dwelling.nothing-new");
        }

        @Test
        void may_change_nothing_but_the_words() {
            left().when(asked(JUNE_1, Destination.PRIVATE_RENTAL, EndReason.MOVED_ON, NADIA, WORDS))
                    .then(new MoveOutCorrected(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            JUNE_1,
                            Destination.PRIVATE_RENTAL,
                            EndReason.MOVED_ON,
                            EndedBy.OCCUPANT,
                            WORDS,
                            Set.of()));
        }

        @Test
        void is_refused_for_another_reason_without_words() {
            left().when(asked(JUNE_1, Destination.STREET, EndReason.OTHER, null, null))
                    .thenRefused("dwelling.reason-in-words");
        }

        @Test
        void is_refused_about_a_person_without_words() {
            left().when(asked(JUNE_1, Destination.STREET, EndReason.NUISANCE, KARIM, null))
                    .thenRefused("dwelling.other-person");
        }

        @Test
        void is_refused_before_moving_in() {
            left().when(asked(MAY_1.minusDays(1), Destination.STREET)).thenRefused("dwelling.out-before-in");
        }

        @Test
        void is_refused_while_the_household_lives_there() {
            lived().when(asked(JUNE_1, Destination.STREET)).thenRefused("dwelling.not-moved-out");
        }

        @Test
        void is_refused_into_the_stay_of_another_household() {
            left().given(assigned(OF_KARIM, JUNE_1, null), movedIn(OF_KARIM, JUNE_1))
                    .when(asked(JUNE_1.plusDays(1), Destination.STREET))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked(JUNE_1, Destination.STREET))
                    .thenRefused("dwelling.assignment-withdrawn");
        }

        @Test
        void leaves_the_breach_on_whose_day_somebody_saw_the_household_there() {
            confirmedWhileOffline()
                    .when(asked(JULY_1, Destination.PRIVATE_RENTAL))
                    .then(corrected(JULY_1, Destination.PRIVATE_RENTAL, Breach.DWELLING_OFFLINE));
            confirmedWhileOffline()
                    .when(new WithdrawMoveOut(RUE_HAUTE_12, OF_NADIA))
                    .then(new MoveOutWithdrawn(RUE_HAUTE_12, OF_NADIA, Set.of(Breach.DWELLING_OFFLINE)));
        }

        /** Seen there on one of the two nights on which nobody should have been. */
        private Story<Dwelling> confirmedWhileOffline() {
            LocalDate seen = JUNE_1.minusDays(2);
            return lived().given(
                            new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, seen, null),
                            new DwellingBroughtBack(RUE_HAUTE_12, JUNE_1),
                            movedOut(OF_NADIA, JUNE_1, Breach.DWELLING_OFFLINE),
                            new StillHousedConfirmed(RUE_HAUTE_12, OF_NADIA, seen, Set.of(Breach.DWELLING_OFFLINE)));
        }
    }

    @Nested
    class Withdrawing_a_move_out {
        private final WithdrawMoveOut asked = new WithdrawMoveOut(RUE_HAUTE_12, OF_NADIA);

        @Test
        void says_that_the_household_still_lives_there() {
            left().when(asked).then(new MoveOutWithdrawn(RUE_HAUTE_12, OF_NADIA, Set.of()));
        }

        @Test
        void keeps_the_breaches_that_moving_out_did_not_tell() {
            ready().given(BURNT, assigned(OF_NADIA, MAY_1, null))
                    .given(
                            movedIn(OF_NADIA, MAY_1, Breach.DWELLING_NOT_READY),
                            movedOut(OF_NADIA, JULY_1, Breach.DWELLING_NOT_READY, Breach.AGREEMENT_ENDED))
                    .when(asked)
                    .then(new MoveOutWithdrawn(RUE_HAUTE_12, OF_NADIA, Set.of(Breach.DWELLING_NOT_READY)));
        }

        @Test
        void is_refused_while_the_household_lives_there() {
            left().given(new MoveOutWithdrawn(RUE_HAUTE_12, OF_NADIA, Set.of()))
                    .when(asked)
                    .thenRefused("dwelling.not-moved-out");
        }

        @Test
        void is_refused_once_another_household_is_to_come() {
            left().given(assigned(OF_KARIM, JULY_1, null)).when(asked).thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_once_the_assignment_was_withdrawn() {
            ready().given(assigned(OF_NADIA, MAY_1, null), WITHDRAWN)
                    .when(asked)
                    .thenRefused("dwelling.assignment-withdrawn");
        }
    }
}
