package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.*;
import be.homeward.events.CaseworkEvent.AssessmentRecorded;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.GoalReviewed;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Diogenes accompanies Nadia and Karim and hands him over to Hoeksteen, which houses nobody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseworkTest {
    private static final RunningService SERVICE = new RunningService();
    private static final CoachId FATIMA = new CoachId(id("fatima"));
    private static final CoachId JONAS = new CoachId(id("jonas"));
    private static long position;

    @BeforeAll
    static void tell() {
        World world = SERVICE.world;
        SupportId karim = support(KARIM);
        SupportId nadia = support(NADIA);
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(
                new WorkingRulesSet(UITWEG, "2", START, new WorkingRules(false, false, 1, false, 30)),
                new CoachEmployed(FATIMA, DIOGENES, "diogenes-coach", 50, START),
                new CoachEmployed(JONAS, DIOGENES, "diogenes-coach-2", 100, START),
                new WorkingTimeChanged(FATIMA, 80, day("2020-06-01")),
                new EmploymentEnded(JONAS, day("2020-07-01")));
        world.record(
                supported(NADIA, DIOGENES, "2020-06-01"),
                new CoachAssigned(nadia, JONAS, day("2020-06-01"), null, null));
        world.record(
                supported(KARIM, DIOGENES, "2020-04-01"),
                new CoachAssigned(karim, FATIMA, day("2020-04-01"), CoachRole.FIRST_CONTACT, null),
                visited(KARIM, "2020-04-10"),
                new GoalSet(karim, new GoalId(id("goal")), GoalKind.INCOME, day("2020-04-10"), null),
                new GoalReviewed(
                        karim,
                        new ReviewId(id("review")),
                        new GoalId(id("goal")),
                        day("2020-05-10"),
                        GoalProgress.REACHED,
                        null),
                new AssessmentRecorded(
                        karim,
                        new AssessmentId(id("assessment")),
                        "self-sufficiency-matrix",
                        "1",
                        day("2020-04-10"),
                        List.of(new Score("finances", 2)),
                        null),
                new IncidentRecorded(
                        karim,
                        new IncidentId(id("incident")),
                        IncidentKind.NUISANCE,
                        day("2020-04-20"),
                        IncidentSeverity.MINOR,
                        null),
                new CoachingExplained(karim, day("2020-04-01"), true),
                new ContactPlanned(
                        karim,
                        new ContactId(id("contact " + KARIM + "2020-04-10")),
                        day("2020-04-10"),
                        null,
                        List.of()),
                new ContactPlanned(karim, new ContactId(id("planned")), day("2020-04-25"), null, List.of()),
                new RehousingFailed(
                        karim,
                        new FailureId(id("failure")),
                        null,
                        day("2020-05-15"),
                        Set.of(FailureCause.CASELOAD_TOO_HIGH, FailureCause.PSYCHIATRIC_OR_ADDICTION),
                        null),
                alone(KARIM, DIOGENES));
        world.record(moveIn(KARIM, RUE_HAUTE_12, DIOGENES, "2020-04-05"));
        world.record(
                new HandOverOffered(karim, HOEKSTEEN, day("2020-08-20")),
                new HandedOver(karim, UITWEG, DIOGENES, HOEKSTEEN, day("2020-09-05")),
                new HandOverCorrected(karim, UITWEG, DIOGENES, HOEKSTEEN, day("2020-09-05"), day("2020-09-01")));
        world.record(new AdministrationDeclaredInOrder(karim, day("2020-09-05")));
        world.record(
                new CoachingExplained(nadia, day("2020-06-05"), true),
                new AdministrationDeclaredInOrder(nadia, day("2020-06-05")),
                new HandOverOffered(nadia, HOEKSTEEN, day("2020-10-01")));
        position = world.record(visited(KARIM, "2020-09-10"));
    }

    @Test
    void a_caseload_per_full_time_equivalent_follows_the_working_time_and_warns_above_the_norm() {
        JsonNode may = coach(FATIMA, "2020-05-31");
        assertThat(may.path("persons").asInt()).isEqualTo(1);
        assertThat(may.path("personsPerFte").decimalValue()).isEqualByComparingTo("2.00");
        assertThat(may.path("overNorm").asBoolean()).isTrue();
        assertThat(coach(FATIMA, "2020-06-01").path("personsPerFte").decimalValue())
                .isEqualByComparingTo("1.25");
    }

    @Test
    void the_coaches_of_an_employer_are_told_together_in_one_programme_or_all_page_by_page() {
        JsonNode may = SERVICE.json("diogenes-coordinator", api("caseload/coaches?asOf=2020-05-31"));
        JsonNode uitweg =
                SERVICE.json("diogenes-coordinator", api("caseload/coaches?programme=uitweg&asOf=2020-05-31"));
        assertThat(may.at("/items")).hasSize(2);
        assertThat(may.at("/team").toString())
                .isEqualTo(uitweg.at("/team").toString())
                .isEqualTo("{\"coaches\":2,\"ftePercent\":150,\"persons\":1,\"supports\":1,\"personsPerFte\":0.67}");
        assertThat(may.at("/definitions/personsPerFte@1").asString()).contains("full-time");
        JsonNode first = SERVICE.json("diogenes-coordinator", api("caseload/coaches?asOf=2020-05-31&limit=1"));
        assertThat(SERVICE.json(
                                "diogenes-coordinator",
                                api("caseload/coaches?asOf=2020-05-31&limit=1&after="
                                        + first.at("/next").asString()))
                        .at("/items/0/coach"))
                .isEqualTo(may.at("/items/1/coach"));
    }

    @Test
    void a_coach_who_left_with_an_open_caseload_is_shown_until_it_is_passed_on() {
        assertThat(coach(JONAS, "2020-06-30").path("leftWithOpenCaseload").asBoolean())
                .isFalse();
        assertThat(coach(JONAS, "2020-07-01").path("leftWithOpenCaseload").asBoolean())
                .isTrue();
        JsonNode nadia = caseload("diogenes-coach", "2020-07-01", NADIA);
        assertThat(nadia.at("/team/0/leftOn").asString()).isEqualTo("2020-07-01");
    }

    @Test
    void how_much_a_coach_works_is_for_the_employer_alone() {
        for (String login : new String[] {"diogenes-coach", "citydev-housing", "ggc-funder", "audit-auditor"}) {
            assertThat(SERVICE.get(login, api("caseload/coaches")).statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_caseload_shows_what_is_planned_reviewed_assessed_and_explained() {
        JsonNode karim = caseload("diogenes-coach", "2020-06-01", KARIM);
        assertThat(karim.at("/goals/0/progress").asString()).isEqualTo("reached");
        assertThat(karim.at("/assessments/0/scores/0").asString()).isEqualTo("finances=2");
        assertThat(karim.at("/incidents/0/severity").asString()).isEqualTo("minor");
        assertThat(karim.at("/coachingAccepted").asBoolean()).isTrue();
        assertThat(karim.at("/failedRehousing/0/causes")).hasSize(2);
        // the contact recorded under the other plan's id is the one that was planned
        assertThat(karim.at("/planned")).hasSize(1);
        assertThat(karim.at("/planned/0/late").asBoolean()).isTrue();
        assertThat(karim.at("/team/0/role").asString()).isEqualTo("first-contact");
    }

    @Test
    void what_was_handed_over_is_the_ones_before_that_day_and_the_others_from_it_on() {
        assertThat(caseload("diogenes-coach", "2020-08-31", KARIM).at("/status").asString())
                .isEqualTo("open");
        assertThat(caseload("hoeksteen-coach", "2020-08-31", KARIM).isMissingNode())
                .isTrue();
        JsonNode before = caseload("diogenes-coach", "2020-09-10", KARIM);
        assertThat(before.at("/stopReason").asString()).isEqualTo("transferred");
        assertThat(before.at("/lastContact").asString()).isEqualTo("2020-04-10");
        JsonNode after = caseload("hoeksteen-coach", "2020-09-10", KARIM);
        assertThat(after.at("/startedOn").asString()).isEqualTo("2020-09-01");
        assertThat(after.at("/lastContact").asString()).isEqualTo("2020-09-10");
        assertThat(after.at("/goals")).isEmpty();
        assertThat(coach(FATIMA, "2020-09-01").path("persons").asInt()).isZero();
    }

    @Test
    void of_what_another_lead_settled_an_earlier_one_and_one_that_was_only_offered_it_see_nothing() {
        JsonNode later = caseload("hoeksteen-coach", "2020-09-10", KARIM);
        assertThat(later.at("/administrationInOrder").asBoolean()).isTrue();
        JsonNode earlier = caseload("diogenes-coach", "2020-09-10", KARIM);
        assertThat(earlier.at("/administrationInOrder").isNull()).isTrue();
        assertThat(earlier.at("/coachingAccepted").asBoolean()).isTrue();
        JsonNode own = caseload("diogenes-coach", "2020-10-01", NADIA);
        assertThat(own.at("/administrationInOrder").asBoolean()).isTrue();
        JsonNode offered = caseload("hoeksteen-coach", "2020-10-01", NADIA);
        assertThat(offered.at("/status").asString()).isEqualTo("offered");
        assertThat(offered.at("/administrationInOrder").isNull()).isTrue();
        assertThat(offered.at("/coachingAccepted").isNull()).isTrue();
    }

    @Test
    void a_stay_that_was_open_on_the_day_of_the_hand_over_stays_with_who_housed_the_person() {
        assertThat(caseload("hoeksteen-coach", "2020-09-10", KARIM)
                        .at("/housing")
                        .isNull())
                .isTrue();
        assertThat(SERVICE.json("diogenes-coach", api("occupancy?asOf=2020-09-10"))
                        .toString())
                .contains(stay(KARIM, "2020-04-05").toString());
    }

    @Test
    void causes_of_failure_are_counted_by_kind_and_cases_once() {
        JsonNode answer = SERVICE.json("brusshelp-coordinator", api("re-housing?programme=uitweg&asOf=2020-12-31"));
        assertThat(answer.path("failed").asInt()).isEqualTo(1);
        assertThat(answer.at("/causes")).hasSize(2);
        assertThat(answer.at("/causes/0/cause").asString()).isEqualTo("caseload-too-high");
        assertThat(answer.at("/years/0/allocated").asInt()).isEqualTo(1);
        assertThat(SERVICE.get("ggc-funder", api("re-housing?programme=uitweg")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void code_lists_are_shown_in_three_languages_to_everybody() {
        JsonNode codes = SERVICE.json("citydev-housing", api("codes"));
        assertThat(codes.at("/lists/life-domain/codes/finances/nl").asString()).isEqualTo("financiën");
        assertThat(codes.at("/instruments/0/domains")).hasSize(13);
        for (Destination each : Destination.values()) {
            assertThat(codes.at("/mappings/0/codes/" + Codes.of(each)).asString())
                    .isEqualTo(Codes.of(each.destinationClass()));
        }
    }

    private static JsonNode coach(CoachId coach, String asOf) {
        return found(SERVICE.json("diogenes-coordinator", api("caseload/coaches?asOf=" + asOf)), "coach", coach);
    }

    private static JsonNode caseload(String login, String asOf, PersonId person) {
        LocalDate from = day(asOf).minusYears(1);
        return found(SERVICE.json(login, api("caseload?asOf=" + asOf + "&from=" + from)), "person", person);
    }

    private static JsonNode found(JsonNode answer, String field, Id id) {
        return answer.at("/items")
                .valueStream()
                .filter(item -> item.path(field).asString().equals(id.toString()))
                .findFirst()
                .orElseGet(() -> answer.at("/nowhere"));
    }

    private static String api(String question) {
        return "/api/" + question + (question.contains("?") ? "&" : "?")
                + (question.startsWith("codes") ? "" : "minPosition=" + position);
    }
}
