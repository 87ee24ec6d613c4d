package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditedClassTest {

    @Test
    void a_destination_is_shown_as_its_class_and_by_which_version_of_the_mapping() {
        JsonNode mapping = SERVICE.json("audit-auditor", "/api/codes").at("/mappings/0");
        assertThat(SERVICE.json("audit-auditor", api("audit/events?programme=uitweg&limit=500"))
                        .at("/items"))
                .filteredOn(item -> item.at("/type").asString().equals("MovedOut"))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.at("/shownAs/destination").asString())
                            .isEqualTo(mapping.at("/classes").asString() + "@"
                                    + mapping.at("/version").asString());
                    assertThat(item.at("/event/destination").asString())
                            .isEqualTo(mapping.at("/codes/private-rental").asString());
                });
    }

    @Test
    void a_line_without_a_destination_is_shown_as_it_is() {
        assertThat(SERVICE.json("audit-auditor", api("audit/events?programme=uitweg&limit=500"))
                        .at("/items"))
                .filteredOn(item -> item.at("/type").asString().equals("MovedIn"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/shownAs")).isEmpty());
    }
}
