package be.homeward.query;

import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.HOEKSTEEN;
import static be.homeward.query.Uitweg.KARIM;
import static be.homeward.query.Uitweg.NADIA;
import static be.homeward.query.Uitweg.RUE_HAUTE_12;
import static be.homeward.query.Uitweg.START;
import static be.homeward.query.Uitweg.UITWEG;
import static be.homeward.query.Uitweg.alone;
import static be.homeward.query.Uitweg.beginning;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.dwelling;
import static be.homeward.query.Uitweg.id;
import static be.homeward.query.Uitweg.moveIn;
import static be.homeward.query.Uitweg.support;
import static be.homeward.query.Uitweg.supported;
import static be.homeward.query.Uitweg.visited;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachId;
import be.homeward.events.FailureCause;
import be.homeward.events.FailureId;
import be.homeward.events.OutingMode;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.SupportEvent.CoachAssigned;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Diogenes accompanies Nadia and Karim, Hoeksteen nine others: each number opens into what it is made of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class OpenedTest {
    private static final CoachId FATIMA = new CoachId(id("fatima"));
    private final RunningService service = new RunningService();
    private long position;

    @BeforeAll
    void tell() {
        World world = service.world;
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(
                new CoachEmployed(FATIMA, DIOGENES, "fatima", 50, START),
                new YearlyQuotaSet(UITWEG, 2020, 59),
                new PlacesGranted(UITWEG, DIOGENES, 5, START, null));
        world.record(supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"));
        world.record(alone(NADIA, DIOGENES), supported(KARIM, DIOGENES, "2020-03-12"));
        world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        for (int other = 1; other <= 9; other++) {
            PersonId person = new PersonId(id("other " + other));
            world.record(supported(person, HOEKSTEEN, "2020-03-10"), visited(person, "2020-03-11"));
        }
        ActivityId council = new ActivityId(id("council"));
        position = world.record(
                new CoachAssigned(support(NADIA), FATIMA, day("2020-03-10"), null, null),
                new RehousingFailed(
                        support(KARIM),
                        new FailureId(id("failure")),
                        null,
                        day("2020-05-15"),
                        Set.of(FailureCause.CASELOAD_TOO_HIGH, FailureCause.PSYCHIATRIC_OR_ADDICTION),
                        null),
                new ActivityPlanned(
                        council, UITWEG, DIOGENES, ActivityKind.RECURRING, day("2020-05-04"), "Koffie", null),
                new ActivityHeld(
                        council, day("2020-05-04"), Place.named("kanaal"), List.of(NADIA), List.of(), 3, Set.of()),
                new OutingRecorded(
                        new ActivityId(id("outing")),
                        UITWEG,
                        DIOGENES,
                        List.of(NADIA),
                        0,
                        day("2020-05-05"),
                        Place.named("museum"),
                        OutingMode.ACCOMPANIED,
                        Set.of()));
    }

    @AfterAll
    void close() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "targets/cases, recurring-activities, 1, ActivityPlanned ActivityHeld",
        "targets/cases, people-taking-part@1, 1, ActivityPlanned ActivityHeld",
        "targets/cases, people-taking-part-with-guests, 2, ActivityPlanned ActivityHeld",
        "targets/cases, places-visited, 1, OutingRecorded",
        "targets/cases, tenants-involved, 3, ActivityPlanned ActivityHeld",
        "re-housing/cases, allocated, 1, DwellingAssigned MovedIn",
        "re-housing/cases, failed, 1, SupportStarted RehousingFailed",
        "re-housing/cases, causes, 2, SupportStarted RehousingFailed",
        "places/cases, taken, 2, SupportStarted PlacesGranted",
        "places/cases, free, 3, PlacesGranted",
    })
    void a_number_opens_into_its_cases_and_their_events(String view, String measure, int cases, String events) {
        JsonNode answer = read("diogenes-coach", view, measure);
        assertThat(answer.at("/items")).hasSize(cases);
        assertThat(answer.at("/definition").asString()).isNotEmpty();
        assertThat(answer.at("/cases/shown").asInt()).isEqualTo(cases);
        assertThat(answer.at("/items").findValuesAsString("type")).containsAnyOf(events.split(" "));
        JsonNode audited = read("audit-auditor", view, measure);
        assertThat(audited.at("/items"))
                .isNotEmpty()
                .hasSize(audited.at("/cases/shown").asInt());
    }

    @Test
    void a_caseload_per_full_time_equivalent_opens_for_the_employer_alone() {
        JsonNode answer = read("diogenes-coordinator", "caseload/cases", "personsPerFte");
        assertThat(answer.at("/items/0/case/person").asString()).isEqualTo(NADIA.toString());
        assertThat(answer.at("/items/0/events").findValuesAsString("type"))
                .contains("CoachEmployed", "CoachAssigned", "SupportStarted");
        assertThat(service.get("diogenes-coach", address("caseload/cases", "persons"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void how_many_lie_with_others_is_told_rounded_where_they_are_not_few() {
        String told = read("diogenes-coach", "outcomes/cases", "personsSupported")
                .at("/cases")
                .toString();
        assertThat(told).startsWith("{\"shown\":1,\"complete\":false,\"elsewhere\":10,\"rounded\":true,");
        assertThat(read("hoeksteen-coach", "outcomes/cases", "personsSupported")
                        .at("/cases/elsewhere")
                        .isNull())
                .as("two of Diogenes")
                .isTrue();
    }

    @Test
    void an_auditor_is_not_told_what_somebodys_causes_are_nor_where_they_went() {
        assertThat(service.get("diogenes-coach", address("re-housing/cases", "causes"))
                        .body())
                .contains("psychiatric-or-addiction");
        assertThat(service.get("audit-auditor", address("re-housing/cases", "causes"))
                        .body())
                .contains("RehousingFailed")
                .doesNotContain("psychiatric");
        assertThat(service.get("audit-auditor", address("targets/cases", "places-visited"))
                        .body())
                .contains("OutingRecorded")
                .doesNotContain("museum");
    }

    @ParameterizedTest
    @CsvSource({
        "re-housing, allocated@1",
        "places, taken@1",
        "targets, places-visited@1",
        "caseload/coaches, personsPerFte@1"
    })
    void every_number_is_told_with_its_definition(String view, String definition) {
        JsonNode definitions = service.json(
                        "diogenes-coordinator",
                        "/api/%s?programme=uitweg&asOf=2020-06-01&minPosition=%d".formatted(view, position))
                .at("/definitions");
        assertThat(definitions.path(definition).asString("")).isNotEmpty();
    }

    @Test
    void whoever_reads_totals_or_dwellings_opens_nothing() {
        for (String login : List.of("brusshelp-coordinator", "ggc-funder", "citydev-housing")) {
            for (String view : List.of("targets/cases", "re-housing/cases", "places/cases", "caseload/cases")) {
                assertThat(service.get(login, address(view, "taken")).statusCode())
                        .as(login + view)
                        .isEqualTo(403);
            }
        }
    }

    private JsonNode read(String login, String view, String measure) {
        return service.json(login, address(view, measure));
    }

    private String address(String view, String measure) {
        return "/api/%s?programme=uitweg&measure=%s&asOf=2020-06-01&minPosition=%d".formatted(view, measure, position);
    }
}
