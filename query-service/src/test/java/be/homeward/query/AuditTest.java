package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Sealed;
import be.homeward.wire.Catalogue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {

    @Test
    void an_auditor_reads_the_log_page_by_page_without_personal_values() {
        String cursor = "0";
        int events = 0;
        while (!cursor.isEmpty()) {
            var answer = SERVICE.json("audit-auditor", api("audit/events?programme=uitweg&limit=7&after=" + cursor));
            for (JsonNode item : answer.at("/items")) {
                events++;
                assertThat(item.at("/event").has("givenName")).isFalse();
                if (item.at("/type").asString().equals("PersonRegistered")) {
                    assertThat(item.at("/sealed").toString()).isEqualTo("[\"givenName\"]");
                }
            }
            assertThat(answer.toString()).doesNotContain("nadia", "\"subject\":\"nadia\"");
            cursor = answer.at("/next").asString("");
        }
        assertThat(events).isGreaterThan(20);
    }

    @Test
    void nobody_else_reads_it() {
        for (String login : new String[] {"ggc-funder", "diogenes-coach", "citydev-housing", "platform-admin"}) {
            assertThat(SERVICE.get(login, api("audit/events")).statusCode()).isEqualTo(403);
        }
        assertThat(SERVICE.get("audit-auditor", api("audit/events?after=x")).statusCode())
                .isEqualTo(400);
        assertThat(SERVICE.get("audit-auditor", api("audit/events?programme=elsewhere"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sealed_values_stand_where_the_audit_looks_for_them() {
        Stream<Class<?>> within = Catalogue.events().stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(type -> type.isRecord() && type != Sealed.class);
        assertThat(within.flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .noneMatch(component -> component.getType() == Sealed.class);
    }

    @Test
    void staff_and_whatever_tells_of_health_or_justice_is_withheld() {
        var items = SERVICE.json("audit-auditor", api("audit/events?programme=uitweg&limit=500"))
                .at("/items");
        assertThat(items)
                .filteredOn(item -> item.at("/type").asString().equals("CoachingVisitRecorded"))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.at("/event").has("minutes")).isFalse();
                    assertThat(item.at("/event").has("coaches")).isFalse();
                    assertThat(item.at("/event").has("domains")).isFalse();
                    assertThat(item.at("/withheld").toString()).contains("minutes", "coaches");
                });
        assertThat(items)
                .filteredOn(item -> item.at("/type").asString().equals("RoleGranted"))
                .allSatisfy(item -> assertThat(item.at("/event").has("subject")).isFalse());
        assertThat(items)
                .filteredOn(item -> item.at("/type").asString().equals("MovedOut"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.at("/event/destination").asString()).isEqualTo("lasting"));
    }
}
