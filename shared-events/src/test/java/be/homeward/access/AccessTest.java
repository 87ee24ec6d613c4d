package be.homeward.access;

import static be.homeward.access.Sector.MARCH_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.TestDatabase;
import be.homeward.access.Sector.Party;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.Append;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import be.homeward.log.NewEvent;
import be.homeward.log.Origin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {
    private static final OrganisationId DIOGENES = Party.DIOGENES.organisation();

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicInteger questions = new AtomicInteger();
    private final Access access = new Access(new AccessLog(counting()), Clock.systemUTC(), Duration.ofSeconds(5));
    private final Map<StreamId, Long> versions = new HashMap<>();
    private final EventLog log = begin();

    private EventLog begin() {
        LogSchema.migrate(database.dataSource());
        return EventLog.open(database.dataSource(), LogSettings.defaults(), new SimpleMeterRegistry());
    }

    @BeforeEach
    void tell() {
        Sector.events().forEach(this::append);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void knows_what_was_granted_and_revoked_a_moment_ago() {
        for (int i = 0; i < 50; i++) {
            append(new RoleGranted(DIOGENES, "someone", Function.COACH, true, MARCH_1));
            assertThat(access.now().subject("someone")).isPresent();
            append(new RoleRevoked(DIOGENES, "someone", Function.COACH, MARCH_1));
            assertThat(access.now().subject("someone")).isEmpty();
        }
    }

    @Test
    void asks_once_for_all_who_wait() throws Exception {
        List<Callable<AccessFacts>> requests = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            requests.add(access::now);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var facts : threads.invokeAll(requests)) {
                assertThat(facts.get().subject("diogenes-coach")).isPresent();
            }
        }
        assertThat(questions.get()).isLessThan(1_000);
    }

    @Test
    void fails_closed_while_it_cannot_read_and_recovers() throws SQLException {
        assertThat(access.now().subject("diogenes-coach")).isPresent();
        execute("alter table log.event rename to hidden");
        assertThatThrownBy(access::now).isInstanceOf(AccessUnknown.class);
        execute("alter table log.hidden rename to event");
        assertThat(access.now().subject("diogenes-coach")).isPresent();
    }

    @Test
    void an_event_that_it_cannot_read_closes_everything() throws SQLException {
        execute("""
                insert into log.event
                select position + 1, 0, recorded_at, gen_random_uuid(), gen_random_uuid(), organisation, 1,
                    'organisation', 'RoleGranted', 'broken', metadata, leaf
                from log.event order by position desc limit 1
                """);
        assertThatThrownBy(access::now).isInstanceOf(AccessUnknown.class);
    }

    @Test
    void does_not_read_what_others_did_to_learn_what_is_new() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_indexscan = on");
            StringBuilder plan = new StringBuilder();
            try (var row = statement.executeQuery("explain " + AccessLog.NEW.replace("?", "7"))) {
                while (row.next()) {
                    plan.append(row.getString(1));
                }
            }
            assertThat(plan).contains("event_access");
        }
    }

    private void append(HomewardEvent event) {
        long sequence = versions.merge(event.stream(), 0L, (last, _) -> last + 1);
        Origin origin = new Origin(
                "platform-admin", DIOGENES, Function.ADMINISTRATOR, "set-up", UUID.randomUUID(), "GrantRole");
        NewEvent fact = new NewEvent(sequence, UUID.randomUUID(), event);
        log.append(new Append(List.of(fact), Map.of(), null, origin)).join();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PGSimpleDataSource counting() {
        PGSimpleDataSource counting = new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                questions.incrementAndGet();
                return super.getConnection();
            }
        };
        counting.setUrl(database.url());
        counting.setUser("postgres");
        counting.setPassword("postgres");
        return counting;
    }
}
