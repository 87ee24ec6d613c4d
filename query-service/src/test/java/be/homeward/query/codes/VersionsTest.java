package be.homeward.query.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.query.codes.Mappings.Mapping;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What codes were called and counted as before can still be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionsTest {
    private static final String SECOND = "mappings-second.properties";

    @Test
    void every_version_of_a_mapping_is_shown() {
        JsonNode mappings = shown(new CodesPage(SECOND)).at("/mappings");
        assertThat(mappings).hasSize(4);
        assertThat(mappings.at("/0/version").asString()).isEqualTo("1");
        assertThat(mappings.at("/0/codes/supported-housing").asString()).isEqualTo("lasting");
        assertThat(mappings.at("/1/version").asString()).isEqualTo("2");
        assertThat(mappings.at("/1/codes/supported-housing").asString()).isEqualTo("institutional");
    }

    @Test
    void the_last_version_of_a_mapping_says_of_every_code_what_it_counts_as() {
        for (Mapping each : Mappings.in(Mappings.FILE)) {
            assertThat(each.codes().keySet())
                    .containsExactlyElementsOf(CodeLists.all().get(each.list()));
            assertThat(CodeLists.all().get(each.classes()))
                    .containsAll(each.codes().values());
        }
    }

    @Test
    void a_list_says_what_it_was_before_and_a_version_without_its_labels_does_not_start() {
        JsonNode missing = shown(new CodesPage()).at("/lists/missing");
        assertThat(missing.at("/version").asInt()).isEqualTo(3);
        assertThat(missing.at("/codes").has("recorded-since")).isTrue();
        assertThat(missing.at("/earlier")).hasSize(2);
        assertThat(missing.at("/earlier/0/version").asInt()).isEqualTo(1);
        assertThat(missing.at("/earlier/0/codes").has("recorded-since")).isFalse();
        assertThat(missing.at("/earlier/0/codes/no-coach/fr").asString()).isNotBlank();
        assertThat(shown(new CodesPage()).at("/lists/destination/earlier")).isEmpty();
        assertThatThrownBy(() -> new Texts("earlier/missing_0_nl.properties")).isInstanceOf(NullPointerException.class);
    }

    private static JsonNode shown(CodesPage page) {
        return JsonMapper.shared().valueToTree(page.all());
    }
}
