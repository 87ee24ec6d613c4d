package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Housing First Brussels: four projects, each with a caseload of its own, and one joint view of totals. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HousingFirstBrusselsTest {
    private static final String PROGRAMME = "programme=housing-first-brussels";
    private static final String TOTALS = "/api/outcomes?" + PROGRAMME + "&from=2012-09-01&asOf=2022-12-31";
    private static final List<String> PROJECTS =
            List.of("smes-coach", "straatverplegers-coach", "diogenes-coach", "samusocial-coach");
    private static final String LUC = "bd687c77-a674-5876-9fda-ba2146bccc03";
    private static Platform platform;

    @BeforeAll
    static void play() {
        platform = Platform.shared();
    }

    @Test
    void four_caseloads_are_kept_apart() {
        Set<String> everybody = new HashSet<>();
        List<Integer> sizes = new ArrayList<>();
        for (String project : PROJECTS) {
            List<String> supports = values(caseload(project, "2022-12-31"), "support");
            sizes.add(supports.size());
            everybody.addAll(supports);
        }

        assertThat(sizes).containsExactly(3, 5, 3, 3);
        assertThat(everybody).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "smes-coach, stepforward",
        "straatverplegers-coach, smes-b",
        "diogenes-coach, straatverplegers",
        "samusocial-coach, station-logement"
    })
    void a_project_does_not_read_another_one(String login, String track) {
        HttpResponse<String> answer = platform.get(login, "/api/caseload?" + PROGRAMME + "&track=" + track);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("track.not-admitted");
    }

    @Test
    void a_support_of_another_project_is_unknown() {
        String support =
                values(caseload("diogenes-coach", "2022-12-31"), "support").getFirst();

        assertThat(platform.command("smes-coach", "PauseSupport", """
                {"support":"%s","on":"2022-12-01","reason":"other"}""".formatted(support))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_coordinator_reads_one_joint_view_of_totals_and_no_person() {
        totals();
        assertThat(platform.get("brusshelp-coordinator", "/api/caseload?" + PROGRAMME)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_totals_are_the_same_after_a_rebuild() {
        platform.rebuild(HousingFirstBrusselsTest::totals);
        totals();
    }

    @Test
    void a_tenant_who_stops_the_support_keeps_the_dwelling() {
        JsonNode before = supports("smes-coach", "2021-05-31", "Bernard");
        assertThat(before.at("/status").asString()).isEqualTo("open");
        assertThat(before.at("/housing/unit").asString()).isEqualTo("V1");

        JsonNode home = home("smes-coach", "V1", "2022-12-31");
        assertThat(supports("smes-coach", "2022-12-31", "Bernard").isMissingNode())
                .isTrue();
        assertThat(home.at("/occupied").asBoolean()).isTrue();
        assertThat(home.at("/stays/0/movedOut").isNull()).isTrue();
        assertThat(home.at("/stays/0/movedIn").asString()).isEqualTo("2019-03-15");
    }

    @Test
    void one_person_goes_to_uitweg_and_comes_back_with_the_support_open_all_the_while() {
        for (String asOf : List.of("2021-09-01", "2022-01-15", "2022-12-31")) {
            assertThat(supports("diogenes-coach", asOf, "Luc").at("/status").asString())
                    .isEqualTo("open");
        }
        JsonNode uitweg = json("diogenes-coach", "/api/caseload?programme=uitweg&track=3&limit=500&asOf=2022-01-15");
        assertThat(values(uitweg, "givenName")).contains("Luc");
        assertThat(supports("diogenes-coach", "2021-09-01", "Luc")
                        .at("/housing/unit")
                        .asString())
                .isEqualTo("Z3");
        assertThat(supports("diogenes-coach", "2022-01-15", "Luc")
                        .at("/housing")
                        .isNull())
                .isTrue();
        assertThat(supports("diogenes-coach", "2022-12-31", "Luc")
                        .at("/housing/unit")
                        .asString())
                .isEqualTo("Z5");
    }

    @Test
    void his_path_shows_it_as_lines_beside_each_other_with_his_own_words_and_what_he_asked() {
        JsonNode path = json("diogenes-coach", "/api/path?person=" + LUC + "&asOf=2022-12-15");

        assertThat(path.at("/stays").findValuesAsString("from"))
                .startsWith("2019-12-09")
                .contains("2021-09-27", "2022-06-13");
        assertThat(path.at("/stays/0/until").asString()).isEqualTo("2021-09-27");
        assertThat(path.at("/stays/2/until").isNull()).isTrue();
        assertThat(path.at("/support").findValuesAsString("programme"))
                .containsExactly("housing-first-brussels", "uitweg");
        assertThat(path.at("/support/0/periods/0/until").isNull()).isTrue();
        assertThat(path.at("/support/1/periods/0/until").asString()).isEqualTo("2022-06-13");
        assertThat(path.at("/ownWords/0/text").asString()).isEqualTo("Ik wil een deur die ik zelf op slot kan doen.");
        assertThat(path.at("/requests/0/dueOn").asString()).isEqualTo("2022-12-30");
        assertThat(path.at("/requests/0/status").asString()).isEqualTo("open");
        assertThat(platform.get("smes-coach", "/api/path?person=" + LUC).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_household_that_outgrew_its_dwelling_shows_until_it_moved() {
        assertThat(breaches("K2", "2022-03-11")).isEmpty();
        assertThat(breaches("K2", "2022-03-12")).containsExactly("household-too-large");
        assertThat(breaches("K3", "2022-09-01")).isEmpty();
    }

    @Test
    void the_social_landlord_is_told_of_every_change_of_occupants_once() {
        List<String> told = List.of();
        for (int tries = 0; told.size() < 3 && tries < 2_400; tries++) {
            told = home("kanaaloever-housing", "K2", "2022-12-31")
                    .at("/notices")
                    .findValuesAsString("change");
            Platform.pause();
        }

        assertThat(told).containsExactly("moved-in", "household-changed", "moved-out");
    }

    private static void totals() {
        JsonNode measures = json("brusshelp-coordinator", TOTALS).at("/measures");
        assertThat(measures.at("/personsHoused/value").asInt()).isEqualTo(16);
        assertThat(measures.at("/dwellingsUsed/value").asInt()).isEqualTo(16);
        assertThat(measures.at("/housingPartners/value").asInt()).isEqualTo(3);
        assertThat(measures.at("/movedOnToLastingHome/value").asInt()).isEqualTo(2);
    }

    private static JsonNode caseload(String login, String asOf) {
        return json(login, "/api/caseload?" + PROGRAMME + "&limit=500&asOf=" + asOf);
    }

    private static JsonNode supports(String login, String asOf, String givenName) {
        for (JsonNode each : caseload(login, asOf).at("/items")) {
            if (each.at("/givenName").asString("").equals(givenName)) {
                return each;
            }
        }
        return JsonMapper.shared().missingNode();
    }

    private static JsonNode home(String login, String unit, String asOf) {
        for (JsonNode each : json(login, "/api/occupancy?" + PROGRAMME + "&limit=500&asOf=" + asOf)
                .at("/items")) {
            if (each.at("/unit").asString().equals(unit)) {
                return each;
            }
        }
        throw new AssertionError(unit + " is not seen by " + login);
    }

    /** Of the one stay that is there: a stay that does not show has no breaches either. */
    private static List<String> breaches(String unit, String asOf) {
        JsonNode stays = home("straatverplegers-coach", unit, asOf).at("/stays");
        assertThat(stays).as(unit).hasSize(1);
        JsonNode breaches = stays.at("/0/breaches");
        assertThat(breaches.isArray()).as(stays.toString()).isTrue();
        return breaches.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> values(JsonNode answer, String name) {
        return answer.at("/items").findValuesAsString(name);
    }

    private static JsonNode json(String login, String question) {
        HttpResponse<String> answer = platform.get(login, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
