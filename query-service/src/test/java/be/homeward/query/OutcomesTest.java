package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesTest {
    private final RunningService service = new RunningService();
    private long position;

    @BeforeAll
    void story() {
        World world = service.world;
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"), alone(NADIA, DIOGENES));
        world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL));
        position = world.record(new PeriodSealed(UITWEG, START, day("2021-09-01")));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_funder_reads_sealed_figures() {
        JsonNode answer = service.json(
                "ggc-funder", "/api/outcomes?programme=uitweg&from=2020-03-01&asOf=2021-09-01&minPosition=" + position);
        assertThat(answer.at("/measures/personsHoused/value").asInt()).isEqualTo(1);
        assertThat(service.get("ggc-funder", "/api/outcomes?programme=uitweg&from=2020-03-01&asOf=2021-08-31")
                        .statusCode())
                .isEqualTo(422);
    }
}
