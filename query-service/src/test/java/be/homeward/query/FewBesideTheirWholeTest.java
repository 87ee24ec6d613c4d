package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.TargetId;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Of tenants in March 2020 so many are met: what leaves the partners of it once March is sealed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FewBesideTheirWholeTest {
    private static final String SEALED = """
            select value, out_of, result from sealed_target where indicator = 'tenants-involved' and per = 'period'
            """;

    @Test
    void is_withheld_from_a_funder_and_not_from_those_who_run_the_programme() {
        try (RunningService service = new RunningService()) {
            long position = seal(service.world, 30, 28);
            told(involved(service, "ggc-funder", position), involved(service, "diogenes-coordinator", position));
        }
    }

    private static void told(JsonNode told, JsonNode known) {
        assertThat(told.at("/value").isNull()).isTrue();
        assertThat(told.at("/share").isNull()).isTrue();
        assertThat(told.at("/result").isNull()).isTrue();
        assertThat(told.at("/withheld").asString()).isEqualTo("too-few");
        assertThat(told.at("/outOf").asInt()).as("a total of the programme").isEqualTo(30);
        assertThat(known.at("/value").asInt()).isEqualTo(28);
        assertThat(known.at("/share").asInt()).isEqualTo(93);
        assertThat(known.has("withheld")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, '{value=20, out_of=20, result=met}'",
        "20, 12, '{value=12, out_of=20, result=met}'",
        "20, 13, '{value=null, out_of=20, result=null}'",
        "20, 19, '{value=null, out_of=20, result=null}'",
        "20, 2, '{value=5, out_of=20, result=null}'",
        "19, 19, '{value=null, out_of=19, result=null}'",
        "18, 9, '{value=null, out_of=18, result=null}'"
    })
    void leaves_the_partners_when_neither_part_is_of_few(int tenants, int met, String sealed) {
        try (World world = new World().withViews()) {
            seal(world, tenants, met);
            world.update();
            assertThat(world.rows(SEALED)).extracting(Map::toString).containsExactly(sealed);
        }
    }

    private static long seal(World world, int tenants, int met) {
        world.record(beginning());
        world.record(new TargetSet(
                UITWEG,
                new TargetId(id("involved")),
                TargetIndicator.TENANTS_INVOLVED,
                50,
                TargetPer.PERIOD,
                START,
                null));
        for (int i = 0; i < tenants; i++) {
            PersonId person = new PersonId(id("tenant " + i));
            world.record(supported(person, DIOGENES, "2020-03-05"));
            if (i < met) {
                world.record(new IndividualMeetingRecorded(
                        new ActivityId(id("met " + i)), UITWEG, DIOGENES, person, day("2020-03-10"), null, Set.of()));
            }
        }
        return world.record(new PeriodSealed(UITWEG, START, day("2020-03-31"), null));
    }

    private static JsonNode involved(RunningService service, String login, long position) {
        return service.json(
                        login, "/api/targets?programme=uitweg&from=2020-03-01&asOf=2020-03-31&minPosition=" + position)
                .at("/indicators/tenants-involved/period/0");
    }
}
