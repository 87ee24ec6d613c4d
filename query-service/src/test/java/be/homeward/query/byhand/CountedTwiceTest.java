package be.homeward.query.byhand;

import static be.homeward.query.Uitweg.UITWEG;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.query.World;
import be.homeward.query.rebuild.Rebuilding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure, over lives by chance, against a count by hand that shares nothing with it but the events. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class CountedTwiceTest {
    private static final int HOUSEHOLDS = 150;

    private final World world = new World().withViews();
    private List<HomewardEvent> told = List.of();
    private List<HomewardEvent> corrected = List.of();

    @BeforeAll
    void live() {
        RandomLives lives = new RandomLives(20200301);
        told = List.copyOf(lives.told(HOUSEHOLDS));
        corrected = List.copyOf(lives.corrected());
        world.insert(told);
        world.insert(corrected);
        world.update();
        assertThat(world.rows("select * from parked")).isEmpty();
    }

    @AfterAll
    void close() {
        world.close();
    }

    private static Stream<Arguments> questions() {
        return Stream.of(
                question("2020-03-01", "2021-09-02", "2021-09-01", false),
                question("2020-03-01", "2021-09-02", "2021-09-01", true),
                question("2020-03-01", "2024-03-01", "2024-02-29", true),
                question("2021-01-01", "2022-01-01", "2021-12-31", true),
                question("2021-01-01", "2022-01-01", "2023-05-05", false),
                question("2020-10-25", "2020-10-26", "2020-10-25", true));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void both_counts_agree(LocalDate from, LocalDate until, LocalDate asOf, boolean afterCorrections) {
        assertThat(counted(from, until, asOf, known(afterCorrections)))
                .containsExactlyInAnyOrderEntriesOf(byHand(from, until, asOf, afterCorrections));
    }

    @Test
    void so_do_they_when_the_views_are_built_anew() throws InterruptedException {
        Rebuilding rebuilding = new Rebuilding(
                world.logs,
                world.owner,
                world.log,
                world.views,
                World.READER,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
        rebuilding.start(false);
        while (rebuilding.running()) {
            Thread.sleep(5);
        }
        assertThat(rebuilding.answer()).containsEntry("same", true).containsEntry("stage", "swapped");
        questions()
                .map(Arguments::get)
                .forEach(each -> both_counts_agree(
                        (LocalDate) each[0], (LocalDate) each[1], (LocalDate) each[2], (boolean) each[3]));
    }

    @Test
    void some_live_in_one_home_under_two_names() {
        Told facts = told(false);
        assertThat(facts.households.values())
                .anySatisfy(each -> assertThat(each.members.stream()
                                .map(Told.Membership::person)
                                .distinct()
                                .count())
                        .isGreaterThan(each.members.stream()
                                .map(member -> facts.one(member.person()))
                                .distinct()
                                .count()));
        assertThat(facts.matches.size()).isNotEqualTo(told(true).matches.size());
    }

    private static Arguments question(String from, String until, String asOf, boolean afterCorrections) {
        return Arguments.of(LocalDate.parse(from), LocalDate.parse(until), LocalDate.parse(asOf), afterCorrections);
    }

    private long known(boolean afterCorrections) {
        return (long) told.size() + (afterCorrections ? corrected.size() : 0);
    }

    private Told told(boolean afterCorrections) {
        Told facts = new Told();
        told.forEach(facts::tell);
        if (afterCorrections) {
            corrected.forEach(facts::tell);
        }
        return facts;
    }

    private Map<String, String> byHand(LocalDate from, LocalDate until, LocalDate asOf, boolean afterCorrections) {
        return new ByHand(new Life(told(afterCorrections), asOf), from, until).count();
    }

    private Map<String, String> counted(LocalDate from, LocalDate until, LocalDate asOf, long known) {
        Map<String, String> counted = new TreeMap<>();
        world.rows("select * from count_outcomes('%s', '%s', '%s', '%s', %d)"
                        .formatted(UITWEG, from, until, asOf, known))
                .forEach(row -> counted.put(String.valueOf(row.get("measure")), Answer.line(row)));
        return counted;
    }
}
