package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachId;
import be.homeward.events.CoachRole;
import be.homeward.events.HomewardEvent;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchId;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.CoachAssigned;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Nadia lives with Diogenes, which never met her; Hoeksteen, which knows her under another id, did, and employed the coach
 * of Diogenes' support until June. What Diogenes is told is missing is what the coordinator counts.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MissingAgreesTest {
    private static final RunningService SERVICE = new RunningService();
    private static final PersonId AGAIN = new PersonId(id("nadia of hoeksteen, met"));
    private static final CoachId FIEN = new CoachId(id("fien of hoeksteen"));
    private static final MatchId SAME = new MatchId(id("nadia met"));
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(dwelling(RUE_HAUTE_12, "12"));
        record(supported(NADIA, DIOGENES, "2020-04-01"), alone(NADIA, DIOGENES));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-05-01"));
        record(supported(AGAIN, HOEKSTEEN, "2020-04-01"), visited(AGAIN, "2020-08-01"));
        record(supported(KARIM, HOEKSTEEN, "2020-04-01"));
        record(
                new CoachEmployed(FIEN, HOEKSTEEN, "hoeksteen-coach", 100, START),
                new CoachAssigned(support(NADIA), FIEN, day("2020-04-01"), CoachRole.FIRST_CONTACT, null),
                new EmploymentEnded(FIEN, day("2020-06-01")));
        record(new MatchProposed(SAME, NADIA, DIOGENES, AGAIN, HOEKSTEEN), new MatchConfirmed(SAME, NADIA, AGAIN));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04-30", "2020-06-01", "2020-08-01", "2020-08-15", "2020-11-15", "2023-01-15"})
    void what_partners_are_told_adds_up_to_what_the_coordinator_counts(String asOf) {
        Map<String, Integer> told = new TreeMap<>();
        for (String partner : new String[] {"diogenes", "hoeksteen"}) {
            items(partner + "-coach", asOf)
                    .forEach(each -> told.merge(partner + " " + each.at("/kind").asString(), 1, Integer::sum));
        }
        Map<String, Integer> counted = new TreeMap<>();
        read("brusshelp-coordinator", asOf)
                .at("/totals")
                .forEach(each -> counted.put(
                        each.at("/partner").asString() + " " + each.at("/kind").asString(),
                        each.at("/missing").asInt()));
        assertThat(told).isNotEmpty().isEqualTo(counted);
    }

    @Test
    void a_stay_of_somebody_whom_another_partner_met_is_confirmed_and_nobody_learns_by_whom() {
        assertThat(since("unconfirmed-stay", "2020-07-30")).isEqualTo("2020-07-30");
        assertThat(since("unconfirmed-stay", "2020-08-01")).isEmpty();
        assertThat(since("unconfirmed-stay", "2020-10-29")).isEmpty();
        assertThat(since("unconfirmed-stay", "2020-10-30")).isEqualTo("2020-07-30");
    }

    @Test
    void a_support_has_no_coach_once_the_only_one_left_another_employer() {
        assertThat(since("no-coach", "2020-05-31")).isEmpty();
        assertThat(since("no-coach", "2020-06-01")).isEqualTo("2020-06-01");
    }

    private static String since(String kind, String asOf) {
        for (JsonNode each : items("diogenes-coach", asOf)) {
            if (each.at("/kind").asString().equals(kind)) {
                return each.at("/since").asString();
            }
        }
        return "";
    }

    private static JsonNode items(String login, String asOf) {
        return read(login, asOf).at("/items");
    }

    private static JsonNode read(String login, String asOf) {
        return SERVICE.json(login, "/api/missing?programme=uitweg&asOf=" + asOf + "&minPosition=" + position);
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
