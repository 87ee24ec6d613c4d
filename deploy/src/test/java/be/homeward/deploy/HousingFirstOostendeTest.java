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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Housing First Oostende: places 5 to 18, one team of coaches of two employers, a conference of all partners each month. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HousingFirstOostendeTest {
    private static final String PROGRAMME = "programme=housing-first-oostende";
    private static final String CITY = "stad-oostende-coordinator";
    private static Platform platform;

    @BeforeAll
    static void play() {
        platform = Platform.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 5, 0, 5",
        "2021-01-01, 5, 5, 10",
        "2021-04-01, 9, 5, 14",
        "2021-12-31, 9, 5, 14",
        "2022-01-01, 13, 5, 18"
    })
    void places_by_partner_and_date(String asOf, int city, int caw, int region) {
        JsonNode places = json(CITY, "/api/places?" + PROGRAMME + "&asOf=" + asOf);

        assertThat(places.at("/places").asInt()).isEqualTo(region);
        assertThat(partner(places, "stad-oostende").at("/places").asInt()).isEqualTo(city);
        assertThat(partner(places, "caw-nwvl").at("/places").asInt()).isEqualTo(caw);
    }

    @Test
    void the_region_goes_from_five_places_to_eighteen_and_all_are_taken() {
        places();
    }

    @Test
    void every_month_has_its_conference_but_two_that_show_as_missed() {
        months();
    }

    @Test
    void a_month_is_open_until_its_last_day() {
        assertThat(status("2021-08", "2021-08-30")).isEqualTo("open");
        assertThat(status("2021-08", "2021-08-31")).isEqualTo("missed");
        assertThat(status("2021-09", "2021-09-13")).isEqualTo("open");
        assertThat(status("2021-09", "2021-09-14")).isEqualTo("held");
    }

    @Test
    void figures_are_the_same_after_a_rebuild() {
        platform.rebuild(() -> {
            places();
            months();
        });
        places();
        months();
    }

    @Test
    void what_was_said_of_somebody_is_heard_by_those_in_the_room_alone() {
        assertThat(discussion("caw-nwvl-coach", "2021-03").at("/decision").asString())
                .startsWith("Achiel wil rustig wennen");
        assertThat(discussion("msoc-oostende-coach", "2021-03")
                        .at("/aboutHealth")
                        .asString())
                .startsWith("Substitutie");
        for (String login : List.of("pet-coach", "stad-oostende-coach-2", CITY, "svk-oostende-housing")) {
            JsonNode march = conference(login, "2021-03");
            assertThat(march.at("/status").asString()).as(login).isEqualTo("held");
            assertThat(march.at("/discussions").isArray()).as(login).isTrue();
            assertThat(march.at("/discussions")).as(login).isEmpty();
        }
    }

    @Test
    void the_landlord_hears_of_the_dwelling_and_nothing_of_the_person() {
        JsonNode heard = discussion("svk-oostende-housing", "2021-02");

        assertThat(heard.at("/matters/0").asString()).isEqualTo("housing");
        assertThat(heard.at("/person").isNull()).isTrue();
        assertThat(heard.at("/decision").isNull()).isTrue();
        assertThat(heard.at("/actions/0/words").isNull()).isTrue();
        assertThat(heard.at("/actions/0/partner").asString()).isEqualTo("svk-oostende");
        assertThat(heard.at("/actions/0/doneOn").asString()).isEqualTo("2021-02-18");
        assertThat(discussion("stad-oostende-coach", "2021-02")
                        .at("/actions/0/words")
                        .asString())
                .isEqualTo("Contract en sleutels klaarleggen.");
    }

    @Test
    void what_a_partner_agreed_to_and_has_yet_to_do_shows_as_overdue() {
        assertThat(discussion("svk-oostende-housing", "2021-09")
                        .at("/actions/0/overdue")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "loterij-funder, conferences, 403",
        "loterij-funder, places, 403",
        "audit-auditor, conferences, 403",
        "svk-oostende-housing, places, 403",
        "svk-oostende-housing, caseload, 403",
        "msoc-oostende-coach, caseload, 403",
        "diogenes-coach, conferences, 404",
        "ocmw-gent-coordinator, places, 404"
    })
    void others_read_none_of_it(String login, String view, int status) {
        assertThat(platform.get(login, "/api/" + view + "?" + PROGRAMME).statusCode())
                .isEqualTo(status);
    }

    @Test
    void somebody_goes_from_the_doorgroeihuis_to_a_home_of_their_own() {
        JsonNode before = support("2021-03-07", "Rita");
        assertThat(before.at("/track").asString()).isEqualTo("doorgroeihuis");
        assertThat(before.at("/housing/unit").asString()).isEqualTo("K1");

        JsonNode after = support("2021-03-08", "Rita");
        assertThat(after.at("/track").asString()).isEqualTo("housing-first");
        assertThat(after.at("/housing/unit").asString()).isEqualTo("N1");
        assertThat(after.at("/status").asString()).isEqualTo("open");
    }

    @Test
    void five_left_the_doorgroeihuis_and_none_of_them_counts_as_having_left_the_programme() {
        JsonNode measures = json(CITY, "/api/outcomes?" + PROGRAMME + "&from=2020-01-01&asOf=2022-12-31")
                .at("/measures");
        assertThat(measures.at("/personsHoused/value").asInt()).isEqualTo(18);
        assertThat(measures.at("/dwellingsUsed/value").asInt()).isEqualTo(23);
        assertThat(measures.at("/moves/value").asInt()).isEqualTo(5);
        assertThat(measures.at("/exits/value").asInt()).isZero();
    }

    @Test
    void coaches_of_two_employers_are_one_team_and_each_employer_sees_its_own() {
        JsonNode team = support("2021-06-01", "Rita").at("/team");
        assertThat(team.findValuesAsString("role")).containsExactlyInAnyOrder("first-contact", "second-contact");

        JsonNode caw = json("caw-nwvl-coordinator", "/api/caseload/coaches?asOf=2022-12-31");
        assertThat(caw.at("/items").findValuesAsString("persons")).containsExactlyInAnyOrder("7", "0");
        JsonNode city = json(CITY, "/api/caseload/coaches?asOf=2022-12-31");
        assertThat(city.at("/items")).hasSize(2);
    }

    private static void places() {
        JsonNode places = json(CITY, "/api/places?" + PROGRAMME + "&asOf=2022-12-31");
        assertThat(places.at("/changes").findValuesAsString("places")).containsExactly("5", "10", "14", "18");
        assertThat(places.at("/taken").asInt()).isEqualTo(18);
        assertThat(partner(places, "stad-oostende").at("/free").asInt()).isZero();
        assertThat(partner(places, "caw-nwvl").at("/taken").asInt()).isEqualTo(5);
    }

    private static void months() {
        List<String> missed = new ArrayList<>();
        int held = 0;
        for (JsonNode month :
                json(CITY, "/api/conferences?" + PROGRAMME + "&asOf=2022-12-31").at("/months")) {
            if (month.at("/status").asString().equals("missed")) {
                missed.add(month.at("/month").asString());
            } else {
                held += month.at("/held").asInt();
            }
        }
        assertThat(missed).containsExactly("2021-08", "2022-07");
        assertThat(held).isEqualTo(21);
    }

    private static String status(String month, String asOf) {
        for (JsonNode each :
                json(CITY, "/api/conferences?" + PROGRAMME + "&asOf=" + asOf).at("/months")) {
            if (each.at("/month").asString().equals(month)) {
                return each.at("/status").asString();
            }
        }
        return "not due";
    }

    private static JsonNode conference(String login, String month) {
        for (JsonNode each : json(login, "/api/conferences?" + PROGRAMME + "&asOf=2022-12-31")
                .at("/items")) {
            if (each.at("/on").asString().startsWith(month)) {
                return each;
            }
        }
        throw new AssertionError("no conference in " + month + " is seen by " + login);
    }

    private static JsonNode discussion(String login, String month) {
        return conference(login, month).at("/discussions/0");
    }

    private static JsonNode support(String asOf, String givenName) {
        for (JsonNode each : json("stad-oostende-coach", "/api/caseload?" + PROGRAMME + "&limit=500&asOf=" + asOf)
                .at("/items")) {
            boolean stopped = each.at("/status").asString().equals("stopped");
            if (!stopped && each.at("/givenName").asString("").equals(givenName)) {
                return each;
            }
        }
        throw new AssertionError(givenName + " is not seen");
    }

    private static JsonNode partner(JsonNode places, String code) {
        for (JsonNode each : places.at("/items")) {
            if (each.at("/partner").asString().equals(code)) {
                return each;
            }
        }
        return JsonMapper.shared().missingNode();
    }

    private static JsonNode json(String login, String question) {
        HttpResponse<String> answer = platform.get(login, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
