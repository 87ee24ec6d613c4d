package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Breach;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceId;
import be.homeward.events.ContactId;
import be.homeward.events.Destination;
import be.homeward.events.DocumentClass;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.DwellingId;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.TerminationReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Nadia of Diogenes, of whom much is left unsaid, beside Karim of Hoeksteen; and what changed after the last report. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(OrderAnnotation.class)
class MissingTest {
    private static final RunningService SERVICE = new RunningService();
    private static final ConferenceId CONFERENCE = new ConferenceId(id("conference"));
    private static final PersonId LATE = new PersonId(id("late"));
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(new RoleGranted(HOEKSTEEN, "hoeksteen-coordinator", Function.COORDINATOR, true, START));
        record(dwelling(RUE_HAUTE_12, "12"));
        record(
                new PersonRegistered(NADIA, DIOGENES, null, null, null, null),
                supported(NADIA, DIOGENES, "2020-04-01"),
                alone(NADIA, DIOGENES));
        record(
                new GoalSet(
                        support(NADIA),
                        new GoalId(id("goal")),
                        GoalKind.ADMINISTRATION_IN_ORDER,
                        day("2020-04-05"),
                        null),
                new ContactPlanned(support(NADIA), new ContactId(id("planned")), day("2020-04-20"), null, List.of()),
                new RightOpened(
                        support(NADIA),
                        new RightId(id("address")),
                        RightKind.REFERENCE_ADDRESS,
                        day("2020-06-01"),
                        null));
        HomewardEvent[] moving = moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-05-01");
        record(
                moving[0],
                new MovedIn(
                        RUE_HAUTE_12, stay(NADIA, "2020-05-01"), day("2020-05-01"), Set.of(Breach.DWELLING_NOT_READY)));
        record(new ConferenceScheduled(CONFERENCE, UITWEG, DIOGENES, day("2020-06-10")));
        record(supported(KARIM, HOEKSTEEN, "2020-04-01"));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    @Order(1)
    void each_is_listed_from_the_day_on_which_it_is_missing() {
        assertThat(kinds("2020-03-31")).containsOnly("agreement-without-document", "not-confirmed");
        assertThat(kinds("2020-04-10"))
                .contains("no-contact", "no-coach", "situation-not-asked")
                .doesNotContain("contact-overdue", "planned-contact-past");
        assertThat(since("contact-overdue", "2020-04-16")).isEqualTo("2020-04-15");
        assertThat(since("planned-contact-past", "2020-04-21")).isEqualTo("2020-04-20");
        assertThat(kinds("2020-07-03")).doesNotContain("goal-never-reviewed");
        assertThat(since("goal-never-reviewed", "2020-07-04")).isEqualTo("2020-07-04");
        assertThat(kinds("2020-06-10")).doesNotContain("conference-past");
        assertThat(since("conference-past", "2020-06-11")).isEqualTo("2020-06-10");
        assertThat(kinds("2020-07-29")).doesNotContain("unconfirmed-stay");
        assertThat(since("unconfirmed-stay", "2020-07-30")).isEqualTo("2020-07-30");
        assertThat(since("breach-unresolved", "2020-05-01")).isEqualTo("2020-05-01");
        assertThat(kinds("2022-12-30")).doesNotContain("stay-past-its-end");
        assertThat(since("stay-past-its-end", "2022-12-31")).isEqualTo("2022-12-31");
    }

