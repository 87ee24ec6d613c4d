package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.DwellingId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.query.codes.CountedAs;
import be.homeward.query.rebuild.Rebuilding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Twelve went to supported housing, which counted as a lasting home; then another version of the mapping says it is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnotherMappingTest {
    private static final String FIGURES =
            "select definition, value, numerator, by_code::text from count_outcomes('%s', '2020-03-01', '2021-09-02', '2021-09-01', %d) order by definition"
                    .formatted(UITWEG, Long.MAX_VALUE - 1);
    private static final String SEALED = "select definition, value, withheld from sealed_outcome order by definition";
    private static final String CLASS = "select destination_class('supported-housing') as now";

    private final World world = new World().withViews();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void changes_no_figure_of_a_definition_and_nothing_that_was_sealed() throws InterruptedException {
        world.record(beginning());
        for (int i = 0; i < 12; i++) {
            PersonId person = new PersonId(id("mapped " + i));
            DwellingId home = new DwellingId(id("mapped home " + i));
            world.record(dwelling(home, "unit " + i));
            world.record(alone(person, DIOGENES), supported(person, DIOGENES, "2020-04-01"));
            world.record(moveIn(person, home, DIOGENES, "2020-05-01"));
            world.record(moveOut(person, home, "2020-05-01", "2021-02-01", Destination.SUPPORTED_HOUSING));
        }
        world.record(new PeriodSealed(UITWEG, START, day("2021-09-01"), null));
        world.update();
        List<Map<String, @Nullable Object>> figures = world.rows(FIGURES);
        List<Map<String, @Nullable Object>> sealed = world.rows(SEALED);
        assertThat(world.rows(CLASS)).containsExactly(Map.of("now", "lasting"));
        assertThat(sealed)
                .anySatisfy(
                        row -> assertThat(row.toString()).startsWith("{definition=movedOnToLastingHome@1, value=12"));

        Rebuilding rebuilding = new Rebuilding(
                world.logs,
                world.owner,
                world.log,
                Projections.views(CountedAs.functions("mappings-second.properties")),
                World.READER,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
        rebuilding.start(false);
        while (rebuilding.running()) {
            Thread.sleep(5);
        }
        assertThat(rebuilding.answer()).containsEntry("stage", "swapped");
        assertThat(world.rows(CLASS)).containsExactly(Map.of("now", "institutional"));
        assertThat(world.rows(FIGURES)).isEqualTo(figures);
        assertThat(world.rows(SEALED)).isEqualTo(sealed);
    }
}
