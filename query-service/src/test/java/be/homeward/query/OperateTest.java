package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperateTest {
    private static final String ADMIN = "platform-admin";
    private static final String SEALED = "outcomes?programme=uitweg&from=2020-03-01&asOf=2021-09-01";

    @Test
    void an_operator_rebuilds_all_views_with_one_command_and_the_figures_stay() throws InterruptedException {
        JsonNode before = SERVICE.json("ggc-funder", api(SEALED)).at("/measures");
        assertThat(SERVICE.post(ADMIN, "/api/operate/rebuild").statusCode()).isEqualTo(202);
        JsonNode progress = SERVICE.json(ADMIN, "/api/operate/rebuild");
        while (!progress.at("/stage").asString().matches("swapped|different|failed")) {
            assertThat(SERVICE.json("ggc-funder", api(SEALED)).at("/measures")).isEqualTo(before);
            progress = SERVICE.json(ADMIN, "/api/operate/rebuild");
        }
        assertThat(progress.at("/stage").asString()).isEqualTo("swapped");
        assertThat(progress.at("/same").asBoolean()).isTrue();
        assertThat(progress.at("/tables/stay").asBoolean()).isTrue();
        assertThat(SERVICE.json("ggc-funder", api(SEALED)).at("/measures")).isEqualTo(before);
        assertThat(SERVICE.post(ADMIN, "/api/operate/rebuild/rollback").statusCode())
                .isEqualTo(202);
        while (SERVICE.json(ADMIN, "/api/operate/rebuild")
                .at("/stage")
                .asString()
                .equals("swapped")) {
            Thread.sleep(10);
        }
        assertThat(SERVICE.json("ggc-funder", api(SEALED)).at("/measures")).isEqualTo(before);
    }

    @Test
    void only_an_operator_does() {
        for (String login : new String[] {"diogenes-coordinator", "ggc-funder", "audit-auditor"}) {
            assertThat(SERVICE.post(login, "/api/operate/rebuild").statusCode()).isEqualTo(403);
            assertThat(SERVICE.get(login, "/api/operate/parked").statusCode()).isEqualTo(403);
            assertThat(SERVICE.get(login, "/actuator/prometheus").statusCode()).isEqualTo(403);
        }
        assertThat(SERVICE.post("", "/api/operate/rebuild").statusCode()).isEqualTo(401);
        assertThat(SERVICE.get("", "/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void nothing_is_parked_and_nothing_tried_again() {
        assertThat(SERVICE.json(ADMIN, "/api/operate/parked").at("/items")).isEmpty();
        assertThat(SERVICE.post(ADMIN, "/api/operate/parked/retry").body()).contains("\"tried\":0");
        assertThat(SERVICE.post(ADMIN, "/api/operate/parked/retry?stream=nonsense")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void health_is_open_and_metrics_name_no_person() {
        assertThat(SERVICE.get("", "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(SERVICE.get("", "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        SERVICE.get("diogenes-coach", api("caseload"));
        assertThat(SERVICE.get(ADMIN, "/actuator/prometheus").body())
                .contains("homeward_view_lag_events{view=\"caseload\"}", "homeward_view_lag_milliseconds")
                .contains("homeward_views_batch", "homeward_rebuild_progress")
                .doesNotContain(Uitweg.NADIA.toString(), "diogenes-coach", "Nadia");
    }
}
