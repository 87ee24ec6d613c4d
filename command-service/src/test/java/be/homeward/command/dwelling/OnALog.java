package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIA;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.TestDatabase;
import be.homeward.access.Subject;
import be.homeward.command.Automation;
import be.homeward.command.Automations;
import be.homeward.command.Dispatcher;
import be.homeward.command.Dispatching;
import be.homeward.command.Grounds;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Page;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.building.Building;
import be.homeward.command.household.Household;
import be.homeward.command.programme.Programme;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** Rue Haute 12 in a real log, where Nadia and Karim are to live, with an automation that can be stopped anywhere. */
final class OnALog implements AutoCloseable {
    final DataSource database = TestDatabase.fresh().dataSource();
    private final BiFunction<EventLog, Dispatcher, Automation> made;
    private final EventLog log;
    private final Dispatcher dispatcher;
    private final Automation automation;

    OnALog(BiFunction<EventLog, Dispatcher, Automation> made) {
        this.made = made;
        LogSchema.migrate(database);
        log = open();
        dispatcher = dispatcher(log);
        automation = made.apply(log, dispatcher);
        RueHaute.around().forEach(this::happened);
        happened(RueHaute.OFFERED);
        happened(RueHaute.ACCEPTED);
        happened(RueHaute.IS_READY);
        happened(new SupportStarted(
                new SupportId(UUID.randomUUID()), NADIA, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, MAY_1));
        happened(RueHaute.assigned(OF_NADIA, MAY_1, null));
        happened(RueHaute.joined(KARIM, MAY_1));
    }

    void happened(HomewardEvent event) {
        long sequence = log.version(event.stream()) + 1;
        Origin origin = new Origin("diogenes-coach", DIOGENES, Function.COACH, "housing", UUID.randomUUID(), "Test");
        log.append(new Append(List.of(new NewEvent(sequence, UUID.randomUUID(), event)), Map.of(), null, origin))
                .join();
    }

    void send(HomewardCommand command) {
        send(DIOGENES, Function.COACH, command);
    }

    void send(OrganisationId organisation, Function function, HomewardCommand command) {
        var grounds = new Grounds(new Subject("somebody", organisation, Set.of(function)), function, "housing");
        dispatcher.handle(
                command, grounds, new CommandKey(organisation, UUID.randomUUID().toString(), new byte[32]));
    }

    /** Until there is nothing left. */
    void readOn() {
        while (bookmark().readOn(1000, automation.streams(), automation::on)) {
            // goes on
        }
    }

    /** Acts on the event and is killed before anybody knows; what it stopped at comes again. */
    void readOnAndStopAfter(String type) {
        assertThatThrownBy(() -> bookmark().readOn(1000, automation.streams(), event -> {
                    automation.on(event);
                    if (event.type().equals(type)) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
    }

    /** As if nothing had been read. */
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update log.bookmark set position = 0");
        }
    }

    /** One service more that follows the log by itself. */
    Service service() {
        EventLog other = open();
        return new Service(
                other,
                new Automations(
                        other,
                        List.of(made.apply(other, dispatcher(other))),
                        Duration.ofMillis(5),
                        new SimpleMeterRegistry()));
    }

    <T extends HomewardEvent> List<T> facts(Class<T> kind) {
        return facts(kind, RueHaute.OFFERED.stream());
    }

    <T extends HomewardEvent> List<T> facts(Class<T> kind, StreamId of) {
        return log.stream(of, 0).stream()
                .map(stored -> stored.event())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Waits until there are as many, as long as whatever is to bring them may take. */
    void await(Class<? extends HomewardEvent> kind, int number) throws InterruptedException {
        for (int tries = 0; facts(kind).size() < number && tries < 1500; tries++) {
            Thread.sleep(20);
        }
    }

    /** A service with a log of its own, on the same database. */
    record Service(EventLog log, Automations automations) implements AutoCloseable {
        @Override
        public void close() {
            automations.close();
            log.close();
        }
    }

    private EventLog open() {
        return EventLog.open(database, LogSettings.defaults(), new SimpleMeterRegistry());
    }

    private Bookmark bookmark() {
        return new Bookmark(log, automation.name());
    }

    static Dispatcher dispatcher(EventLog log) {
        List<Page<?>> pages = List.of(
                Page.of(Dwelling.class),
                Page.of(Household.class),
                Page.of(Programme.class),
                Page.of(HeadAgreement.class),
                Page.of(Building.class));
        return Dispatching.open(log, pages, 1000, Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        log.close();
    }
}
