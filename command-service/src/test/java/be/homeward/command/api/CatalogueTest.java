package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Rules;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {
    private final Catalogue catalogue = Catalogue.read();

    @Test
    void every_example_has_the_form_that_is_asked() {
        for (JsonNode command : commands("en")) {
            CommandForm form =
                    catalogue.find(command.path("command").asString()).orElseThrow();
            ObjectNode example = (ObjectNode) command.path("example");

            form.check(example);
            assertThat(example.size()).isEqualTo(form.shape().fields().size());
        }
    }

    @Test
    void every_example_becomes_its_command() {
        for (CommandForm form : catalogue.all()) {
            ObjectNode example = ShapeExample.of(form.shape());

            assertThat(Body.MAPPER.readValue(example.toString(), form.type())).isNotNull();
        }
    }

    @Test
    void every_command_says_who_may_give_it_and_why() {
        for (JsonNode command : commands("en")) {
            assertThat(command.path("functions"))
                    .as(command.path("command").asString())
                    .isNotEmpty();
            assertThat(Purpose.find(command.path("purpose").asString())).isPresent();
            assertThat(command.path("refusals")).isNotEmpty();
        }
    }

    @Test
    void every_command_has_a_rule() {
        Rules.require(catalogue.all().stream().map(CommandForm::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void every_problem_is_explained(String language) {
        for (ProblemType type : ProblemType.values()) {
            assertThat(Texts.find(type.code(), Texts.language(language)))
                    .as(type.code())
                    .isPresent();
            assertThat(Texts.title(type.status(), Texts.language(language))).isNotBlank();
        }
    }

    @Test
    void texts_come_in_the_reader_s_language() {
        assertThat(commands("fr").toString())
                .contains("Une autre organisation")
                .isNotEqualTo(commands("nl").toString());
    }

    private static JsonNode commands(String language) {
        Partner coach = Sector.shared().diogenes();
        return Partner.send(coach.request("/commands")
                        .header("Accept-Language", language)
                        .GET())
                .json()
                .path("commands");
    }
}
