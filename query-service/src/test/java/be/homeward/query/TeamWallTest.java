package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachId;
import be.homeward.events.CoachRole;
import be.homeward.events.DataClass;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.HomewardEvent;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.GoalSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Luc of Hoeksteen accompanies Nadia in a team that Diogenes leads, and accompanied Karim for a while; Mia does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamWallTest {
    private static final RunningService SERVICE = new RunningService();
    private static final CoachId LUC = new CoachId(id("luc"));
    private static final CoachId MIA = new CoachId(id("mia"));
    private static final String LUCS = "hoeksteen-coach";
    private static final String MIAS = "hoeksteen-coach-2";
    private static final PersonId SALMA = new PersonId(id("salma"));
    private static final String AT = "asOf=2021-06-01";
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(dwelling(RUE_HAUTE_12, "12"));
        record(dwelling(PETERBOS_3, "3"));
        record(
                new RoleGranted(HOEKSTEEN, MIAS, Function.COACH, true, START),
                new RoleGranted(HOEKSTEEN, "hoeksteen-coordinator", Function.COORDINATOR, true, START),
                new CoachEmployed(LUC, HOEKSTEEN, LUCS, 100, START),
                new CoachEmployed(MIA, HOEKSTEEN, MIAS, 100, START),
                new CoachJoinedTeam(LUC, UITWEG, "2", START),
                new CoachJoinedTeam(MIA, UITWEG, "2", START));
        for (PersonId person : List.of(NADIA, KARIM, SALMA)) {
            record(
                    registered(person),
                    supported(person, DIOGENES, "2020-03-10"),
                    new LivingSituationRecorded(person, LivingSituation.PUBLIC_SPACE, day("2020-03-01")),
                    visited(person, "2020-03-11"),
                    visited(person, "2020-05-11"),
                    visited(person, "2020-07-11"),
                    goal(person, "2020-03-12"),
                    goal(person, "2020-05-12"),
                    new AdministrationDeclaredInOrder(support(person), day("2020-08-01")),
                    alone(person, DIOGENES));
        }
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        record(moveIn(KARIM, PETERBOS_3, DIOGENES, "2020-04-01"));
        record(
                assigned(NADIA, "2020-04-01"),
                assigned(KARIM, "2020-04-01"),
                new CoachReleased(support(KARIM), LUC, day("2020-06-01")));
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void who_accompanies_now_sees_the_support_with_the_name_and_the_home() {
        JsonNode nadia = caseload(LUCS, NADIA, AT);
        assertThat(nadia.at("/givenName").asString()).isEqualTo("Someone");
        assertThat(nadia.at("/accompaniedFor").asString()).isEqualTo("diogenes");
        assertThat(nadia.at("/lastContact").asString()).isEqualTo("2020-07-11");
        assertThat(nadia.at("/goals").size()).isEqualTo(2);
        assertThat(nadia.at("/administrationInOrder").asBoolean()).isTrue();
        assertThat(nadia.at("/housing/unit").asString()).isEqualTo("12");
        assertThat(nadia.at("/team/0/coach").asString()).isEqualTo(LUC.toString());
        assertThat(without(nadia)).isEqualTo(without(caseload("diogenes-coach", NADIA, AT)));
    }

    @Test
    void who_once_accompanied_sees_their_own_days_and_neither_name_nor_home() {
        JsonNode karim = caseload(LUCS, KARIM, AT);
        assertThat(karim.at("/status").asString()).isEqualTo("stopped");
        assertThat(karim.at("/startedOn").asString()).isEqualTo("2020-04-01");
        assertThat(karim.at("/stoppedOn").asString()).isEqualTo("2020-06-01");
        assertThat(karim.at("/lastContact").asString()).isEqualTo("2020-05-11");
        assertThat(karim.at("/goals").findValuesAsString("setOn")).containsExactly("2020-05-12");
        for (String field : List.of("givenName", "housing", "household", "accompaniedFor", "administrationInOrder")) {
            assertThat(karim.at("/" + field).isNull()).as(field).isTrue();
        }
        assertThat(caseload(LUCS, KARIM, "asOf=2020-03-20").isMissingNode()).isTrue();
        assertThat(caseload(LUCS, KARIM, "asOf=2020-04-20").at("/status").asString())
                .isEqualTo("open");
    }

    @Test
    void the_path_shows_the_support_and_the_home_and_nothing_else_of_the_lead() {
        JsonNode nadia = json(LUCS, "path?person=" + NADIA + "&" + AT);
        assertThat(nadia.at("/persons/0/givenName").asString()).isEqualTo("Someone");
        assertThat(nadia.at("/support/0/partner").asString()).isEqualTo("diogenes");
        assertThat(nadia.at("/support/0/periods/0/from").asString()).isEqualTo("2020-03-10");
        assertThat(nadia.at("/stays/0/unit").asString()).isEqualTo("12");
        assertThat(nadia.at("/situations")).isEmpty();
        JsonNode karim = json(LUCS, "path?person=" + KARIM + "&" + AT);
        assertThat(karim.at("/persons/0/givenName").isNull()).isTrue();
        assertThat(karim.at("/stays")).isEmpty();
        assertThat(karim.at("/support/0/partner").isNull()).isTrue();
        assertThat(karim.at("/support/0/periods").toString()).isEqualTo("""
                        [{"from":"2020-04-01","until":"2020-06-01","reason":null,"endedBy":null,"partner":"diogenes"}]""");
    }

    @Test
    void nobody_else_of_that_employer_sees_any_of_it() {
        closedToOthers();
    }

    private static void closedToOthers() {
        for (String login : List.of(MIAS, "hoeksteen-coordinator")) {
            assertThat(json(login, "caseload?from=2020-01-01&" + AT).at("/items"))
                    .as(login)
                    .isEmpty();
            for (PersonId person : List.of(NADIA, KARIM, SALMA)) {
                assertThat(body(login, "path?person=" + person))
                        .as(login)
                        .isEqualTo(body(login, "path?person=" + new PersonId(id("nobody at all"))))
                        .contains("unknown");
            }
        }
        assertThat(SERVICE.get(LUCS, api("path?person=" + SALMA)).statusCode()).isEqualTo(404);
        assertThat(caseload(LUCS, SALMA, AT).isMissingNode()).isTrue();
    }

    @Test
    void it_opens_nothing_where_organisations_read() {
        for (String view : List.of("occupancy?asOf=2021-06-01", "missing?programme=uitweg&" + AT, "agreements?" + AT)) {
            assertThat(body(LUCS, view)).as(view).isEqualTo(body(MIAS, view));
        }
        assertThat(SERVICE.get(LUCS, api("occupancy/story?dwelling=" + RUE_HAUTE_12))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_the_same_after_a_rebuild_and_closes_with_the_team() {
        String caseload =
                json(LUCS, "caseload?from=2020-01-01&" + AT).at("/items").toString();
        String path = json(LUCS, "path?person=" + NADIA).at("/support").toString();
        SERVICE.rebuild();
        assertThat(json(LUCS, "caseload?from=2020-01-01&" + AT).at("/items").toString())
                .isEqualTo(caseload);
        assertThat(json(LUCS, "path?person=" + NADIA).at("/support").toString()).isEqualTo(path);
        closedToOthers();

        PersonId hamid = new PersonId(id("hamid"));
        record(registered(hamid), supported(hamid, DIOGENES, "2020-03-10"), visited(hamid, "2020-03-11"));
        CoachId bo = new CoachId(id("bo"));
        record(
                new RoleGranted(HOEKSTEEN, "bo", Function.COACH, true, START),
                new CoachEmployed(bo, HOEKSTEEN, "bo", 100, START),
                new CoachJoinedTeam(bo, UITWEG, "2", START),
                new CoachAssigned(support(hamid), bo, day("2020-04-01"), null, null));
        assertThat(caseload("bo", hamid, AT).at("/lastContact").asString()).isEqualTo("2020-03-11");
        record(new CoachLeftTeam(bo, UITWEG, "2", day("2020-05-01")));
        assertThat(caseload("bo", hamid, AT).at("/lastContact").isNull()).isTrue();
        assertThat(caseload("bo", hamid, AT).at("/givenName").isNull()).isTrue();
    }

    private static String without(JsonNode item) {
        return item.toString().replaceAll("\"accompaniedFor\":[^,]*,", "");
    }

    private static JsonNode caseload(String login, PersonId person, String more) {
        for (JsonNode each : json(login, "caseload?from=2020-01-01&" + more).at("/items")) {
            if (each.at("/person").asString().equals(person.toString())) {
                return each;
            }
        }
        return JsonMapper.shared().missingNode();
    }

    private static HomewardEvent registered(PersonId person) {
        var sealer = SERVICE.keyring.sealer(person, DIOGENES);
        var name = sealer.seal(DataClass.IDENTITY, "Someone");
        sealer.keep();
        return new PersonRegistered(person, DIOGENES, name, null, null, null);
    }

    private static HomewardEvent goal(PersonId person, String on) {
        return new GoalSet(support(person), new GoalId(id("goal " + person + on)), GoalKind.INCOME, day(on), null);
    }

    private static HomewardEvent assigned(PersonId person, String from) {
        return new CoachAssigned(support(person), LUC, day(from), CoachRole.SECOND_CONTACT, null);
    }

    private static JsonNode json(String login, String question) {
        return SERVICE.json(login, api(question));
    }

    private static String body(String login, String question) {
        return SERVICE.get(login, api(question)).body();
    }

    private static String api(String question) {
        return "/api/" + question + "&minPosition=" + position;
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
