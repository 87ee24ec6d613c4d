package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.SupportEvent.RightOpened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Nadia lives with Diogenes, which never met her; Hoeksteen, which knows her under another id, did. Karim is written down
 * twice at Diogenes: he left the household under the one record and went on living there under the other.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeOfTheMatchedTest {
    private static final RunningService SERVICE = new RunningService();
    private static final PersonId NADIA_AGAIN = new PersonId(id("nadia of hoeksteen, at home"));
    private static final PersonId KARIM_AGAIN = new PersonId(id("karim, written down twice"));
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(dwelling(RUE_HAUTE_12, "12"));
        record(dwelling(PETERBOS_3, "3"));
        record(supported(NADIA, DIOGENES, "2020-04-01"), alone(NADIA, DIOGENES), address(NADIA, "2020-06-01"));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-05-01"));
        record(moveOut(NADIA, RUE_HAUTE_12, "2020-05-01", "2021-01-01", Destination.STREET));
        record(
                supported(NADIA_AGAIN, HOEKSTEEN, "2020-04-01"),
                visited(NADIA_AGAIN, "2020-08-01"),
                address(NADIA_AGAIN, "2021-03-01"));
        same(NADIA, NADIA_AGAIN, HOEKSTEEN);
        record(
                supported(KARIM, DIOGENES, "2020-04-01"),
                supported(KARIM_AGAIN, DIOGENES, "2020-04-01"),
                alone(KARIM, DIOGENES),
                visited(KARIM, "2020-07-15"),
                address(KARIM_AGAIN, "2020-06-01"));
        record(moveIn(KARIM, PETERBOS_3, DIOGENES, "2020-05-01"));
        record(
                new HouseholdJoined(household(KARIM), KARIM_AGAIN, day("2020-08-01")),
                new HouseholdLeft(household(KARIM), KARIM, day("2020-08-01"), null, null, null));
        record(moveOut(KARIM, PETERBOS_3, "2020-05-01", "2020-10-01", Destination.STREET));
        same(KARIM, KARIM_AGAIN, DIOGENES);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void a_stay_is_as_unconfirmed_on_the_page_as_on_the_list_and_the_day_is_told_of_own_contacts_alone() {
        for (String asOf : new String[] {"2020-07-29", "2020-07-30", "2020-08-01", "2020-10-29", "2020-10-30"}) {
            JsonNode stay = home(RUE_HAUTE_12, asOf).at("/stays/0");
            assertThat(stay.at("/unconfirmed").asBoolean()).as(asOf).isEqualTo(listed("unconfirmed-stay", asOf) == 1);
            assertThat(stay.at("/lastSeen").asString()).isEqualTo("2020-05-01");
        }
        assertThat(listed("unconfirmed-stay", "2020-07-30")).isEqualTo(1);
        assertThat(listed("unconfirmed-stay", "2020-08-01")).isZero();
        assertThat(listed("unconfirmed-stay", "2020-10-30")).isEqualTo(1);
    }

    @Test
    void a_domicile_is_left_behind_until_there_is_another_in_whichever_record() {
        assertThat(leftBehind(RUE_HAUTE_12, "2020-12-31")).isEmpty();
        assertThat(leftBehind(RUE_HAUTE_12, "2021-01-01").at("/0/person").asString())
                .isEqualTo(NADIA.toString());
        assertThat(leftBehind(RUE_HAUTE_12, "2021-02-28")).hasSize(1);
        assertThat(leftBehind(RUE_HAUTE_12, "2021-03-01")).isEmpty();
        assertThat(listed("domicile-left-behind", "2021-02-28")).isEqualTo(2);
        assertThat(listed("domicile-left-behind", "2021-03-01")).isEqualTo(1);
    }

    @Test
    void whoever_lives_on_under_another_record_left_none_behind_and_one_of_either_record_is_found() {
        assertThat(leftBehind(PETERBOS_3, "2020-09-30")).isEmpty();
        assertThat(listed("domicile-left-behind", "2020-09-30")).isZero();
        JsonNode left = leftBehind(PETERBOS_3, "2020-10-01");
        assertThat(left).hasSize(1);
        assertThat(left.at("/0/movedOut").asString()).isEqualTo("2020-10-01");
        assertThat(left.at("/0/since").asString()).isEqualTo("2020-06-01");
        assertThat(listed("domicile-left-behind", "2020-10-01")).isEqualTo(1);
    }

    private static long listed(String kind, String asOf) {
        return read("missing?programme=uitweg&asOf=" + asOf).at("/items").findValuesAsString("kind").stream()
                .filter(kind::equals)
                .count();
    }

    private static JsonNode leftBehind(Object dwelling, String asOf) {
        return home(dwelling, asOf).at("/domiciledAfterLeaving");
    }

    private static JsonNode home(Object dwelling, String asOf) {
        for (JsonNode each : read("occupancy?asOf=" + asOf).at("/items")) {
            if (each.at("/dwelling").asString().equals(dwelling.toString())) {
                return each;
            }
        }
        throw new AssertionError("no " + dwelling);
    }

    private static JsonNode read(String question) {
        return SERVICE.json("diogenes-coach", "/api/" + question + "&minPosition=" + position);
    }

    private static HomewardEvent address(PersonId person, String on) {
        return new RightOpened(
                support(person), new RightId(id("address of " + person)), RightKind.REFERENCE_ADDRESS, day(on), null);
    }

    private static void same(PersonId person, PersonId again, OrganisationId partner) {
        MatchId match = new MatchId(id("same " + person));
        record(new MatchProposed(match, person, DIOGENES, again, partner), new MatchConfirmed(match, person, again));
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
