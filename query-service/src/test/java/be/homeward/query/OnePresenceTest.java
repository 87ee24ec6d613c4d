package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Nadia lives in one home under two records: she left it under the one on the day on which she joined under the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(OrderAnnotation.class)
class OnePresenceTest {
    private static final RunningService SERVICE = new RunningService();
    private static final PersonId AGAIN = new PersonId(id("nadia, written down twice"));
    private static final MatchId SAME = new MatchId(id("nadia twice"));
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(dwelling(RUE_HAUTE_12, "12"));
        record(alone(NADIA, DIOGENES), supported(NADIA, DIOGENES, "2020-03-10"));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        record(
                new HouseholdJoined(household(NADIA), AGAIN, day("2020-08-01")),
                new HouseholdLeft(household(NADIA), NADIA, day("2020-08-01"), null, null, null),
                new HouseholdLeft(
                        household(NADIA),
                        AGAIN,
                        day("2020-10-01"),
                        Destination.SOCIAL_RENTAL,
                        EndReason.MOVED_ON,
                        EndedBy.OCCUPANT));
        record(new MatchProposed(SAME, NADIA, DIOGENES, AGAIN, HOEKSTEEN), new MatchConfirmed(SAME, NADIA, AGAIN));
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    @Order(1)
    void she_never_went_in_between_and_went_where_the_last_record_says() {
        JsonNode stays = stays("2020-12-31");
        assertThat(stays).hasSize(1);
        assertThat(stays.at("/0/from").asString()).isEqualTo("2020-04-01");
        assertThat(stays.at("/0/until").asString()).isEqualTo("2020-10-01");
        assertThat(stays.at("/0/destination").asString()).isEqualTo("social-rental");
        assertThat(stays("2020-08-01").at("/0/until").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void the_caseload_shows_her_home_for_as_long() {
        assertThat(housing("2020-09-30").at("/since").asString()).isEqualTo("2020-04-01");
        assertThat(housing("2020-10-01").isNull()).isTrue();
    }

    @Test
    @Order(3)
    void unmerged_each_record_has_its_own_days_again() {
        record(new PersonsUnmerged(SAME));
        assertThat(stays("2020-12-31").at("/0/until").asString()).isEqualTo("2020-08-01");
        assertThat(housing("2020-09-30").isNull()).isTrue();
    }

    private static JsonNode stays(String asOf) {
        return read("path?person=" + NADIA + "&asOf=" + asOf).at("/stays");
    }

    private static JsonNode housing(String asOf) {
        return read("caseload?asOf=" + asOf).at("/items/0/housing");
    }

    private static JsonNode read(String question) {
        return SERVICE.json("diogenes-coach", "/api/" + question + "&minPosition=" + position);
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
