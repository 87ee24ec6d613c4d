package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sofie of CAW accompanies Rita, whom the city leads, as one of its team; her colleague Bram does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamOfOostendeTest {
    private static final String SOFIE = "caw-nwvl-coach";
    private static final String BRAM = "caw-nwvl-coach-2";
    private static final String CAW = "caw-nwvl-coordinator";
    private static final String CITY = "stad-oostende-coach";
    private static final String RITA = "18d3513d-bc59-5316-9a00-09cdfb5bb55e";
    private static final String SUPPORT = "5206fe3b-953f-5f4a-98f3-a7f35a6ac70a";
    private static Platform platform;

    @BeforeAll
    static void play() {
        platform = Platform.shared();
    }

    @Test
    void the_coach_of_the_other_employer_finds_in_her_caseload_what_she_recorded() {
        inTheCaseload();
        platform.rebuild(TeamOfOostendeTest::inTheCaseload);
        inTheCaseload();
    }

    @Test
    void she_reads_the_path_of_whom_she_accompanies_and_of_nobody_else_there() {
        assertThat(json(SOFIE, "/api/path?person=" + RITA).at("/support").findValuesAsString("support"))
                .containsExactly(SUPPORT);
        assertThat(json(SOFIE, "/api/path?person=" + RITA)
                        .at("/persons/0/givenName")
                        .asString())
                .isEqualTo("Rita");
        List<String> hers = named(SOFIE);
        assertThat(named(CITY)).containsAll(List.of("Rita", "Wilfried", "Conny"));
        assertThat(hers).contains("Rita", "Wilfried").doesNotContain("Conny", "Eddy", "Marleen");
    }

    @Test
    void a_colleague_who_does_not_accompany_is_answered_as_of_the_unknown() {
        String nobody = UUID.randomUUID().toString();
        for (String login : List.of(BRAM, CAW)) {
            HttpResponse<String> unknown = platform.command(login, "RecordCoachingVisit", visit(nobody));
            HttpResponse<String> theirs = platform.command(login, "RecordCoachingVisit", visit(SUPPORT));
            assertThat(unknown.statusCode()).as(login).isEqualTo(404);
            assertThat(theirs.statusCode()).as(login).isEqualTo(404);
            assertThat(theirs.body()).as(login).isEqualTo(unknown.body());
            assertThat(platform.get(login, "/api/path?person=" + RITA).body())
                    .as(login)
                    .isEqualTo(platform.get(login, "/api/path?person=" + nobody).body());
            assertThat(named(login)).as(login).doesNotContain("Rita");
        }
    }

    private static void inTheCaseload() {
        JsonNode hers = rita(SOFIE, "2021-03-18");
        assertThat(hers.at("/accompaniedFor").asString()).isEqualTo("stad-oostende");
        assertThat(hers.at("/lastReached").asString()).isEqualTo("2021-03-18");
        assertThat(hers.at("/goals/0/kind").asString()).isEqualTo("social-network");
        assertThat(hers.at("/housing/unit").asString()).isEqualTo("N1");
        JsonNode cities = rita(CITY, "2021-03-18");
        assertThat(cities.at("/goals")).isEqualTo(hers.at("/goals"));
        assertThat(cities.at("/lastReached")).isEqualTo(hers.at("/lastReached"));
        assertThat(cities.at("/planned")).isEqualTo(hers.at("/planned")).isNotEmpty();
        assertThat(rita(SOFIE, "2021-03-16").at("/goals")).isEmpty();
    }

    private static JsonNode rita(String login, String asOf) {
        for (JsonNode each : items(login, asOf)) {
            if (each.at("/support").asString().equals(SUPPORT)) {
                return each;
            }
        }
        throw new AssertionError("not in the caseload of " + login);
    }

    private static List<String> named(String login) {
        List<String> names = new ArrayList<>();
        items(login, "2021-09-01")
                .forEach(each -> names.add(each.at("/givenName").asString("")));
        return names;
    }

    private static JsonNode items(String login, String asOf) {
        return json(login, "/api/caseload?programme=housing-first-oostende&limit=500&asOf=" + asOf)
                .at("/items");
    }

    private static String visit(String support) {
        return """
                {"support": "%s", "person": "%s", "contact": "%s", "on": "2021-04-01", "result": "reached",
                 "minutes": 30, "domains": [], "coaches": []}""".formatted(support, RITA, UUID.randomUUID());
    }

    private static JsonNode json(String login, String question) {
        HttpResponse<String> answer = platform.get(login, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
