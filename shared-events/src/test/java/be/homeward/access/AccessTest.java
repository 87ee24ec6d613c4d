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
import be.homeward.wire.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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

    @BeforeEach
    void begin() throws SQLException {
        execute("create schema log");
        execute(
                "create table log.event (position bigint primary key, stream_type text, type text, revision int, payload bytea)");
        Sector.events().forEach(this::append);
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
        execute("insert into log.event values (999, 'organisation', 'RoleGranted', 1, 'broken')");
        assertThatThrownBy(access::now).isInstanceOf(AccessUnknown.class);
    }

    private void append(HomewardEvent event) {
        String sql = "insert into log.event select coalesce(max(position), 0) + 1, ?, ?, ?, ? from log.event";
        try (Connection connection = database.dataSource().getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, event.stream().type());
            insert.setString(2, Wire.type(event));
            insert.setInt(3, Wire.revision(Wire.type(event)));
            insert.setBytes(4, Wire.write(event));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
