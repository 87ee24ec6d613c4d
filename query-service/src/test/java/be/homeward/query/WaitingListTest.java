package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DeclineReason;
import be.homeward.events.HomewardEvent;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralAnswerCorrected;
import be.homeward.events.SupportEvent.ReferralAnswerWithdrawn;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.events.SupportEvent.ReferralWithdrawalCorrected;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportId;
import be.homeward.events.WorkingRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Diogenes waits for Nadia, and Hoeksteen for Karim, of whom much was written down wrongly. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingListTest {
    private static final RunningService SERVICE = new RunningService();
    private static final SupportId OF_KARIM = support(KARIM);
    private static long position;

    @BeforeAll
    static void tell() {
        SupportId ofNadia = support(NADIA);
        SERVICE.world.record(beginning());
        SERVICE.world.record(
                new WorkingRulesSet(UITWEG, "2", START, new WorkingRules(false, false, 1, false, 30)),
                new PersonReferred(ofNadia, NADIA, UITWEG, "2", DIOGENES, HOEKSTEEN, day("2020-03-01"), null),
                new PlacedOnWaitingList(ofNadia, day("2020-03-10")),
                new ReferralAccepted(ofNadia, day("2020-05-01")));
        record(supported(NADIA, DIOGENES, "2020-06-01"));
    }

    @Test
    void is_shown_as_it_stood_with_why_each_was_on_it() {
        assertThat(waiting("2020-02-28")).isEmpty();
        assertThat(waiting("2020-03-05").at("/0/why").asString()).isEqualTo("referred");
        JsonNode april = waiting("2020-04-01");
        assertThat(april.at("/0/why").asString()).isEqualTo("waiting");
        assertThat(april.at("/0/since").asString()).isEqualTo("2020-03-10");
        assertThat(april.at("/0/daysWaited").asInt()).isEqualTo(31);
        assertThat(april.at("/0/tooLong").asBoolean()).isTrue();
        assertThat(waiting("2020-03-31").at("/0/tooLong").asBoolean()).isFalse();
        assertThat(waiting("2020-05-15").at("/0/why").asString()).isEqualTo("accepted");
        assertThat(waiting("2020-06-01")).isEmpty();
    }

    @Test
    void of_others_is_not_shown_and_none_to_landlords_and_funders() {
        assertThat(SERVICE.json("hoeksteen-coach", api("waiting-list?asOf=2020-04-01"))
                        .at("/items")
                        .toString())
                .doesNotContain(NADIA.toString());
        for (String login : new String[] {"citydev-housing", "ggc-funder", "brusshelp-coordinator"}) {
            assertThat(SERVICE.get(login, api("waiting-list")).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void follows_what_was_corrected_and_tells_what_was_known_before() {
        record(
                new PersonReferred(OF_KARIM, KARIM, UITWEG, "2", HOEKSTEEN, DIOGENES, day("2020-03-01"), null),
                new PlacedOnWaitingList(OF_KARIM, day("2020-03-10")),
                new ReferralDeclined(OF_KARIM, day("2020-04-01"), DeclineReason.NO_PLACE, null));
        String before = known();
        assertThat(why("2020-03-07", before)).isEqualTo("referred");
        assertThat(why("2020-03-20", before)).isEqualTo("waiting 2020-03-10");
        assertThat(why("2020-04-15", before)).isEqualTo("nobody");

        record(
                new ReferralAnswerCorrected(OF_KARIM, day("2020-03-10"), day("2020-03-05"), null, null),
                new ReferralAnswerCorrected(
                        OF_KARIM, day("2020-04-01"), day("2020-04-10"), DeclineReason.OUTSIDE_TARGET_GROUP, null));
        String corrected = known();
        assertThat(why("2020-03-07", corrected)).isEqualTo("waiting 2020-03-05");
        assertThat(why("2020-04-09", corrected)).isEqualTo("waiting 2020-03-05");
        assertThat(why("2020-04-15", corrected)).isEqualTo("nobody");
        assertThat(answers()).isEqualTo("null null 2020-04-10 outside-target-group null");

        record(new ReferralAnswerWithdrawn(OF_KARIM, day("2020-04-10")));
        String withdrawn = known();
        assertThat(why("2020-04-15", withdrawn)).isEqualTo("waiting 2020-03-05");
        assertThat(answers()).isEqualTo("2020-03-05 null null null null");

        assertThat(why("2020-03-07", before)).isEqualTo("referred");
        assertThat(why("2020-04-09", before)).isEqualTo("nobody");
        assertThat(why("2020-04-15", corrected)).isEqualTo("nobody");

        record(new ReferralWithdrawn(OF_KARIM, day("2020-05-01")));
        assertThat(why("2020-05-02", known())).isEqualTo("nobody");
        record(new ReferralWithdrawalCorrected(OF_KARIM, day("2020-05-10")));
        assertThat(why("2020-05-02", known())).isEqualTo("waiting 2020-03-05");
        assertThat(why("2020-05-10", known())).isEqualTo("nobody");
        record(new ReferralReinstated(OF_KARIM));
        assertThat(why("2020-05-10", known())).isEqualTo("waiting 2020-03-05");
        assertThat(answers()).isEqualTo("2020-03-05 null null null null");

        record(new ReferralAccepted(OF_KARIM, day("2020-06-05")), new ReferralAccepted(OF_KARIM, day("2020-06-07")));
        assertThat(why("2020-06-06", known())).isEqualTo("waiting 2020-03-05");
        assertThat(why("2020-06-07", known())).isEqualTo("accepted 2020-06-07");
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }

    /** The moment at which the last of it was recorded. */
    private static String known() {
        return SERVICE.world.log.read(position - 1, 1).getFirst().recordedAt().toString();
    }

    /** Why and since when Hoeksteen waited for Karim. */
    private static String why(String asOf, String known) {
        JsonNode first = SERVICE.json("hoeksteen-coach", api("waiting-list?asOf=" + asOf + "&knownAt=" + known))
                .at("/items/0");
        if (first.isMissingNode()) {
            return "nobody";
        }
        String why = first.at("/why").asString();
        return why.equals("referred") ? why : why + " " + first.at("/since").asString();
    }

    private static String answers() {
        return SERVICE.world.rows("""
                        select waiting_since, accepted_on, declined_on, decline_reason, withdrawn_on from support
                        where support = '%s' and recorded_to = 9223372036854775807
                        """.formatted(OF_KARIM)).stream()
                .map(row -> row.get("waiting_since") + " " + row.get("accepted_on") + " " + row.get("declined_on") + " "
                        + row.get("decline_reason") + " " + row.get("withdrawn_on"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode waiting(String asOf) {
        return SERVICE.json("diogenes-coach", api("waiting-list?asOf=" + asOf)).at("/items");
    }

    private static String api(String question) {
        return "/api/" + question + (question.contains("?") ? "&" : "?") + "minPosition=" + position;
    }
}
