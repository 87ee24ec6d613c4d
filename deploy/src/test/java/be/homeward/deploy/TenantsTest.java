package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The community work with the tenants of four Housing First projects, as its partners told it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantsTest {
    private static final String TARGETS = "/api/targets?programme=sociale-reintegratie&from=2019-07-01&asOf=2020-12-31";
    private static Platform platform;

    @BeforeAll
    static void play() {
        platform = Platform.shared();
    }

    @Test
    void november_2019_meets_every_target_and_july_2019_and_april_2020_miss_some() {
        figures();
    }

    @Test
    void the_grant_of_52000_euro_is_spent_to_its_last_335() {
        JsonNode money = read("smes-coordinator", TARGETS).at("/money/0");
        assertThat(money.path("funder").asString()).isEqualTo("loterij");
        assertThat(money.path("awardedCents").asInt()).isEqualTo(5_200_000);
        assertThat(money.path("declaredCents").asInt()).isEqualTo(5_166_500);
        assertThat(money.path("leftCents").asInt()).isEqualTo(33_500);
        assertThat(money.path("until").asString()).isEqualTo("2021-01-01");
        JsonNode before = read("smes-coordinator", TARGETS.replace("2020-12-31", "2020-06-14"));
        assertThat(before.at("/money/0/until").asString()).isEqualTo("2020-07-01");
    }

    @Test
    void its_funder_reads_the_sealed_period_and_its_own_grant() {
        JsonNode sealed = read("loterij-funder", TARGETS);
        assertThat(result(sealed, "separate-activities", "month", "2019-11-01")).isEqualTo("3/3 met");
        assertThat(result(sealed, "tenants-met", "month", "2019-11-01")).isEqualTo("20/20 met");
        assertThat(sealed.at("/money/0/leftCents").asInt()).isEqualTo(33_500);
        assertThat(sealed.at("/definitions/team-meetings@1").asString()).contains("transversal team");
        assertThat(read("hf-lab-funder", TARGETS).path("money").size()).isZero();
    }

    @Test
    void no_answer_about_targets_names_a_person() {
        assertThat(platform.get("smes-coordinator", TARGETS).body()).doesNotContain("person\"", "present", "coach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/targets?programme=sociale-reintegratie&from=2019-07-01&asOf=2020-12-30",
                "/api/targets?programme=sociale-reintegratie&from=2019-11-01&asOf=2020-12-31",
                "/api/targets?programme=sociale-reintegratie"
            })
    void a_funder_reads_no_date_that_the_partners_did_not_seal(String question) {
        HttpResponse<String> answer = platform.get("loterij-funder", question);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("outcomes.not-sealed");
    }

    @ParameterizedTest
    @CsvSource({
        "ggc-funder,/api/targets?programme=sociale-reintegratie,404",
        "citydev-housing,/api/targets?programme=sociale-reintegratie,403",
        "smes-coach,/api/targets?programme=sociale-reintegratie,403",
        "eilandje-coordinator,/api/targets?programme=sociale-reintegratie,404",
        "loterij-funder,/api/activities?programme=sociale-reintegratie,403",
        "eilandje-coach,/api/activities?programme=sociale-reintegratie,404"
    })
    void whoever_has_no_part_in_it_is_refused(String login, String question, int status) {
        assertThat(platform.get(login, question).statusCode()).isEqualTo(status);
    }

    @Test
    void persons_are_for_the_partner_that_organised_and_numbers_for_all_that_carry() {
        String council = "/api/activities?programme=sociale-reintegratie&from=2019-10-15&to=2019-10-16&asOf=2020-12-31";
        JsonNode own = read("smes-tenants-coach", council).at("/items/0");
        assertThat(own.path("kind").asString()).isEqualTo("council");
        assertThat(own.path("present").size()).isEqualTo(22);
        assertThat(own.path("guests").asInt()).isEqualTo(9);
        assertThat(own.path("decisions").size()).isEqualTo(2);
        JsonNode other = read("diogenes-coach", council).at("/items/0");
        assertThat(other.path("persons").asInt()).isEqualTo(22);
        assertThat(other.path("present").isNull()).isTrue();
        assertThat(other.path("decisions").isNull()).isTrue();
        assertThat(platform.get(
                                "diogenes-coach",
                                council.replace("2019-10-16", "2019-12-31").replace("2019-10-15", "2019-11-01"))
                        .body())
                .doesNotContain("individual-meeting", "\"outing\"");
    }

    @Test
    void activities_come_in_pages_by_day() {
        String question = "/api/activities?programme=sociale-reintegratie&asOf=2020-12-31&limit=50";
        List<String> days = new ArrayList<>();
        JsonNode page = read("smes-tenants-coach", question);
        while (true) {
            page.path("items").forEach(each -> days.add(each.path("on").asString()));
            if (page.path("next").isNull()) {
                break;
            }
            page = read(
                    "smes-tenants-coach",
                    question + "&after=" + page.path("next").asString());
        }
        assertThat(days).hasSizeGreaterThan(150).isSorted();
    }

    @Test
    void a_rebuild_gives_the_same_figures() {
        platform.rebuild(() -> read("loterij-funder", TARGETS));
        figures();
    }

    private static void figures() {
        JsonNode targets = read("smes-coordinator", TARGETS);
        for (String each : List.of(
                "committee-meetings 1/1",
                "recurring-activities 2/1",
                "separate-activities 3/3",
                "tenants-met 21/20",
                "places-visited 10/10")) {
            String[] named = each.split(" ");
            assertThat(result(targets, named[0], "month", "2019-11-01"))
                    .as(named[0])
                    .isEqualTo(named[1] + " met");
        }
        for (String monday : List.of("2019-11-04", "2019-11-11", "2019-11-18", "2019-11-25")) {
            assertThat(result(targets, "team-meetings", "week", monday)).isEqualTo("1/1 met");
        }
        assertThat(result(targets, "people-taking-part", "period", "2019-07-01"))
                .isEqualTo("46/40 met");
        assertThat(result(targets, "team-meetings", "week", "2019-07-01")).isEqualTo("0/1 missed");
        assertThat(result(targets, "committee-meetings", "month", "2019-07-01")).isEqualTo("0/1 missed");
        assertThat(result(targets, "tenants-met", "month", "2019-07-01")).isEqualTo("14/20 missed");
        assertThat(result(targets, "places-visited", "month", "2019-07-01")).isEqualTo("4/10 missed");
        assertThat(result(targets, "recurring-activities", "month", "2019-07-01"))
                .isEqualTo("1/1 met");
        assertThat(result(targets, "separate-activities", "month", "2020-04-01"))
                .isEqualTo("0/3 missed");
        assertThat(result(targets, "tenants-met", "month", "2020-04-01")).isEqualTo("22/20 met");
        JsonNode involved = targets.at("/indicators/tenants-involved/period/0");
        assertThat(involved.path("value").asInt()).isEqualTo(46);
        assertThat(involved.path("outOf").asInt()).isEqualTo(54);
        assertThat(involved.path("share").asInt()).isEqualTo(85);
    }

    private static String result(JsonNode targets, String indicator, String per, String from) {
        for (JsonNode each : targets.at("/indicators/" + indicator + "/" + per)) {
            if (each.path("from").asString().equals(from)) {
                return "%s/%s %s"
                        .formatted(
                                each.path("value").asInt(),
                                each.path("target").asInt(),
                                each.path("result").asString());
            }
        }
        return "nothing";
    }

    private static JsonNode read(String login, String question) {
        HttpResponse<String> answer = platform.get(login, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
