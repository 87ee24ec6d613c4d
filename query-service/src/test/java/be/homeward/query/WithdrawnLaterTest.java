package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.HomewardEvent;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nadia was to live in Rue Haute from May on, and on 10 June it was said that she would not come after all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawnLaterTest {
    private static final RunningService SERVICE = new RunningService();
    private static long position;
    private static String before = "";

    @BeforeAll
    static void tell() {
        record(beginning());
        record(dwelling(RUE_HAUTE_12, "12"));
        record(new YearlyQuotaSet(UITWEG, 2020, 59));
        record(supported(NADIA, DIOGENES, "2020-04-01"), alone(NADIA, DIOGENES));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-05-01")[0]);
        before = read("re-housing?programme=uitweg").at("/knownAt").asString();
        record(new AssignmentWithdrawn(RUE_HAUTE_12, stay(NADIA, "2020-05-01"), day("2020-06-10")));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void an_allocation_counts_in_the_quota_until_the_day_it_was_withdrawn() {
        assertThat(quota("2020-04-30")).isEqualTo("0 used, 59 left");
        assertThat(quota("2020-05-01")).isEqualTo("1 used, 58 left");
        assertThat(quota("2020-06-09")).isEqualTo("1 used, 58 left");
        assertThat(quota("2020-06-10")).isEqualTo("0 used, 59 left");
        assertThat(cases("2020-06-09")).hasSize(1);
        assertThat(cases("2020-06-10")).isEmpty();
    }

    @Test
    void it_counts_as_long_as_nobody_knew() {
        assertThat(quota("2020-06-10&knownAt=" + before)).isEqualTo("1 used, 58 left");
    }

    @Test
    void the_dwelling_shows_who_was_expected_until_then() {
        assertThat(expected("2020-04-30")).isEmpty();
        assertThat(expected("2020-06-09").at("/0/assignedFrom").asString()).isEqualTo("2020-05-01");
        assertThat(expected("2020-06-09").at("/0/movedIn").isNull()).isTrue();
        assertThat(expected("2020-06-10")).isEmpty();
    }

    private static String quota(String asOf) {
        JsonNode year = read("re-housing?programme=uitweg&asOf=" + asOf).at("/years/0");
        return year.at("/allocated").asInt() + " used, " + year.at("/left").asInt() + " left";
    }

    private static JsonNode cases(String asOf) {
        return read("re-housing/cases?programme=uitweg&measure=allocated&asOf=" + asOf)
                .at("/items");
    }

    private static JsonNode expected(String asOf) {
        return read("occupancy?programme=uitweg&asOf=" + asOf).at("/items/0/stays");
    }

    private static JsonNode read(String question) {
        return SERVICE.json("diogenes-coordinator", "/api/" + question + "&minPosition=" + position);
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
