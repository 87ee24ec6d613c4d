package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.log.LogSource;
import be.homeward.query.live.LiveViews;
import be.homeward.query.live.Reached;
import be.homeward.query.rebuild.Checksum;
import be.homeward.query.view.Positions;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Versions;
import be.homeward.query.view.ViewWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveViewsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final World world = new World().withViews();
    private final LogSource source = new LogSource(world.log);
    private final Reached reached = new Reached(() -> world.inViews(Positions::ofLive));

    @AfterEach
    void close() {
        source.close();
        world.close();
    }

    @Test
    void what_is_recorded_can_be_read_soon_after() throws InterruptedException {
        try (LiveViews live = node("one")) {
            long position = world.record(Uitweg.beginning());
            assertThat(reached.await(position, PATIENCE)).isTrue();
            assertThat(live.running()).isTrue();
            assertThat(world.rows("select 1 from programme")).hasSize(1);
        }
    }

    @Test
    void a_node_that_comes_back_takes_its_own_claim_at_once() throws InterruptedException {
        world.inViews(connection -> connection
                .prepareStatement("insert into views.claim values ('views', 0, 'one', now() + interval '1 hour')")
                .executeUpdate());
        try (LiveViews _ = node("one")) {
            assertThat(reached.await(world.record(Uitweg.beginning()), PATIENCE))
                    .isTrue();
        }
    }

    @Test
    void connections_that_are_cut_and_two_nodes_that_take_turns_leave_every_effect_once() throws Exception {
        RandomHistory history = new RandomHistory(21, world.views, 20);
        try (LiveViews _ = node("one");
                LiveViews _ = node("two")) {
            for (int i = 0; i < 10; i++) {
                world.insert(history.events(100));
                Thread.sleep(30);
                cutConnections();
                writeToo();
            }
            assertThat(reached.await(1000, Duration.ofSeconds(60))).isTrue();
        }
        Schema again = world.inViews(connection -> {
            Schema schema = Versions.next(connection, world.views);
            schema.create(connection, world.views);
            schema.finish(connection, world.views, World.READER);
            world.writer.write(connection, schema, world.log.read(0, 1000));
            return schema;
        });
        Map<String, Boolean> tables = world.inViews(connection -> new Checksum(connection, world.views)
                .compare(Versions.live(connection).orElseThrow(), again)
                .tables());
        assertThat(tables).isNotEmpty().doesNotContainValue(false);
    }

    @Test
    void a_database_that_was_away_for_longer_than_one_look_is_followed_again() throws InterruptedException {
        Away views = new Away(world.owner);
        try (LiveViews live = node("one", views)) {
            assertThat(reached.await(world.record(Uitweg.beginning()), PATIENCE))
                    .isTrue();
            views.away = true;
            long position = world.record(Uitweg.dwelling(Uitweg.RUE_HAUTE_12, "12"));
            assertThat(views.lookedTwice.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(reached.position()).isLessThan(position);
            views.away = false;
            assertThat(reached.await(position, PATIENCE)).isTrue();
            assertThat(live.running()).isTrue();
        }
    }

    @Test
    void who_falls_silent_while_writing_keeps_the_others_out_for_a_minute_at_most() {
        String limit = world.inViews(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select from views.take()");
                try (ResultSet row = statement.executeQuery("show idle_in_transaction_session_timeout")) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
        assertThat(limit).isEqualTo("1min");
    }

    private LiveViews node(String name) {
        return node(name, world.owner);
    }

    private LiveViews node(String name, DataSource views) {
        LiveViews live =
                new LiveViews(views, new ViewWriter(world.views, world.log), source, name, reached, (_, _) -> {});
        live.start();
        return live;
    }

    /** A third one, in nobody's name, writes the same events: whoever is late finds them written. */
    private void writeToo() {
        try {
            world.update(37);
        } catch (IllegalStateException e) {
            assertThat(e).hasCauseInstanceOf(SQLException.class); // it was cut as well
        }
    }

    private void cutConnections() {
        new JdbcTemplate(world.database.dataSource())
                .queryForList("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + World.OWNER
                        + "' and datname = current_database()");
    }

    /** Refuses as a pool does whose database is away, and says when the processor could not be begun for the second time. */
    private static final class Away extends DelegatingDataSource {
        private final CountDownLatch lookedTwice = new CountDownLatch(2);
        private volatile boolean away;

        private Away(DataSource views) {
            super(views);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                if (Thread.currentThread().getName().equals("views-watch")) {
                    lookedTwice.countDown();
                }
                throw new SQLTransientConnectionException("away");
            }
            return super.getConnection();
        }
    }
}
