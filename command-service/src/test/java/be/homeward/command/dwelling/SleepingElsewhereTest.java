package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.LastingHome.HOUSING_FIRST;
import static be.homeward.command.dwelling.LastingHome.NEXT_DOOR;
import static be.homeward.command.dwelling.LastingHome.lived;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.KARIMS;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIA;
import static be.homeward.command.dwelling.RueHaute.OF_KARIM;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.movedOut;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Absences.CorrectAbsence;
import be.homeward.command.dwelling.Absences.EndAbsence;
import be.homeward.command.dwelling.Absences.RecordAbsence;
import be.homeward.command.dwelling.Absences.WithdrawAbsence;
import be.homeward.command.dwelling.MovingIn.CorrectMoveIn;
import be.homeward.command.dwelling.MovingIn.WithdrawMoveIn;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.Relocations.CorrectRelocation;
import be.homeward.command.dwelling.Relocations.EndRelocation;
import be.homeward.command.dwelling.Relocations.RelocateTemporarily;
import be.homeward.command.dwelling.Relocations.WithdrawRelocation;
import be.homeward.events.AbsenceId;
import be.homeward.events.AbsenceReason;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceEnded;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AbsenceWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.OfflineReason;
import be.homeward.events.PersonId;
import be.homeward.events.RelocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SleepingElsewhereTest {
    private static final AbsenceId HOSPITAL = new AbsenceId(UUID.randomUUID());
    private static final AbsenceId AGAIN = new AbsenceId(UUID.randomUUID());
    private static final RelocationId WORKS = new RelocationId(UUID.randomUUID());
    private static final RelocationId MORE_WORKS = new RelocationId(UUID.randomUUID());

    private static RecordMoveOut moveOut(LocalDate on) {
        return new RecordMoveOut(
                RUE_HAUTE_12,
                OF_NADIA,
                on,
                Destination.PRIVATE_RENTAL,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                null);
    }

    @Nested
    class Being_away {
        private final AbsenceRecorded away =
                new AbsenceRecorded(RUE_HAUTE_12, OF_NADIA, HOSPITAL, NADIA, AbsenceReason.HOSPITAL, JUNE_1, null);

        private RecordAbsence asked(AbsenceId id, PersonId person, LocalDate from, @Nullable LocalDate until) {
            return new RecordAbsence(RUE_HAUTE_12, OF_NADIA, id, person, AbsenceReason.HOSPITAL, from, until);
        }

        @Test
        void keeps_the_home_and_does_not_end_the_stay() {
            lived(null).when(asked(HOSPITAL, NADIA, JUNE_1, null)).then(away);
            lived(null).given(away).when(moveOut(JULY_1)).then(movedOut(OF_NADIA, JULY_1));
        }

        @Test
        void is_refused_before_move_in_and_past_a_move_out_that_is_known() {
            lived(null).when(asked(HOSPITAL, NADIA, APRIL_1, JUNE_1)).thenRefused("dwelling.not-there");
            Story<Dwelling> gone = lived(null).given(movedOut(OF_NADIA, JUNE_1.plusDays(9)));
            gone.when(asked(HOSPITAL, NADIA, JUNE_1, JULY_1)).thenRefused("dwelling.not-there");
            gone.when(asked(HOSPITAL, NADIA, JUNE_1, null)).thenRefused("dwelling.not-there");
        }

        @Test
        void is_refused_of_somebody_who_does_not_live_there() {
            lived(null).when(asked(HOSPITAL, KARIM, JUNE_1, null)).thenRefused("dwelling.no-occupant");
        }

        @Test
        void is_refused_twice_for_the_same_nights_and_for_no_night() {
            lived(null).given(away).when(asked(HOSPITAL, NADIA, JULY_1, null)).thenRefused("dwelling.absence-exists");
            lived(null).given(away).when(asked(AGAIN, NADIA, JULY_1, null)).thenRefused("dwelling.absent-already");
            lived(null).when(asked(HOSPITAL, NADIA, JUNE_1, JUNE_1)).thenRefused("dwelling.no-nights");
        }

        @Test
        void is_unknown_to_the_holder_of_the_dwelling_that_is_not_the_partner_of_the_stay() {
            RueHaute.lived()
                    .as(EILANDJE, Function.COACH)
                    .when(asked(HOSPITAL, NADIA, JUNE_1, null))
                    .thenUnknown();
        }

        @Test
        void ends_when_the_person_is_home_again() {
            var home = new AbsenceEnded(RUE_HAUTE_12, OF_NADIA, HOSPITAL, JULY_1);
            var asked = new EndAbsence(RUE_HAUTE_12, OF_NADIA, HOSPITAL, JULY_1);
            lived(null).given(away).when(asked).then(home);
            lived(null).given(away, home).when(asked).thenRefused("dwelling.absence-ended");
            lived(null).when(asked).thenRefused("dwelling.no-absence");
            lived(null)
                    .given(away)
                    .when(new EndAbsence(RUE_HAUTE_12, OF_NADIA, HOSPITAL, MAY_1))
                    .thenRefused("dwelling.no-nights");
        }

        @Test
        void is_corrected_and_the_later_correction_holds() {
            var first = new AbsenceCorrected(RUE_HAUTE_12, OF_NADIA, HOSPITAL, AbsenceReason.PRISON, JUNE_1, JULY_1);
            var again = new CorrectAbsence(RUE_HAUTE_12, OF_NADIA, HOSPITAL, AbsenceReason.PRISON, JUNE_1, JULY_1);
            lived(null).given(away).when(again).then(first);
            lived(null).given(away, first).when(again).thenRefused("dwelling.nothing-new");
        }

        @Test
        void keeps_the_move_in_from_being_moved_behind_it() {
            lived(null)
                    .given(away)
                    .when(new CorrectMoveIn(RUE_HAUTE_12, OF_NADIA, JULY_1))
                    .thenRefused("dwelling.absent-before");
            lived(null)
                    .given(away)
                    .when(new WithdrawMoveIn(RUE_HAUTE_12, OF_NADIA))
                    .thenRefused("dwelling.absent-before");
            lived(null)
                    .given(away)
                    .when(new CorrectMoveIn(RUE_HAUTE_12, OF_NADIA, JUNE_1))
                    .then(new MoveInCorrected(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of()));
        }

        @Test
        void does_not_tell_the_holder_of_the_dwelling_that_somebody_was_away() {
            RueHaute.lived()
                    .given(away)
                    .as(EILANDJE, Function.COACH)
                    .when(new WithdrawMoveIn(RUE_HAUTE_12, OF_NADIA))
                    .then(new MoveInWithdrawn(RUE_HAUTE_12, OF_NADIA));
        }

        @Test
        void is_withdrawn_when_it_never_was() {
            var gone = new AbsenceWithdrawn(RUE_HAUTE_12, OF_NADIA, HOSPITAL);
            var asked = new WithdrawAbsence(RUE_HAUTE_12, OF_NADIA, HOSPITAL);
            lived(null).given(away).when(asked).then(gone);
            lived(null).given(away, gone).when(asked).thenRefused("dwelling.no-absence");
        }
    }

    @Nested
    class Sleeping_in_another_dwelling {
        private final HouseholdRelocated relocated =
                new HouseholdRelocated(RUE_HAUTE_12, OF_NADIA, WORKS, NEXT_DOOR, OfflineReason.WORKS, JUNE_1, null);

        private Story<Dwelling> story() {
            return lived(null).given(LastingHome.nextDoor());
        }

        private RelocateTemporarily asked(RelocationId id, DwellingId to, LocalDate from) {
            return new RelocateTemporarily(RUE_HAUTE_12, OF_NADIA, id, to, OfflineReason.WORKS, from, null);
        }

        @Test
        void keeps_the_home() {
            story().when(asked(WORKS, NEXT_DOOR, JUNE_1)).then(relocated);
        }

        @Test
        void may_be_outside_the_programme() {
            lived(null)
                    .when(new RelocateTemporarily(
                            RUE_HAUTE_12, OF_NADIA, WORKS, null, OfflineReason.DAMAGE, JUNE_1, JULY_1))
                    .then(new HouseholdRelocated(
                            RUE_HAUTE_12, OF_NADIA, WORKS, null, OfflineReason.DAMAGE, JUNE_1, JULY_1));
        }

        @Test
        void is_refused_in_a_dwelling_where_somebody_lives() {
            story().given(
                            new DwellingAssigned(
                                    NEXT_DOOR,
                                    OF_KARIM,
                                    KARIMS,
                                    List.of(KARIM),
                                    UITWEG,
                                    HOUSING_FIRST,
                                    DIOGENES,
                                    CITYDEV,
                                    null,
                                    MAY_1,
                                    null),
                            new MovedIn(NEXT_DOOR, OF_KARIM, MAY_1, Set.of()))
                    .when(asked(WORKS, NEXT_DOOR, JUNE_1))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_in_a_dwelling_that_nobody_can_live_in() {
            story().given(new DwellingTakenOffline(NEXT_DOOR, OfflineReason.WORKS, MAY_1, null))
                    .when(asked(WORKS, NEXT_DOOR, JUNE_1))
                    .thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_past_the_day_on_which_the_other_dwelling_goes_back_to_its_owner() {
            story().given(new DwellingReturned(NEXT_DOOR, JULY_1))
                    .when(asked(WORKS, NEXT_DOOR, JUNE_1))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_refused_at_home_twice_at_once_and_outside_the_stay() {
            story().when(asked(WORKS, RUE_HAUTE_12, JUNE_1)).thenRefused("dwelling.same-dwelling");
            story().given(relocated)
                    .when(asked(MORE_WORKS, NEXT_DOOR, JULY_1))
                    .thenRefused("dwelling.relocated-already");
            story().given(relocated).when(asked(WORKS, NEXT_DOOR, JULY_1)).thenRefused("dwelling.relocation-exists");
            story().when(asked(WORKS, NEXT_DOOR, APRIL_1)).thenRefused("dwelling.not-there");
        }

        @Test
        void is_unknown_in_a_dwelling_that_does_not_exist() {
            lived(null).when(asked(WORKS, NEXT_DOOR, JUNE_1)).thenUnknown();
        }

        @Test
        void ends_when_the_household_is_home_again() {
            var home = new RelocationEnded(RUE_HAUTE_12, OF_NADIA, WORKS, JULY_1);
            var asked = new EndRelocation(RUE_HAUTE_12, OF_NADIA, WORKS, JULY_1);
            story().given(relocated).when(asked).then(home);
            story().given(relocated, home).when(asked).thenRefused("dwelling.relocation-ended");
            story().when(asked).thenRefused("dwelling.no-relocation");
        }

        @Test
        void ends_with_the_stay() {
            story().given(relocated)
                    .when(moveOut(JULY_1))
                    .then(movedOut(OF_NADIA, JULY_1), new RelocationEnded(RUE_HAUTE_12, OF_NADIA, WORKS, JULY_1));
        }

        @Test
        void is_corrected_or_withdrawn() {
            var elsewhere =
                    new RelocationCorrected(RUE_HAUTE_12, OF_NADIA, WORKS, null, OfflineReason.WORKS, JUNE_1, JULY_1);
            var asked = new CorrectRelocation(RUE_HAUTE_12, OF_NADIA, WORKS, null, OfflineReason.WORKS, JUNE_1, JULY_1);
            story().given(relocated).when(asked).then(elsewhere);
            story().given(relocated, elsewhere).when(asked).thenRefused("dwelling.nothing-new");
            story().given(relocated)
                    .when(new WithdrawRelocation(RUE_HAUTE_12, OF_NADIA, WORKS))
                    .then(new RelocationWithdrawn(RUE_HAUTE_12, OF_NADIA, WORKS));
        }

        @Test
        void keeps_the_move_in_from_being_moved_behind_it() {
            story().given(relocated)
                    .when(new CorrectMoveIn(RUE_HAUTE_12, OF_NADIA, JULY_1))
                    .thenRefused("dwelling.relocated-before");
            story().given(relocated)
                    .when(new WithdrawMoveIn(RUE_HAUTE_12, OF_NADIA))
                    .thenRefused("dwelling.relocated-before");
        }
    }
}
