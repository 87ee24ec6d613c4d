package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesTest {
    private static final String SEALED = "outcomes?programme=uitweg&from=2020-03-01&asOf=2021-09-01";

    @Test
    void a_funder_reads_what_was_sealed() {
        JsonNode answer = SERVICE.json("ggc-funder", api(SEALED));
        assertThat(answer.at("/measures/personsHoused").toString())
                .isEqualTo("{\"value\":2,\"definition\":\"personsHoused@1\"}");
        assertThat(answer.at("/measures/movedOnToLastingHome/value").asInt()).isEqualTo(1);
        assertThat(answer.at("/programme").asString()).isEqualTo("uitweg");
        assertThat(answer.at("/from").asString()).isEqualTo("2020-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcomes?programme=uitweg&from=2020-03-01&asOf=2021-08-31",
                "outcomes?programme=uitweg&from=2020-03-02&asOf=2021-09-01",
                "outcomes?programme=uitweg&from=2020-03-01&to=2021-03-01&asOf=2021-09-01",
                "outcomes?programme=uitweg&from=2020-03-01&asOf=2021-09-01&knownAt=2020-01-01",
                "outcomes?programme=uitweg&from=2020-03-01&asOf=2020-02-01",
                "outcomes?programme=uitweg",
            })
    void any_other_period_is_refused_to_a_funder(String question) {
        var answer = SERVICE.get("ggc-funder", api(question));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"outcomes.not-sealed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brusshelp-coordinator", "diogenes-coordinator"})
    void those_who_run_the_programme_read_totals_at_any_day(String login) {
        JsonNode answer = SERVICE.json(login, api("outcomes?programme=uitweg&asOf=2020-05-31"));
        assertThat(answer.at("/measures/personsHoused/value").asInt()).isEqualTo(1);
        assertThat(answer.at("/from").asString()).isEqualTo("2020-03-01");
        JsonNode now = SERVICE.json(login, api(SEALED)).at("/measures");
        JsonNode sealed = SERVICE.json("ggc-funder", api(SEALED)).at("/measures");
        sealed.properties().stream()
                .filter(each -> !each.getValue().has("withheld"))
                .forEach(each -> assertThat(now.get(each.getKey())).isEqualTo(each.getValue()));
    }

    @Test
    void each_number_comes_with_its_text_in_the_language_asked_for() {
        String text = "/definitions/personsHoused@1";
        assertThat(in("nl", text)).isEqualTo("Verschillende personen die in de periode in een woning trokken");
        assertThat(in("fr-BE", text)).startsWith("Personnes distinctes");
        assertThat(in("de, ;;q", text)).startsWith("Distinct persons");
    }

    @Test
    void whoever_has_no_part_in_it_hears_that_it_does_not_exist_or_that_they_may_not() {
        assertThat(SERVICE.get("ggc-funder", api("outcomes?programme=elsewhere"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get("diogenes-coach", api(SEALED)).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("citydev-housing", api(SEALED)).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("nobody", api(SEALED)).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("", api(SEALED)).statusCode()).isEqualTo(401);
        assertThat(SERVICE.get("ggc-funder", api("outcomes")).statusCode()).isEqualTo(400);
    }

    private static String in(String language, String pointer) {
        var answer = SERVICE.get("ggc-funder", api(SEALED), "Accept-Language", language);
        return JsonMapper.shared().readTree(answer.body()).at(pointer).asString();
    }
}