    @Test
    @Order(2)
    void a_partner_reads_its_own_and_the_coordinator_how_much_and_never_of_whom() {
        JsonNode own = read("hoeksteen-coach", "missing?programme=uitweg&asOf=2020-05-01");
        assertThat(own.toString())
                .contains(support(KARIM).toString())
                .doesNotContain(support(NADIA).toString());
        assertThat(own.at("/totals").isMissingNode()).isTrue();
        JsonNode totals = read("brusshelp-coordinator", "missing?programme=uitweg&asOf=2020-05-01");
        assertThat(totals.at("/items")).isEmpty();
        assertThat(totals.at("/totals").toString())
                .contains("{\"partner\":\"diogenes\",\"kind\":\"no-coach\",\"missing\":1}")
                .contains("{\"partner\":\"hoeksteen\",\"kind\":\"no-contact\",\"missing\":1}")
                .doesNotContain(NADIA.toString());
        for (String login : new String[] {"ggc-funder", "citydev-housing", "audit-auditor"}) {
            for (String page : new String[] {"missing", "missing/differences"}) {
                assertThat(SERVICE.get(login, "/api/" + page + "?programme=uitweg")
                                .statusCode())
                        .as(login)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    @Order(3)
    void each_kind_is_named_in_the_language_asked() {
        JsonNode kinds = read("diogenes-coach", "missing?programme=uitweg&asOf=2020-05-01")
                .at("/kinds");
        assertThat(kinds.at("/no-coach").asString()).isEqualTo("support open without a coach");
        assertThat(kinds).hasSize(19);
    }

    @Test
    @Order(4)
    void pages_follow_each_other_without_a_hole() {
        List<String> all = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 30; page++) {
            JsonNode found = read("diogenes-coach", "missing?programme=uitweg&asOf=2020-08-01&limit=2" + after);
            found.at("/items").forEach(each -> all.add(each.at("/cursor").asString()));
            if (found.at("/next").isNull()) {
                break;
            }
            after = "&after=" + found.at("/next").asString();
        }
        assertThat(all)
                .hasSize(items("2020-08-01").size())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    @Order(5)
    void what_was_done_since_is_missing_no_longer_and_was_when_it_was_not_known() {
        String before =
                SERVICE.world.log.read(position - 1, 1).getFirst().recordedAt().toString();
        record(visited(NADIA, "2020-04-20"));
        record(new LivingSituationRecorded(NADIA, LivingSituation.PUBLIC_SPACE, day("2020-04-01")));
        record(new DocumentAttached(AGREEMENT, UUID.randomUUID(), "a".repeat(64), DocumentClass.AGREEMENT));
        record(new ConferenceCancelled(CONFERENCE, day("2020-06-09")));
        record(new StillHousedConfirmed(RUE_HAUTE_12, stay(NADIA, "2020-05-01"), day("2020-07-15"), Set.of()));
        record(new PeriodConfirmed(UITWEG, DIOGENES, START, day("2020-08-01"), position));
        assertThat(kinds("2020-08-01"))
                .containsExactlyInAnyOrder(
                        "contact-overdue", "no-coach", "planned-contact-past", "goal-never-reviewed");
        assertThat(read("diogenes-coach", "missing?programme=uitweg&asOf=2020-08-01&knownAt=" + before)
                        .at("/items")
                        .toString())
                .contains(
                        "no-contact", "situation-not-asked", "unconfirmed-stay", "breach-unresolved", "not-confirmed");
    }

    @Test
    @Order(5)
    void an_agreement_is_ending_from_90_days_before_until_its_last_day() {
        assertThat(state("2022-10-01")).isEqualTo("running");
        assertThat(state("2022-10-02")).isEqualTo("ending");
        assertThat(state("2022-12-30")).isEqualTo("ending");
        assertThat(state("2022-12-31")).isEqualTo("ended");
    }

    @Test
    @Order(6)
    void whoever_left_for_a_place_unknown_is_listed_with_the_domicile_they_left_behind() {
        record(moveOut(NADIA, RUE_HAUTE_12, "2020-05-01", "2020-09-01", Destination.UNKNOWN));
        assertThat(since("destination-unknown", "2020-09-01")).isEqualTo("2020-09-01");
        assertThat(since("domicile-left-behind", "2020-09-01")).isEqualTo("2020-09-01");
        assertThat(kinds("2020-08-31")).doesNotContain("destination-unknown", "domicile-left-behind");
    }

    @Test
    @Order(7)
    void each_figure_is_shown_as_it_was_sealed_and_as_it_is_now_with_what_made_the_difference() {
        assertThat(read("diogenes-coordinator", "missing/differences?programme=uitweg")
                        .at("/sealed")
                        .isNull())
                .isTrue();
        record(new PeriodSealed(UITWEG, START, day("2020-12-31"), null));
        assertThat(difference("diogenes-coordinator", "personsSupported")
                        .at("/difference")
                        .asInt())
                .isZero();
        record(supported(LATE, DIOGENES, "2020-05-01"));
        long visit = position + 1;
        record(visited(LATE, "2020-05-02"));

        JsonNode own = difference("diogenes-coordinator", "personsSupported");
        assertThat(own.at("/sealed").asInt()).isEqualTo(1);
        assertThat(own.at("/now").asInt()).isEqualTo(2);
        assertThat(own.at("/difference").asInt()).isEqualTo(1);
        assertThat(own.at("/events").toString()).isEqualTo("[%d,%d]".formatted(visit - 1, visit));
        assertThat(own.at("/text").asString()).startsWith("Distinct persons");
        JsonNode others = difference("hoeksteen-coordinator", "personsSupported");
        assertThat(others.at("/difference").asInt()).isEqualTo(1);
        assertThat(others.at("/events")).isEmpty();
        assertThat(difference("brusshelp-coordinator", "personsSupported").at("/events"))
                .isEmpty();
        assertThat(difference("diogenes-coordinator", "personsHoused").at("/events"))
                .isEmpty();
    }

    @Test
    @Order(8)
    void whoever_lost_the_roof_is_listed_until_the_end_is_taken_back_and_shown_as_rehoused() {
        var lost = stay(LATE, "2021-01-01");
        record(alone(LATE, DIOGENES));
        record(moveIn(LATE, RUE_HAUTE_12, DIOGENES, "2021-01-01"));
        record(new HeadAgreementTerminated(AGREEMENT, day("2021-03-01"), TerminationReason.FIRE));
        record(new ListedForRehousing(RUE_HAUTE_12, lost, AGREEMENT, day("2021-03-01")));
        assertThat(read("diogenes-coach", "agreements?asOf=2021-02-28").at("/toRehouse"))
                .isEmpty();
        JsonNode listed = read("diogenes-coach", "agreements?asOf=2021-03-02").at("/toRehouse/0");
        assertThat(listed.at("/stay").asString()).isEqualTo(lost.toString());
        assertThat(listed.at("/since").asString()).isEqualTo("2021-03-01");
        assertThat(listed.at("/movedOut").isNull()).isTrue();
        assertThat(counts("2021-03-02")).isEqualTo("{\"listed\":1,\"stillThere\":1,\"rehoused\":0}");

        DwellingId elsewhere = new DwellingId(id("elsewhere"));
        record(new HouseholdJoined(household(LATE), KARIM, day("2021-01-10")));
        record(new HouseholdLeft(household(LATE), KARIM, day("2021-02-01"), null, null, null), alone(KARIM, DIOGENES));
        record(dwelling(elsewhere, "9"));
        record(moveIn(KARIM, elsewhere, DIOGENES, "2021-03-10"));
        record(moveOut(LATE, RUE_HAUTE_12, "2021-01-01", "2021-03-05", Destination.SHELTER));
        record(dwelling(PETERBOS_3, "3"));
        record(moveIn(LATE, PETERBOS_3, DIOGENES, "2021-04-01"));
        assertThat(counts("2021-03-31")).isEqualTo("{\"listed\":1,\"stillThere\":0,\"rehoused\":0}");
        assertThat(counts("2021-04-01")).isEqualTo("{\"listed\":1,\"stillThere\":0,\"rehoused\":1}");
        assertThat(read("diogenes-coach", "agreements?asOf=2021-04-01")
                        .at("/toRehouse/0/rehousedSince")
                        .asString())
                .isEqualTo("2021-04-01");
        assertThat(read("citydev-housing", "agreements?asOf=2021-04-01")
                        .at("/toRehouse/0/rehousedSince")
                        .isNull())
                .as("where people went is not the owner's to know")
                .isTrue();

        record(new HeadAgreementTerminationWithdrawn(AGREEMENT), new NoLongerToBeRehoused(RUE_HAUTE_12, lost));
        assertThat(read("diogenes-coach", "agreements?asOf=2021-04-01").at("/toRehouse"))
                .isEmpty();
    }

    @Test
    @Order(9)
    void where_one_of_a_household_went_is_asked_as_well() {
        String here = "household:" + household(LATE);
        assertThat(read("diogenes-coach", "missing?programme=uitweg&asOf=2021-01-31")
                        .toString())
                .doesNotContain(here);
        assertThat(read("diogenes-coach", "missing?programme=uitweg&asOf=2021-02-01")
                        .toString())
                .contains("{\"kind\":\"destination-unknown\",\"since\":\"2021-02-01\",\"stream\":\"" + here + "\"");
    }

    private static String state(String asOf) {
        return read("diogenes-coach", "agreements?asOf=" + asOf)
                .at("/items/0/state")
                .asString();
    }

    private static String counts(String asOf) {
        return read("brusshelp-coordinator", "re-housing?programme=uitweg&asOf=" + asOf)
                .at("/agreementEnded")
                .toString();
    }

    private static JsonNode difference(String login, String measure) {
        for (JsonNode each : read(login, "missing/differences?programme=uitweg&asOf=2021-06-01")
                .at("/items")) {
            if (each.at("/measure").asString().equals(measure)) {
                return each;
            }
        }
        throw new AssertionError("no " + measure);
    }

    private static String since(String kind, String asOf) {
        for (JsonNode each : items(asOf)) {
            if (each.at("/kind").asString().equals(kind)) {
                return each.at("/since").asString();
            }
        }
        throw new AssertionError("no " + kind + " on " + asOf + " in " + items(asOf));
    }

    private static List<String> kinds(String asOf) {
        List<String> kinds = new ArrayList<>();
        items(asOf).forEach(each -> kinds.add(each.at("/kind").asString()));
        return kinds;
    }

    private static JsonNode items(String asOf) {
        return read("diogenes-coach", "missing?programme=uitweg&asOf=" + asOf).at("/items");
    }

    private static JsonNode read(String login, String question) {
        return SERVICE.json(login, "/api/" + question + "&minPosition=" + position);
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
