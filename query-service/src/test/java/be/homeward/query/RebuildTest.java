package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.query.rebuild.Rebuilding;
import be.homeward.query.view.Versions;
import be.homeward.wire.Catalogue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildTest {
    private final World world = new World().withViews();
    private final Rebuilding rebuilding = new Rebuilding(
            world.logs,
            world.owner,
            world.log,
            world.views,
            World.READER,
            Clock.systemUTC(),
            new SimpleMeterRegistry());

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
        history.events(20_000);
        List<String> unseen = Catalogue.events().stream()
                .filter(each -> !history.changed().contains(each))
                .map(Class::getSimpleName)
                .toList();
        // access is judged from the log itself
        assertThat(unseen).containsExactlyInAnyOrder("RoleGranted", "RoleRevoked");
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
        assertThat(ended()).containsEntry("stage", "swapped");
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
        assertThat(ended()).containsEntry("stage", "rolled-back");
        assertThat(live()).isEqualTo(1);
        assertThat(world.rows("select position from token")).isEqualTo(List.of(Map.of("position", 600L)));
        assertThat(rebuild()).containsEntry("same", true);
    }

    private Map<String, @Nullable Object> rebuild() throws InterruptedException {
        rebuilding.start(false);
        return ended();
    }

    private Map<String, @Nullable Object> ended() throws InterruptedException {
        while (rebuilding.running()) {
            Thread.sleep(5);
        }
        return rebuilding.answer();
    }

    private int live() {
        return world.inViews(
                connection -> Versions.live(connection).orElseThrow().version());
    }
}
