package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static be.homeward.query.Uitweg.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor reads the story of a dwelling as it was recorded, and no list of who lives where. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditedDwellingTest {
    private static final String STORY = "audit/events?dwelling=" + RUE_HAUTE_12;

    @Test
    void an_auditor_follows_one_dwelling_event_by_event() {
        JsonNode items = SERVICE.json("audit-auditor", api(STORY)).at("/items");
        assertThat(items.findValuesAsString("type")).startsWith("DwellingOffered", "DwellingAccepted", "DwellingReady");
        assertThat(items.findValuesAsString("type")).contains("DwellingAssigned", "MovedIn", "MovedOut");
        assertThat(items)
                .allSatisfy(item -> assertThat(item.at("/stream").asString()).isEqualTo("dwelling:" + RUE_HAUTE_12));
        assertThat(items.toString()).doesNotContain("private-rental");
    }

    @Test
    void page_by_page_it_is_the_same() {
        JsonNode all = SERVICE.json("audit-auditor", api(STORY)).at("/items");
        StringBuilder positions = new StringBuilder();
        String cursor = "0";
        while (!cursor.isEmpty()) {
            JsonNode page = SERVICE.json("audit-auditor", api(STORY + "&limit=2&after=" + cursor));
            page.at("/items")
                    .forEach(each ->
                            positions.append(each.at("/position").asString()).append(' '));
            cursor = page.at("/next").asString("");
        }
        assertThat(positions.toString().strip()).isEqualTo(String.join(" ", all.findValuesAsString("position")));
    }

    @Test
    void one_that_there_is_not_looks_like_one_that_is_not_theirs_to_audit() {
        assertThat(SERVICE.get("audit-auditor", api("audit/events?dwelling=" + Uitweg.id("nowhere")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get("citydev-housing", api(STORY)).statusCode()).isEqualTo(403);
    }

    @Test
    void who_lives_where_is_no_list_that_an_auditor_has() {
        assertThat(SERVICE.get("audit-auditor", api("occupancy")).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("audit-auditor", api("occupancy/story?dwelling=" + RUE_HAUTE_12))
                        .statusCode())
                .isEqualTo(403);
    }
}
