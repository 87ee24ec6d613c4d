package be.homeward.command.dwelling;

import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.dwelling.MovingIn.CorrectMoveIn;
import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.household.Household.CorrectMembership;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.events.DwellingEvent.LandlordTold;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The household changed, and only then somebody wrote down that it had moved in before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupantsToldLateTest {
    private final OnALog world = new OnALog(WhenOccupantsChangeTellTheLandlord::new);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_landlord_learns_of_it_with_the_move_in() {
        world.send(new LeaveHousehold(NADIAS, KARIM, JUNE_1, null, null, null));
        world.readOn();
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOn();
        world.readOn();

        assertThat(told()).containsExactly("MOVED_IN " + MAY_1, "HOUSEHOLD_CHANGED " + JUNE_1);
    }

    @Test
    void once_whether_or_not_the_move_in_was_known_when_the_change_was_read_and_however_often_all_is_read()
            throws SQLException {
        world.send(new LeaveHousehold(NADIAS, KARIM, JUNE_1, null, null, null));
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOnAndStopAfter("MovedIn");
        world.readOn();
        world.forget();
        world.readOn();

        assertThat(told()).containsExactlyInAnyOrder("MOVED_IN " + MAY_1, "HOUSEHOLD_CHANGED " + JUNE_1);
    }

    @Test
    void only_of_what_was_not_taken_back_by_then() {
        world.send(new LeaveHousehold(NADIAS, KARIM, JUNE_1, null, null, null));
        world.send(new CorrectMembership(NADIAS, KARIM, MAY_1, JULY_1, null, null, null));
        world.readOn();
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOn();

        assertThat(told()).containsExactly("MOVED_IN " + MAY_1, "HOUSEHOLD_CHANGED " + JULY_1);
    }

    @Test
    void also_when_the_move_in_turns_out_to_be_earlier() {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, JULY_1));
        world.send(new LeaveHousehold(NADIAS, KARIM, JUNE_1, null, null, null));
        world.readOn();
        world.send(new CorrectMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        world.readOn();

        assertThat(told()).containsExactly("MOVED_IN " + JULY_1, "CORRECTED " + MAY_1, "HOUSEHOLD_CHANGED " + JUNE_1);
    }

    private List<String> told() {
        return world.facts(LandlordTold.class).stream()
                .map(event -> event.change() + " " + event.on())
                .toList();
    }
}
