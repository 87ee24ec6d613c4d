package be.homeward.command.dwelling;

import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.dwelling.Assigning.WithdrawAssignment;
import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.dwelling.MovingIn.WithdrawMoveIn;
import be.homeward.command.household.Household.CorrectMembership;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.OccupantsChange;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The log and its database are real: what is asked here is that nothing is told twice and nothing forgotten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenOccupantsChangeTellTheLandlordTest {
    private final OnALog world = new OnALog(WhenOccupantsChangeTellTheLandlord::new);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void once_for_each_change() {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.send(new LeaveHousehold(NADIAS, KARIM, JUNE_1, null, null, null));
        world.readOn();
        world.readOn();

        assertThat(told())
                .containsExactly(
                        new Told(OccupantsChange.MOVED_IN, MAY_1.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, JUNE_1.toString()));
    }

    @Test
    void not_of_a_household_that_has_yet_to_move_in() {
        world.send(new LeaveHousehold(NADIAS, KARIM, JUNE_1, null, null, null));
        world.readOn();

        assertThat(told()).isEmpty();
    }

    @Test
    void of_the_day_on_which_a_correction_lets_somebody_leave() {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, JUNE_1));
        world.send(new CorrectMembership(NADIAS, KARIM, MAY_1, JULY_1, null, null, null));
        world.readOn();
        world.readOn();

        assertThat(told())
                .containsExactly(
                        new Told(OccupantsChange.MOVED_IN, JUNE_1.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, JULY_1.toString()));
    }

    @Test
    void of_both_days_of_a_correction_and_of_whoever_did_not_leave_after_all() {
        LocalDate later = JUNE_1.plusDays(7);
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.send(new CorrectMembership(NADIAS, KARIM, JUNE_1, later, null, null, null));
        world.send(new CorrectMembership(NADIAS, KARIM, BEGIN, JUNE_1, null, null, null));
        world.send(new CorrectMembership(NADIAS, KARIM, BEGIN, null, null, null, null));
        world.readOn();

        assertThat(told())
                .containsExactly(
                        new Told(OccupantsChange.MOVED_IN, MAY_1.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, JUNE_1.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, later.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, JUNE_1.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, MAY_1.toString()));
    }

    @Test
    void also_of_a_move_in_that_was_taken_back_together_with_its_assignment() {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOn();
        world.send(new WithdrawMoveIn(RUE_HAUTE_12, OF_NADIA));
        world.send(new WithdrawAssignment(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOn();

        assertThat(told())
                .containsExactly(
                        new Told(OccupantsChange.MOVED_IN, MAY_1.toString()),
                        new Told(OccupantsChange.CORRECTED, MAY_1.toString()));
    }

    @Test
    void once_also_when_it_is_stopped_between_telling_and_remembering() {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOnAndStopAfter("MovedIn");
        world.readOn();

        assertThat(told()).hasSize(1);
    }

    @Test
    void once_also_when_everything_is_read_again() throws SQLException {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOn();
        world.forget();
        world.readOn();

        assertThat(told()).hasSize(1);
    }

    @Test
    void once_by_several_services_together() throws InterruptedException {
        try (var _ = world.service();
                var _ = world.service()) {
            world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
            for (int day = 1; day <= 20; day++) {
                var on = MAY_1.plusDays(day);
                world.send(
                        day % 2 == 1
                                ? new LeaveHousehold(NADIAS, KARIM, on, null, null, null)
                                : new CorrectMembership(NADIAS, KARIM, on, null, null, null, null));
            }
            world.await(LandlordTold.class, 21);
        }

        assertThat(told()).as("told by the services alone").hasSize(21);
        world.readOn();
        assertThat(told()).hasSize(21);
    }

    private record Told(OccupantsChange change, String on) {}

    private List<Told> told() {
        return world.facts(LandlordTold.class).stream()
                .map(event -> new Told(event.change(), event.on().toString()))
                .toList();
    }
}
