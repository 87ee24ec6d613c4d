package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static be.homeward.query.Uitweg.KARIM;
import static be.homeward.query.Uitweg.NADIA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesTest {
    private static final String HOUSED = "outcomes/cases?programme=uitweg&measure=personsHoused&asOf=2021-09-01";

    @Test
    void a_coach_opens_a_number_into_the_cases_of_the_own_organisation_with_their_events() {
        JsonNode items = SERVICE.json("diogenes-coach", api(HOUSED)).at("/items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/case/person").asString()).isEqualTo(NADIA.toString());
        assertThat(items.at("/0/events").findValuesAsString("type"))
                .containsExactly("HouseholdFormed", "DwellingAssigned", "MovedIn", "MovedOut");
        JsonNode event = items.at("/0/events/2");
        assertThat(event.at("/position").asLong()).isPositive();
        assertThat(event.at("/stream").asString()).startsWith("dwelling");
        assertThat(event.at("/recordedAt").asString()).isNotEmpty();
    }

    @Test
    void a_number_is_opened_by_its_name_or_by_the_version_that_was_told() {
        String told = SERVICE.json("brusshelp-coordinator", api("outcomes?programme=uitweg&asOf=2021-09-01"))
                .at("/measures/personsHoused/definition")
                .asString();
        String byVersion = HOUSED.replace("personsHoused", told);
        assertThat(told).startsWith("personsHoused@");
        assertThat(SERVICE.json("diogenes-coach", api(byVersion)).at("/items"))
                .hasSize(1)
                .isEqualTo(SERVICE.json("diogenes-coach", api(HOUSED)).at("/items"));
        assertThat(SERVICE.get("diogenes-coach", api(HOUSED.replace("personsHoused", "personsHoused@99")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void events_that_were_not_known_yet_are_not_behind_it() {
        JsonNode answer = SERVICE.json("diogenes-coach", api(HOUSED + "&knownAt=2020-01-01"));
        assertThat(answer.at("/items")).isEmpty();
    }

    @Test
    void each_partner_opens_its_own() {
        JsonNode items = SERVICE.json("hoeksteen-coach", api(HOUSED)).at("/items");
        assertThat(items.findValuesAsString("person")).containsExactly(KARIM.toString());
        assertThat(SERVICE.get("hoeksteen-coach", api(HOUSED)).body()).doesNotContain(NADIA.toString());
    }

    @Test
    void a_partner_is_told_how_many_it_sees_and_not_whether_one_lies_with_another() {
        JsonNode cases = SERVICE.json("diogenes-coach", api(HOUSED)).at("/cases");
        assertThat(cases.at("/shown").asInt()).isEqualTo(1);
        assertThat(cases.at("/complete").asBoolean()).isFalse();
        assertThat(cases.at("/elsewhere").isNull()).isTrue();
        assertThat(cases.at("/withheld").asString()).isEqualTo("too-few");
        assertThat(cases.at("/note").asString()).isNotEmpty();
        assertThat(SERVICE.json("diogenes-coach", api(HOUSED.replace("personsHoused", "movedOnToLastingHome")))
                        .at("/cases"))
                .as("where there is none elsewhere")
                .isEqualTo(cases);
    }

    @Test
    void an_auditor_is_told_that_these_are_all() {
        assertThat(SERVICE.json("audit-auditor", api(HOUSED + "&limit=1"))
                        .at("/cases")
                        .toString())
                .isEqualTo("{\"shown\":2,\"complete\":true}");
    }

    @Test
    void an_auditor_opens_those_of_all_and_nobodys_name() {
        var answer = SERVICE.get("audit-auditor", api(HOUSED));
        assertThat(answer.body()).contains(NADIA.toString(), KARIM.toString()).doesNotContain("Nadia", "Karim");
    }

    @Test
    void an_auditor_sees_of_a_destination_its_class() {
        String left = HOUSED.replace("personsHoused", "endsByDestination");
        assertThat(SERVICE.get("diogenes-coach", api(left)).body()).contains("private-rental");
        assertThat(SERVICE.get("audit-auditor", api(left)).body())
                .contains("\"destination_class\":", "lasting")
                .doesNotContain("private-rental");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stillThereAfter1Year", "lastingDestinations", "returnsWithin180Days"})
    void a_share_is_opened_into_those_it_is_a_share_of(String share) {
        JsonNode items = SERVICE.json("diogenes-coach", api(HOUSED.replace("personsHoused", share)))
                .at("/items");
        assertThat(items.findValuesAsString("person")).containsExactly(NADIA.toString());
        assertThat(items.at("/0/events")).isNotEmpty();
    }

    @Test
    void pages_follow_one_another() {
        JsonNode first = SERVICE.json("audit-auditor", api(HOUSED + "&limit=1"));
        JsonNode second = SERVICE.json(
                "audit-auditor",
                api(HOUSED + "&limit=1&after=" + first.at("/next").asString()));
        assertThat(second.at("/items/0/case/person").asString())
                .isNotEmpty()
                .isNotEqualTo(first.at("/items/0/case/person").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ggc-funder", "brusshelp-coordinator", "citydev-housing", "platform-admin"})
    void nobody_else_may(String login) {
        assertThat(SERVICE.get(login, api(HOUSED)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_measure_that_does_not_exist_is_not_found_and_none_is_malformed() {
        assertThat(SERVICE.get("diogenes-coach", api(HOUSED.replace("personsHoused", "nothing")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get("diogenes-coach", api("outcomes/cases?programme=uitweg"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_came_and_went_adds_up_every_month() {
        JsonNode answer = SERVICE.json("brusshelp-coordinator", api("outcomes/flow?programme=uitweg&asOf=2021-03-15"));
        JsonNode months = answer.at("/housed");
        assertThat(months).hasSize(13);
        assertThat(months.findValuesAsString("error")).containsOnly("false");
        assertThat(months.at("/3/month").asString()).isEqualTo("2020-06");
        assertThat(months.at("/3/stock").asInt()).isEqualTo(2);
        assertThat(months.at("/11/out").asInt()).isEqualTo(1);
        assertThat(months.at("/12/through").asString()).isEqualTo("2021-03-15");
        assertThat(SERVICE.get("ggc-funder", api("outcomes/flow?programme=uitweg"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void figures_carry_what_they_are_made_of() {
        JsonNode measures = SERVICE.json("brusshelp-coordinator", api("outcomes?programme=uitweg&asOf=2021-09-01"))
                .at("/measures");
        assertThat(measures.at("/lastingDestinations/value").asDouble()).isEqualTo(100.0);
        assertThat(measures.at("/lastingDestinations/denominator").asInt()).isEqualTo(1);
        assertThat(measures.at("/lengthOfStayLeaversMean/value").asDouble()).isEqualTo(306.0);
        assertThat(measures.at("/personsOnLastWednesdays/on/2020-07-29").asInt())
                .isEqualTo(2);
        assertThat(measures.at("/endsByDestination/by/private-rental").asInt()).isEqualTo(1);
    }

    @Test
    void a_funder_reads_no_share_of_few_and_no_breakdown() {
        JsonNode measures = SERVICE.json("ggc-funder", api("outcomes?programme=uitweg&from=2020-03-01&asOf=2021-09-01"))
                .at("/measures");
        assertThat(measures.at("/lastingDestinations").toString())
                .isEqualTo("{\"value\":null,\"withheld\":\"too-few\",\"definition\":\"lastingDestinations@1\"}");
        assertThat(measures.has("endsByDestination")).isFalse();
        assertThat(measures.has("personsOverdue")).isFalse();
    }
}
