package be.homeward.query.byhand;

import static be.homeward.query.Uitweg.UITWEG;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.query.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, 2021-09-02, 2021-09-01, false",
        "2020-03-01, 2021-09-02, 2021-09-01, true",
        "2020-03-01, 2024-03-01, 2024-02-29, true",
        "2021-01-01, 2022-01-01, 2021-12-31, true",
        "2021-01-01, 2022-01-01, 2023-05-05, false",
        "2020-10-25, 2020-10-26, 2020-10-25, true",
    })
    void both_counts_agree(LocalDate from, LocalDate until, LocalDate asOf, boolean afterCorrections) {
        Told facts = new Told();
        told.forEach(facts::tell);
        if (afterCorrections) {
            corrected.forEach(facts::tell);
        }
        long known = (long) told.size() + (afterCorrections ? corrected.size() : 0);
        Map<String, String> byHand = new ByHand(new Life(facts, asOf), from, until).count();
        assertThat(counted(from, until, asOf, known)).containsExactlyInAnyOrderEntriesOf(byHand);
    }

    private Map<String, String> counted(LocalDate from, LocalDate until, LocalDate asOf, long known) {
        Map<String, String> counted = new TreeMap<>();
        world.rows("select * from count_outcomes('%s', '%s', '%s', '%s', %d)"
                        .formatted(UITWEG, from, until, asOf, known))
                .forEach(row -> counted.put(String.valueOf(row.get("measure")), Answer.line(row)));
        return counted;
    }
}
