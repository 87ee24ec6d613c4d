package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme UITWEG as its partners told it, read by each of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UitwegTest {
    private static final String SEALED = "/api/outcomes?programme=uitweg&from=2020-03-01&asOf=2021-09-01";
    private static Platform platform;

    @BeforeAll
    static void play() {
        platform = Platform.shared();
    }

    @Test
    void its_funder_reads_what_its_partners_published() {
        published();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/outcomes?programme=uitweg&from=2020-03-01&asOf=2021-08-31",
                "/api/outcomes?programme=uitweg&from=2020-03-02&asOf=2021-09-01",
                "/api/outcomes?programme=uitweg"
            })
    void a_funder_reads_no_date_that_the_partners_did_not_seal(String question) {
        HttpResponse<String> answer = platform.get("ggc-funder", question);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("code").asString()).isEqualTo("outcomes.not-sealed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/caseload?programme=uitweg", "/api/occupancy?programme=uitweg", "/api/audit/events"})
    void a_funder_never_reads_about_persons(String question) {
        assertThat(platform.get("ggc-funder", question).statusCode()).isEqualTo(403);
    }

    @Test
    void a_housing_partner_reads_the_occupancy_of_its_own_dwellings_and_nothing_of_the_coaching() {
        HttpResponse<String> occupancy = platform.get("citydev-housing", "/api/occupancy?programme=uitweg");

        assertThat(occupancy.statusCode()).isEqualTo(200);
        assertThat(occupancy.body()).doesNotContain("note", "contact", "givenName", "familyName", "coach");
        assertThat(platform.get("citydev-housing", "/api/caseload?programme=uitweg")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_auditor_reads_the_history_without_personal_values() {
        HttpResponse<String> history = platform.get("audit-auditor", "/api/audit/events?programme=uitweg&limit=200");

        assertThat(history.statusCode()).isEqualTo(200);
        assertThat(history.body()).contains("ProgrammeOpened").doesNotContain("givenName\":\"");
    }

    @Test
    void a_correction_made_today_changes_the_past_as_known_today_and_not_as_known_before() throws IOException {
        String person = UUID.randomUUID().toString();
        String support = UUID.randomUUID().toString();
        ok(platform.command("diogenes-coach", "RegisterPerson", "{\"person\":\"%s\"}".formatted(person)));
        long registered =
                ok(platform.command("diogenes-coach", "StartSupport", """
                {"support":"%s","person":"%s","programme":"%s","track":"2","role":"participant","on":"2021-02-01"}
                """.formatted(support, person, programme())));

        assertThat(supports("2021-02-01", registered)).contains(support);
        String before = Instant.now().toString();
        long corrected = ok(platform.command("diogenes-coach", "CorrectSupportStart", """
                {"support":"%s","role":"participant","on":"2021-03-01"}""".formatted(support)));
        assertThat(supports("2021-02-01", corrected)).doesNotContain(support);
        assertThat(platform.get(
                                "diogenes-coach",
                                "/api/caseload?programme=uitweg&asOf=2021-02-01&limit=500&knownAt=" + before)
                        .body())
                .contains(support);
    }

    @Test
    void a_rebuild_gives_the_same_figures_while_everybody_reads() {
        List<Integer> read = new ArrayList<>();
        platform.rebuild(
                () -> read.add(measures(platform.get("ggc-funder", SEALED)).get("personsHoused")));

        assertThat(read).isNotEmpty().allMatch(figure -> figure == 41);
        published();
    }

    @Test
    void what_partners_record_later_changes_nothing_that_was_published() throws IOException {
        String person = UUID.randomUUID().toString();
        String support = UUID.randomUUID().toString();
        ok(platform.command("samusocial-coach", "RegisterPerson", "{\"person\":\"%s\"}".formatted(person)));
        long position =
                ok(platform.command("samusocial-coach", "StartSupport", """
                {"support":"%s","person":"%s","programme":"%s","track":"2","role":"participant","on":"2021-08-02"}
                """.formatted(support, person, programme())));
        for (int day = 1; day <= 28; day++) {
            position = ok(platform.command("samusocial-coach", "RecordCoachingVisit", """
                    {"support":"%s","person":"%s","contact":"%s","on":"2021-08-%02d","result":"reached","minutes":30,\
                    "domains":["housing"],"coaches":[]}
                    """.formatted(
                            support, person, UUID.randomUUID(), Math.max(day, 2))));
        }
        assertThat(supports("samusocial-coach", "2021-09-01", position)).contains(support);
        published();
    }

    /** Whoever left in the month of the fire left for a lasting home; its seven households came to live elsewhere. */
    @Test
    void the_fire_made_its_households_move_and_none_of_them_leave() {
        var september = measures(platform.get(
                "samusocial-coordinator",
                "/api/outcomes?programme=uitweg&from=2020-09-01&to=2020-10-01&asOf=2021-09-01"));
        assertThat(september.get("exits")).isPositive().isEqualTo(september.get("movedOnToLastingHome"));

        var afterwards = measures(platform.get(
                "samusocial-coordinator", "/api/outcomes?programme=uitweg&from=2020-09-12&asOf=2021-09-01"));
        assertThat(afterwards.get("moves")).isGreaterThanOrEqualTo(7);
    }

    private static void published() {
        assertThat(measures(platform.get("ggc-funder", SEALED)))
                .containsEntry("personsHoused", 41)
                .containsEntry("dwellingsUsed", 24)
                .containsEntry("housingPartners", 4)
                .containsEntry("personsSupported", 51)
                .containsEntry("movedOnToLastingHome", 13)
                .containsEntry("administrationInOrder", 15);
    }

    private static String supports(String asOf, long minPosition) {
        return supports("diogenes-coach", asOf, minPosition);
    }

    private static String supports(String login, String asOf, long minPosition) {
        HttpResponse<String> answer = platform.get(
                login, "/api/caseload?programme=uitweg&asOf=" + asOf + "&limit=500&minPosition=" + minPosition);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String programme() throws IOException {
        try (var lines = Files.lines(Path.of("scenarios/uitweg.ndjson"))) {
            return lines.map(JsonMapper.shared()::readTree)
                    .filter(line -> line.path("command").asString().equals("OpenProgramme"))
                    .findFirst()
                    .orElseThrow()
                    .path("body")
                    .path("programme")
                    .asString();
        }
    }

    private static long ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("position").asLong();
    }

    private static Map<String, Integer> measures(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var measures = new TreeMap<String, Integer>();
        json(answer)
                .path("measures")
                .properties()
                .forEach(each -> measures.put(
                        each.getKey(), each.getValue().path("value").asInt(-1)));
        return measures;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
