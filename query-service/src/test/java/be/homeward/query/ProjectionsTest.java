package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionsTest {

    @Test
    void figures_of_a_sealed_period_are_counted_as_known_at_the_seal() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(
                    supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"), alone(NADIA, DIOGENES));
            world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
            world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL));
            world.record(new PeriodSealed(UITWEG, START, day("2021-09-01")));
            world.update();
            assertThat(world.rows("select measure, value from sealed_outcome"))
                    .contains(
                            Map.of("measure", "personsHoused", "value", 1L),
                            Map.of("measure", "dwellingsUsed", "value", 1L),
                            Map.of("measure", "movedOnToLastingHome", "value", 1L),
                            Map.of("measure", "personsSupported", "value", 1L));
        }
    }
}
