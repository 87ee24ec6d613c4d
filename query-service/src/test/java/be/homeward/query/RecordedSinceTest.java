package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Diogenes confirmed its part through August 2020, and then went on recording. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(OrderAnnotation.class)
class RecordedSinceTest {
    private static final RunningService SERVICE = new RunningService();
    private static final String KIND = "recorded-since";
    private static final String ONE = "{\"partner\":\"diogenes\",\"kind\":\"recorded-since\",\"missing\":1}";
    private static long position;

    @BeforeAll
    static void tell() {
        record(DIOGENES, beginning());
        record(DIOGENES, supported(NADIA, DIOGENES, "2020-04-01"));
        record(HOEKSTEEN, supported(KARIM, HOEKSTEEN, "2020-04-01"));
        confirm();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    @Order(1)
    void nothing_is_missing_while_only_others_or_about_later_days_recorded_more() {
        record(HOEKSTEEN, visited(KARIM, "2020-05-01"));
        record(DIOGENES, visited(NADIA, "2020-09-01"));
        assertThat(kinds()).doesNotContain(KIND, "not-confirmed");
        assertThat(totals()).doesNotContain(KIND);
    }

    @Test
    @Order(2)
    void what_the_partner_recorded_since_within_the_period_asks_for_its_confirmation_anew() {
        String before =
                SERVICE.world.log.read(position - 1, 1).getFirst().recordedAt().toString();
        record(DIOGENES, visited(NADIA, "2020-05-01"));
        assertThat(kinds()).contains(KIND).doesNotContain("not-confirmed");
        assertThat(totals()).contains(ONE);
        assertThat(kinds("&knownAt=" + before)).doesNotContain(KIND);
        assertThat(kinds("&from=2020-05-01")).doesNotContain(KIND).contains("not-confirmed");
        assertThat(read("hoeksteen-coach", "").toString()).doesNotContain("\"kind\":\"" + KIND);
    }

    @Test
    @Order(3)
    void it_is_missing_no_longer_once_confirmed_anew() {
        confirm();
        assertThat(kinds()).doesNotContain(KIND, "not-confirmed");
    }

    @Test
    @Order(4)
    void what_is_recorded_once_it_is_sealed_is_a_difference_and_nothing_missing() {
        record(BRUSSHELP, new PeriodSealed(UITWEG, START, day("2020-08-31"), position));
        record(DIOGENES, visited(NADIA, "2020-05-02"));
        assertThat(kinds()).doesNotContain(KIND);
        assertThat(totals()).doesNotContain(KIND);
    }

    private static void confirm() {
        record(DIOGENES, new PeriodConfirmed(UITWEG, DIOGENES, START, day("2020-08-31"), position));
    }

    private static List<String> kinds() {
        return kinds("");
    }

    private static List<String> kinds(String more) {
        List<String> kinds = new ArrayList<>();
        read("diogenes-coach", more)
                .at("/items")
                .forEach(each -> kinds.add(each.at("/kind").asString()));
        return kinds;
    }

    private static String totals() {
        return read("brusshelp-coordinator", "").at("/totals").toString();
    }

    private static JsonNode read(String login, String more) {
        return SERVICE.json(login, "/api/missing?programme=uitweg&asOf=2020-08-31&minPosition=" + position + more);
    }

    private static void record(OrganisationId by, HomewardEvent... events) {
        position = SERVICE.world.recordBy(by, events);
    }
}
