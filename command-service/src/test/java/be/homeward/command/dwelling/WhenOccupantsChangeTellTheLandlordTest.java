package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIA;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.TestDatabase;
import be.homeward.access.Subject;
import be.homeward.command.Automations;
import be.homeward.command.Dispatcher;
import be.homeward.command.Dispatching;
import be.homeward.command.Grounds;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Page;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.building.Building;
import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.household.Household;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.command.programme.Programme;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OccupantsChange;
import be.homeward.events.StreamId;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import be.homeward.log.Append;
import be.homeward.log.Bookmark;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import be.homeward.log.NewEvent;
import be.homeward.log.Origin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The log and its database are real: what is asked here is that nothing is told twice and nothing forgotten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenOccupantsChangeTellTheLandlordTest {
    private static final Grounds COACH =
            new Grounds(new Subject("diogenes-coach", DIOGENES, Set.of(Function.COACH)), Function.COACH, "housing");

    private final DataSource database = TestDatabase.fresh().dataSource();
    private EventLog log;
    private Dispatcher dispatcher;
    private WhenOccupantsChangeTellTheLandlord automation;

    @BeforeEach
    void nadia_is_to_live_there() {
        LogSchema.migrate(database);
        log = EventLog.open(database, LogSettings.defaults(), new SimpleMeterRegistry());
        dispatcher = dispatcher(log);
        automation = new WhenOccupantsChangeTellTheLandlord(log, dispatcher);
        Map<StreamId, Long> versions = new HashMap<>();
        RueHaute.around().forEach(event -> happened(event, versions));
        List.of(
                        RueHaute.OFFERED,
                        RueHaute.ACCEPTED,
                        RueHaute.IS_READY,
                        new SupportStarted(
                                new SupportId(UUID.randomUUID()),
                                NADIA,
                                UITWEG,
                                RESPITE,
                                DIOGENES,
                                SupportRole.PARTICIPANT,
                                MAY_1),
                        RueHaute.assigned(OF_NADIA, MAY_1, null),
                        RueHaute.joined(KARIM, MAY_1))
                .forEach(event -> happened(event, versions));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void once_for_each_change() {
        send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        send(new LeaveHousehold(NADIAS, KARIM, JUNE_1));
        readOn();
        readOn();

        assertThat(told())
                .containsExactly(
                        new Told(OccupantsChange.MOVED_IN, MAY_1.toString()),
                        new Told(OccupantsChange.HOUSEHOLD_CHANGED, JUNE_1.toString()));
    }

    @Test
    void not_of_a_household_that_has_yet_to_move_in() {
        send(new LeaveHousehold(NADIAS, KARIM, JUNE_1));
        readOn();

        assertThat(told()).isEmpty();
    }

    @Test
    void once_also_when_it_is_stopped_between_telling_and_remembering() {
        send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        assertThatThrownBy(() -> bookmark(log).readOn(1000, event -> {
                    automation.on(event);
                    if (event.type().equals("MovedIn")) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        readOn();

        assertThat(told()).hasSize(1);
    }

    @Test
    void once_also_when_everything_is_read_again() throws SQLException {
        send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
        readOn();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update log.bookmark set position = 0");
        }
        readOn();

        assertThat(told()).hasSize(1);
    }

    @Test
    void once_by_several_services_together() throws InterruptedException {
        try (EventLog other = EventLog.open(database, LogSettings.defaults(), new SimpleMeterRegistry());
                var here = automations(log, dispatcher);
                var there = automations(other, dispatcher(other))) {
            send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
            for (int day = 1; day <= 20; day++) {
                var on = MAY_1.plusDays(day);
                send(
                        day % 2 == 1
                                ? new LeaveHousehold(NADIAS, KARIM, on)
                                : new Household.CorrectMembership(NADIAS, KARIM, on, null));
            }
            for (int tries = 0; told().size() < 21 && tries < 1000; tries++) {
                Thread.sleep(20);
            }
            assertThat(here).isNotSameAs(there);
        }
        readOn();

        assertThat(told()).hasSize(21);
    }

    private record Told(OccupantsChange change, String on) {}

    private List<Told> told() {
        return log.stream(RueHaute.OFFERED.stream(), 0).stream()
                .map(stored -> stored.event())
                .filter(LandlordTold.class::isInstance)
                .map(LandlordTold.class::cast)
                .map(event -> new Told(event.change(), event.on().toString()))
                .toList();
    }

    private void readOn() {
        while (bookmark(log).readOn(1000, automation::on)) {
            // until there is nothing left
        }
    }

    private Bookmark bookmark(EventLog log) {
        return new Bookmark(log, automation.name());
    }

    private static Automations automations(EventLog log, Dispatcher dispatcher) {
        return new Automations(
                log, List.of(new WhenOccupantsChangeTellTheLandlord(log, dispatcher)), Duration.ofMillis(5));
    }

    private static Dispatcher dispatcher(EventLog log) {
        List<Page<?>> pages = List.of(
                Page.of(Dwelling.class),
                Page.of(Household.class),
                Page.of(Programme.class),
                Page.of(HeadAgreement.class),
                Page.of(Building.class));
        return Dispatching.open(log, pages, 1000, Duration.ofSeconds(10));
    }

    private void send(HomewardCommand command) {
        dispatcher.handle(
                command, COACH, new CommandKey(DIOGENES, UUID.randomUUID().toString(), new byte[32]));
    }

    private void happened(HomewardEvent event, Map<StreamId, Long> versions) {
        long sequence = versions.merge(event.stream(), 0L, (before, _) -> before + 1);
        Origin origin = new Origin("diogenes-coach", DIOGENES, Function.COACH, "housing", UUID.randomUUID(), "Test");
        log.append(new Append(List.of(new NewEvent(sequence, UUID.randomUUID(), event)), Map.of(), null, origin))
                .join();
    }
}
