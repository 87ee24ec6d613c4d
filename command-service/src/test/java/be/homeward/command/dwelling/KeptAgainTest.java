package be.homeward.command.dwelling;

import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.LEILA;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.joined;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.movedIn;
import static be.homeward.command.dwelling.RueHaute.ready;
import static be.homeward.events.Breach.HOUSEHOLD_TOO_LARGE;

import be.homeward.command.Story;
import be.homeward.command.dwelling.MovingIn.CorrectMoveIn;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.Staying.ConfirmStillHoused;
import be.homeward.command.dwelling.Staying.CorrectResolution;
import be.homeward.command.dwelling.Staying.ResolveBreach;
import be.homeward.events.Breach;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A rule that a stay broke is kept again, and then somebody tells of another day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptAgainTest {
    private static final BreachResolved KEPT = new BreachResolved(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, JULY_1);

    private static StillHousedConfirmed confirmed(LocalDate on, Breach... breaches) {
        return new StillHousedConfirmed(RUE_HAUTE_12, OF_NADIA, on, Set.of(breaches));
    }

    private static ConfirmStillHoused seen(LocalDate on) {
        return new ConfirmStillHoused(RUE_HAUTE_12, OF_NADIA, on);
    }

    /** Three lived there on the first of June. */
    private static Story<Dwelling> crowded() {
        return lived().given(joined(KARIM, JUNE_1), joined(LEILA, JUNE_1), confirmed(JUNE_1, HOUSEHOLD_TOO_LARGE));
    }

    /** Three moved in together. */
    private static Story<Dwelling> movedInTogether() {
        return ready().given(
                        joined(KARIM, MAY_1),
                        joined(LEILA, MAY_1),
                        assigned(OF_NADIA, MAY_1, null),
                        movedIn(OF_NADIA, MAY_1, HOUSEHOLD_TOO_LARGE));
    }

    @Test
    void a_day_before_that_says_nothing_of_it() {
        crowded().given(KEPT).when(seen(JULY_1.minusDays(1))).then(confirmed(JULY_1.minusDays(1)));
    }

    @Test
    void on_the_day_itself_and_later_it_is_broken_anew() {
        crowded().given(KEPT).when(seen(JULY_1)).then(confirmed(JULY_1, HOUSEHOLD_TOO_LARGE));
    }

    @Test
    void another_rule_that_the_day_tells_of_is_known_all_the_same() {
        crowded()
                .given(KEPT, RueHaute.BURNT)
                .when(seen(JULY_1.minusDays(1)))
                .then(confirmed(JULY_1.minusDays(1), Breach.AGREEMENT_ENDED));
    }

    @Test
    void it_stays_so_when_the_day_of_moving_in_was_another() {
        movedInTogether()
                .given(KEPT)
                .when(new CorrectMoveIn(RUE_HAUTE_12, OF_NADIA, JUNE_1))
                .then(new MoveInCorrected(RUE_HAUTE_12, OF_NADIA, JUNE_1, Set.of()));
    }

    @Test
    void it_stays_so_when_they_had_left_before() {
        crowded()
                .given(KEPT)
                .when(new RecordMoveOut(
                        RUE_HAUTE_12,
                        OF_NADIA,
                        JUNE_1.plusDays(9),
                        Destination.PRIVATE_RENTAL,
                        EndReason.MOVED_ON,
                        EndedBy.OCCUPANT,
                        null,
                        null))
                .then(new MovedOut(
                        RUE_HAUTE_12,
                        OF_NADIA,
                        JUNE_1.plusDays(9),
                        Destination.PRIVATE_RENTAL,
                        EndReason.MOVED_ON,
                        EndedBy.OCCUPANT,
                        null,
                        Set.of()));
    }

    @Test
    void it_stays_so_after_several_days_were_told_late() {
        crowded()
                .given(KEPT, confirmed(JUNE_1.plusDays(9)))
                .when(seen(JUNE_1.plusDays(14)))
                .then(confirmed(JUNE_1.plusDays(14)));
        crowded()
                .given(KEPT, confirmed(JUNE_1.plusDays(9)))
                .when(new ResolveBreach(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, JULY_1))
                .thenRefused("dwelling.no-such-breach");
    }

    @Test
    void it_cannot_be_so_before_the_day_that_told_of_it() {
        crowded()
                .when(new ResolveBreach(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, JUNE_1.minusDays(1)))
                .thenRefused("dwelling.kept-before-broken");
        crowded()
                .given(KEPT)
                .when(new CorrectResolution(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, JUNE_1.minusDays(1)))
                .thenRefused("dwelling.kept-before-broken");
    }

    @Test
    void it_cannot_be_so_before_they_moved_in() {
        movedInTogether()
                .when(new ResolveBreach(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, MAY_1.minusDays(1)))
                .thenRefused("dwelling.kept-before-broken");
        movedInTogether()
                .when(new ResolveBreach(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, MAY_1))
                .then(new BreachResolved(RUE_HAUTE_12, OF_NADIA, HOUSEHOLD_TOO_LARGE, MAY_1));
    }
}
