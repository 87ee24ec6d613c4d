package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.AGREEMENT;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.BUILDING;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.READY;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.Relocations.CorrectRelocation;
import be.homeward.command.dwelling.Relocations.EndRelocation;
import be.homeward.command.dwelling.Relocations.RelocateTemporarily;
import be.homeward.command.dwelling.Relocations.WithdrawRelocation;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingId;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.OfflineReason;
import be.homeward.events.OrganisationId;
import be.homeward.events.RelocationId;
import be.homeward.events.StreamId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Because of works Nadia sleeps for a time in a dwelling of another owner, who learns of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestsToldTest {
    private static final DwellingId NEXT_DOOR = new DwellingId(UUID.randomUUID());
    private static final DwellingId ACROSS = new DwellingId(UUID.randomUUID());
    private static final RelocationId WORKS = new RelocationId(UUID.randomUUID());
    private static final OrganisationId NEIGHBOUR = new OrganisationId(UUID.randomUUID());

    private final OnALog world = new OnALog(WhenOccupantsChangeTellTheLandlord::new);

    @BeforeEach
    void two_dwellings_are_free() {
        for (DwellingId each : List.of(NEXT_DOOR, ACROSS)) {
            world.happened(new DwellingOffered(each, UITWEG, NEIGHBOUR, BUILDING, "3", 1, 2, BEGIN));
            world.happened(new DwellingAccepted(each, AGREEMENT, UITWEG, EILANDJE, BEGIN));
            world.happened(new DwellingReady(each, READY));
        }
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static RelocateTemporarily relocated(@Nullable LocalDate until) {
        return new RelocateTemporarily(RUE_HAUTE_12, OF_NADIA, WORKS, NEXT_DOOR, OfflineReason.WORKS, JUNE_1, until);
    }

    private static CorrectRelocation corrected(@Nullable DwellingId to, LocalDate from, @Nullable LocalDate until) {
        return new CorrectRelocation(RUE_HAUTE_12, OF_NADIA, WORKS, to, OfflineReason.WORKS, from, until);
    }

    @Test
    void when_they_come_and_when_they_leave() {
        world.send(relocated(null));
        world.send(new EndRelocation(RUE_HAUTE_12, OF_NADIA, WORKS, JULY_1));
        world.readOn();

        assertThat(told(NEXT_DOOR)).containsExactly("GUESTS_CAME " + JUNE_1, "GUESTS_LEFT " + JULY_1);
        assertThat(world.facts(LandlordTold.class, stream(NEXT_DOOR)))
                .extracting(LandlordTold::landlord)
                .containsOnly(NEIGHBOUR);
        assertThat(told(RUE_HAUTE_12)).containsExactly("MOVED_IN " + MAY_1);
    }

    @Test
    void of_both_days_at_once_where_both_are_known() {
        world.send(relocated(JULY_1));
        world.readOn();

        assertThat(told(NEXT_DOOR)).containsExactly("GUESTS_CAME " + JUNE_1, "GUESTS_LEFT " + JULY_1);
    }

    @Test
    void once_however_often_all_is_read() throws SQLException {
        world.send(relocated(null));
        world.readOnAndStopAfter("HouseholdRelocated");
        world.readOn();
        world.forget();
        world.readOn();

        assertThat(told(NEXT_DOOR)).containsExactly("GUESTS_CAME " + JUNE_1);
    }

    @Test
    void when_they_leave_because_they_left_their_home() {
        world.send(relocated(null));
        world.send(new RecordMoveOut(
                RUE_HAUTE_12,
                OF_NADIA,
                JULY_1,
                Destination.PRIVATE_RENTAL,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                null));
        world.readOn();

        assertThat(told(NEXT_DOOR)).containsExactly("GUESTS_CAME " + JUNE_1, "GUESTS_LEFT " + JULY_1);
    }

    @Test
    void when_the_days_were_others() {
        world.send(relocated(null));
        world.send(corrected(NEXT_DOOR, JUNE_1.plusDays(2), null));
        world.send(corrected(NEXT_DOOR, JUNE_1.plusDays(2), JULY_1));
        world.send(corrected(NEXT_DOOR, JUNE_1.plusDays(2), JULY_1.plusDays(1)));
        world.readOn();

        assertThat(told(NEXT_DOOR))
                .containsExactly(
                        "GUESTS_CAME " + JUNE_1,
                        "GUESTS_CORRECTED " + JUNE_1.plusDays(2),
                        "GUESTS_LEFT " + JULY_1,
                        "GUESTS_CORRECTED " + JULY_1.plusDays(1));
    }

    @Test
    void that_they_were_somewhere_else() {
        world.send(relocated(null));
        world.send(corrected(ACROSS, JUNE_1, null));
        world.send(corrected(null, JUNE_1, null));
        world.readOn();

        assertThat(told(NEXT_DOOR)).containsExactly("GUESTS_CAME " + JUNE_1, "GUESTS_CORRECTED " + JUNE_1);
        assertThat(told(ACROSS)).containsExactly("GUESTS_CAME " + JUNE_1, "GUESTS_CORRECTED " + JUNE_1);
    }

    @Test
    void that_they_never_were_there() {
        world.send(relocated(null));
        world.send(new WithdrawRelocation(RUE_HAUTE_12, OF_NADIA, WORKS));
        world.readOn();

        assertThat(told(NEXT_DOOR)).containsExactly("GUESTS_CAME " + JUNE_1, "GUESTS_CORRECTED " + JUNE_1);
    }

    private List<String> told(DwellingId dwelling) {
        return world.facts(LandlordTold.class, stream(dwelling)).stream()
                .map(event -> event.change() + " " + event.on())
                .toList();
    }

    private static StreamId stream(DwellingId dwelling) {
        return new StreamId(DwellingEvent.STREAM, dwelling.value());
    }
}
