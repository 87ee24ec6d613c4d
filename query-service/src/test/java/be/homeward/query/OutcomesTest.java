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

    @Test
    void tmp() {
        for (String[] q : new String[][] {
            {"diogenes-coach", "/api/caseload?from=2020-01-01"},
            {"diogenes-coach", "/api/caseload?asOf=2020-05-01"},
            {"citydev-housing", "/api/caseload"},
            {"citydev-housing", "/api/agreements"},
            {"diogenes-coach", "/api/agreements?asOf=2020-05-01&programme=uitweg"},
            {"hoeksteen-coach", "/api/agreements?asOf=2020-05-01&programme=uitweg"},
            {"ggc-funder", "/api/directory"},
            {"audit-auditor", "/api/audit/events?limit=5&after=22"},
            {"platform-admin", "/api/operate/rebuild"},
            {"platform-admin", "/api/operate/parked"},
            {"platform-admin", "/api/directory?limit=4"},
            {"platform-admin", "/actuator/prometheus"},
            {"diogenes-coach", "/actuator/prometheus"},
            {"", "/actuator/prometheus"},
            {"diogenes-coach", "/x"},
            {"diogenes-coach", "/api/caseload?programme=nope"},
            {"diogenes-coach", "/api/caseload?programme=%00"},
            {"diogenes-coach", "/api/caseload?programme=%zz"},
            {"diogenes-coach", "/api/caseload?asOf=0000-01-01"},
            {"diogenes-coach", "/api/caseload?asOf=9999-12-31&knownAt=9999-12-31"},
            {"nobody", "/api/caseload"},
        }) {
            var r = service.get(q[0], q[1]);
            String b = r.body();
            System.out.println("### " + q[0] + " " + q[1] + " -> " + r.statusCode() + " " + (b.length() > 1500 ? b.substring(0, 1500) : b));
        }
    }
}
