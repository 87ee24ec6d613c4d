package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.command.Dispatcher;
import be.homeward.command.Grounds;
import be.homeward.command.HomewardCommand;
import be.homeward.command.dwelling.Availability.TakeOffline;
import be.homeward.command.dwelling.Staying.ConfirmStillHoused;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.Function;
import be.homeward.events.OfflineReason;
import be.homeward.events.OrganisationId;
import be.homeward.log.Append;
import be.homeward.log.Appended;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.LogSettings;
import be.homeward.log.NewEvent;
import be.homeward.log.Origin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two services on one dwelling; what one of them decided while the other was writing is decided again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingNewTest {
    private static final ConfirmStillHoused SEEN = new ConfirmStillHoused(RUE_HAUTE_12, OF_NADIA, JUNE_1);
    private static final TakeOffline WORKS = new TakeOffline(RUE_HAUTE_12, OfflineReason.WORKS, JULY_1, null);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void who_says_again_what_is_yet_to_be_kept_does_not_make_it_true_for_those_after() throws Exception {
        try (OnALog world = new OnALog(WhenOccupantsChangeTellTheLandlord::new);
                EventLog log = EventLog.open(world.database, LogSettings.defaults(), metrics);
                EventLog elsewhere = EventLog.open(world.database, LogSettings.defaults(), new SimpleMeterRegistry());
                Connection committers = world.database.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            world.happened(RueHaute.movedIn(OF_NADIA, MAY_1));
            Dispatcher service = OnALog.dispatcher(log);
            execute(committers, "select pg_advisory_lock(7521966853341897828)");
            CompletableFuture<Appended> burnt = elsewhere.append(
                    next(log, new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.FIRE, JUNE_1, null)));
            awaitCommitters(committers, 1);
            Future<Appended> seen = threads.submit(() -> send(service, DIOGENES, SEEN));
            awaitCommitters(committers, 2);
            Future<Appended> again = threads.submit(() -> send(service, DIOGENES, SEEN));
            awaitQueue(1);
            Future<Appended> works = threads.submit(() -> send(service, EILANDJE, WORKS));
            awaitQueue(2);
            execute(committers, "select pg_advisory_unlock(7521966853341897828)");

            assertThat(burnt.join().events()).hasSize(1);
            assertThat(seen.get().events().size() + again.get().events().size()).isEqualTo(1);
            assertThat(world.facts(StillHousedConfirmed.class)).hasSize(1);
            while (!works.isDone()) {
                Thread.sleep(10);
            }
            assertThat(works.exceptionNow()).hasMessageStartingWith("dwelling.");
            assertThat(world.facts(DwellingTakenOffline.class)).hasSize(1);
        }
    }

    private static Append next(EventLog log, DwellingTakenOffline event) {
        Origin origin = new Origin("eilandje-office", EILANDJE, Function.HOUSING, "housing", UUID.randomUUID(), "Test");
        var fact = new NewEvent(log.version(event.stream()) + 1, UUID.randomUUID(), event);
        return new Append(List.of(fact), Map.of(), null, origin);
    }

    private static Appended send(Dispatcher service, OrganisationId organisation, HomewardCommand command) {
        Function function = organisation.equals(DIOGENES) ? Function.COACH : Function.HOUSING;
        var grounds = new Grounds(new Subject("somebody", organisation, Set.of(function)), function, "housing");
        return service.handle(
                command, grounds, new CommandKey(organisation, UUID.randomUUID().toString(), new byte[32]));
    }

    private void awaitQueue(int depth) throws InterruptedException {
        while (metrics.get("homeward.log.queue.depth").gauge().value() < depth) {
            Thread.sleep(5);
        }
    }

    private static void awaitCommitters(Connection connection, int waiting) throws Exception {
        String sql = "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and database = (select oid from pg_database where datname = current_database())";
        try (Statement statement = connection.createStatement()) {
            int found = 0;
            while (found < waiting) {
                Thread.sleep(5);
                try (ResultSet count = statement.executeQuery(sql)) {
                    count.next();
                    found = count.getInt(1);
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
