package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.query.rebuild.Rebuilding;
import be.homeward.query.view.Consequence;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Versions;
import be.homeward.query.view.Views;
import be.homeward.wire.Catalogue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildTest {
    private final World world = new World().withViews();
    private final Rebuilding rebuilding = rebuilding(world.views);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void gives_the_same_tables_as_live_processing_after_any_history() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            RandomHistory history = new RandomHistory(seed, world.views, 12);
            Random batches = new Random(seed);
            for (int i = 0; i < 4; i++) {
                world.insert(history.events(600));
                while (world.update(1 + batches.nextInt(150)) > 0) {}
            }
            Map<String, @Nullable Object> answer = rebuild();
            assertThat(String.valueOf(answer.get("tables"))).doesNotContain("false");
            assertThat(answer).containsEntry("same", true).containsEntry("stage", "swapped");
        }
        assertThat(world.rows("select 1 from parked")).isNotEmpty();
        assertThat(world.rows("select 1 from stay where recorded_to < 9223372036854775807"))
                .isNotEmpty();
    }

    @Test
    void every_event_reaches_a_view() {
        RandomHistory history = new RandomHistory(5, world.views, 4);
        history.events(60_000);
        List<String> unseen = Catalogue.events().stream()
                .filter(each -> !history.changed().contains(each))
                .map(Class::getSimpleName)
                .toList();
        // access is judged from the log itself
        assertThat(unseen).containsExactlyInAnyOrder("RoleGranted", "RoleRevoked", "RoleCorrected");
    }

    @Test
    void live_processing_goes_on_meanwhile_and_moves_over_without_a_gap() throws Exception {
        world.insert(new RandomHistory(11, world.views, 40).events(3_000));
        while (world.update(500) > 0) {}
        AtomicBoolean over = new AtomicBoolean();
        RandomHistory later = new RandomHistory(12, world.views, 40);
        Thread living = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                world.insert(later.events(20));
                world.update(7);
            }
        });
        Map<String, @Nullable Object> answer = rebuild();
        over.set(true);
        living.join();
        assertThat(answer).containsEntry("stage", "swapped");
        while (world.update(100) > 0) {}
        assertThat(live()).isEqualTo(2);
        assertThat(rebuild()).containsEntry("same", true);
        assertThat(live()).isEqualTo(3);
    }

    @Test
    void a_version_that_differs_is_not_put_in_place_unless_that_is_accepted() throws Exception {
        world.insert(new RandomHistory(13, world.views, 10).events(500));
        world.update();
        world.inViews(connection -> {
            Versions.live(connection).orElseThrow().use(connection);
            return connection
                    .prepareStatement("update person set given_name = 'somebody else'")
                    .executeUpdate();
        });
        Map<String, @Nullable Object> answer = rebuild();
        assertThat(answer).containsEntry("stage", "different").containsEntry("same", false);
        assertThat(String.valueOf(answer.get("tables"))).contains("person=false", "stay=true");
        assertThat(live()).isEqualTo(1);
        rebuilding.start(true);
        assertThat(ended(rebuilding)).containsEntry("stage", "swapped");
        assertThat(live()).isEqualTo(3);
    }

    @Test
    void one_can_go_back_to_the_version_before() throws Exception {
        List<HomewardEvent> events = new RandomHistory(14, world.views, 10).events(600);
        world.insert(events.subList(0, 300));
        world.update();
        rebuild();
        world.insert(events.subList(300, 600));
        world.update();
        rebuilding.rollBack();
        assertThat(ended(rebuilding)).containsEntry("stage", "rolled-back");
        assertThat(live()).isEqualTo(1);
        assertThat(world.rows("select position from token")).isEqualTo(List.of(Map.of("position", 600L)));
        assertThat(rebuild()).containsEntry("same", true);
    }

    @Test
    void one_that_breaks_off_with_rows_on_their_way_is_told_and_leaves_nothing_behind() throws Exception {
        world.insert(List.of(supported(NADIA, DIOGENES, "2020-03-10")));
        world.insert(IntStream.range(0, 4_000)
                .mapToObj(day -> visited(NADIA, START.plusDays(day).toString()))
                .toList());
        PersonId last = new PersonId(new UUID(-1, -1));
        world.insert(List.of(new PersonRegistered(last, DIOGENES, null, null, null, null)));
        Rebuilding breaking = rebuilding(new Views(
                world.views.all(),
                (event, rows) -> {
                    if (event instanceof PersonRegistered) {
                        throw new StackOverflowError();
                    }
                    world.views.projection().project(event, rows);
                },
                world.views.extras(),
                world.views.results(),
                world.views.consequences()));
        breaking.start(true);
        assertThat(ended(breaking)).containsEntry("stage", "failed");
        assertThat(versions()).isEqualTo(1);
        assertThat(rebuild()).containsEntry("stage", "swapped");
        assertThat(world.rows("select 1 from contact")).hasSize(4_000);
    }

    @Test
    void one_that_breaks_off_with_its_tables_full_leaves_nothing_behind_and_what_is_read_as_it_is() throws Exception {
        world.insert(new RandomHistory(15, world.views, 10).events(500));
        world.update();
        Rebuilding breaking = rebuilding(new Views(
                world.views.all(),
                world.views.projection(),
                world.views.extras(),
                world.views.results(),
                List.of(new Consequence(
                        world.views.tables().findFirst().orElseThrow(),
                        "select 1 / (count(*) - count(*)) from token where ?::bigint <= ?::bigint"))));
        breaking.start(true);
        assertThat(ended(breaking)).containsEntry("stage", "failed");
        assertThat(versions()).isEqualTo(1);
        assertThat(rebuild()).containsEntry("stage", "swapped").containsEntry("same", true);
    }

    @Test
    void what_a_killed_one_left_is_removed_by_the_next_and_read_by_nobody() throws Exception {
        world.insert(new RandomHistory(16, world.views, 10).events(500));
        world.update();
        world.inViews(connection -> {
            Schema left = Versions.next(connection, world.views);
            left.create(connection, world.views);
            return left;
        });
        assertThat(live()).isEqualTo(1);
        assertThat(versions()).isEqualTo(2);
        assertThat(rebuild()).containsEntry("stage", "swapped").containsEntry("same", true);
        assertThat(live()).isEqualTo(3);
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void what_tells_whether_tables_fit_is_the_same_in_every_process() {
        assertThat(world.views.tables())
                .allSatisfy(table -> assertThat(table.columns().toString()).doesNotContain("@"));
    }

    @Test
    void what_follows_by_another_rule_fits_no_version_made_by_the_old_one() {
        Views other = new Views(
                world.views.all(),
                world.views.projection(),
                world.views.extras(),
                world.views.results(),
                world.views.consequences().stream()
                        .map(each -> new Consequence(each.of(), each.sql().replace("'yes'", "'always'")))
                        .toList());

        assertThat(other.consequences()).isNotEqualTo(world.views.consequences());
        assertThat(fits(Projections.views())).isTrue();
        assertThat(fits(other)).isFalse();
    }

    private boolean fits(Views views) {
        return world.inViews(connection ->
                Versions.fits(connection, Versions.live(connection).orElseThrow(), views));
    }

    private Rebuilding rebuilding(Views views) {
        return new Rebuilding(
                world.logs, world.owner, world.log, views, World.READER, Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private Map<String, @Nullable Object> rebuild() throws InterruptedException {
        rebuilding.start(false);
        return ended(rebuilding);
    }

    private static Map<String, @Nullable Object> ended(Rebuilding rebuilding) throws InterruptedException {
        while (rebuilding.running()) {
            Thread.sleep(5);
        }
        return rebuilding.answer();
    }

    private int versions() {
        return world.rows("select 1 from pg_namespace where nspname ~ '^views_'")
                .size();
    }

    private int live() {
        return world.inViews(
                connection -> Versions.live(connection).orElseThrow().version());
    }
}
