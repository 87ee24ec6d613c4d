package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts recorded for a day still to come, and facts of after a partner had left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutOfTimeTest {
    private static final RunningService SERVICE = new RunningService();
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(new RoleGranted(DIOGENES, "diogenes-coordinator", Function.COORDINATOR, true, START));
        record(supported(NADIA, DIOGENES, "2020-04-01"), alone(NADIA, DIOGENES));
        record(dwelling(RUE_HAUTE_12, "12"));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-05-01"));
        record(visited(NADIA, "2020-06-01"), visited(NADIA, "2099-03-01"));
        record(supported(KARIM, HOEKSTEEN, "2020-04-01"), alone(KARIM, HOEKSTEEN));
        record(dwelling(PETERBOS_3, "3"));
        record(visited(KARIM, "2020-06-30"), visited(KARIM, "2020-07-02"));
        record(moveIn(KARIM, PETERBOS_3, HOEKSTEEN, "2020-08-01"));
        record(new PartnerLeft(UITWEG, HOEKSTEEN, day("2020-07-01")));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void what_cannot_have_happened_yet_is_listed_until_its_day() {
        assertThat(listed("diogenes-coach", "dated-ahead", "2099-02-28"))
                .containsExactly("2099-03-01 support:" + support(NADIA));
        assertThat(listed("diogenes-coach", "dated-ahead", "2099-03-01")).isEmpty();
        assertThat(listed("diogenes-coach", "dated-ahead", "2020-05-15"))
                .as("nothing had been recorded by then")
                .isEmpty();
        assertThat(totals("2099-02-28")).contains("{\"partner\":\"diogenes\",\"kind\":\"dated-ahead\",\"missing\":1}");
    }

    @Test
    void what_a_partner_did_after_it_had_left_is_listed_and_what_it_did_before_is_not() {
        assertThat(totals("2020-09-01"))
                .contains("{\"partner\":\"hoeksteen\",\"kind\":\"partner-gone\",\"missing\":2}");
        assertThat(totals("2020-07-15"))
                .contains("{\"partner\":\"hoeksteen\",\"kind\":\"partner-gone\",\"missing\":1}");
        assertThat(totals("2020-07-01")).doesNotContain("partner-gone");
        SERVICE.rebuild();
        assertThat(totals("2020-09-01"))
                .contains("{\"partner\":\"hoeksteen\",\"kind\":\"partner-gone\",\"missing\":2}");
    }

    private static List<String> listed(String login, String kind, String asOf) {
        List<String> listed = new ArrayList<>();
        for (JsonNode each : read(login, asOf).at("/items")) {
            if (each.at("/kind").asString().equals(kind)) {
                listed.add(
                        each.at("/since").asString() + " " + each.at("/stream").asString());
            }
        }
        return listed;
    }

    private static String totals(String asOf) {
        return read("brusshelp-coordinator", asOf).at("/totals").toString();
    }

    private static JsonNode read(String login, String asOf) {
        return SERVICE.json(login, "/api/missing?programme=uitweg&asOf=" + asOf + "&minPosition=" + position);
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
