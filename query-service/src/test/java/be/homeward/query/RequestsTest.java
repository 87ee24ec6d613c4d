package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DataClass;
import be.homeward.events.ExtensionReason;
import be.homeward.events.HomewardEvent;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.RequestAnswer;
import be.homeward.events.RequestEvent.RequestAnswerWithdrawn;
import be.homeward.events.RequestEvent.RequestAnswered;
import be.homeward.events.RequestEvent.RequestCorrected;
import be.homeward.events.RequestEvent.RequestExtended;
import be.homeward.events.RequestEvent.RequestExtensionWithdrawn;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.RequestEvent.RequestRestored;
import be.homeward.events.RequestEvent.RequestWithdrawn;
import be.homeward.events.RequestId;
import be.homeward.events.RequestKind;
import be.homeward.events.RequestRefusal;
import be.homeward.events.Sealed;
import be.homeward.keys.Sealer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What persons ask Diogenes about their data, and by when it answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestsTest {
    private static final RunningService SERVICE = new RunningService();
    private static final PersonId OMAR = new PersonId(id("omar"));
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(
                new PersonRegistered(NADIA, DIOGENES, sealed(NADIA, DataClass.IDENTITY, "Nadia"), null, null, null),
                new PersonRegistered(OMAR, DIOGENES, null, null, null, null),
                supported(NADIA, DIOGENES, "2020-03-10"));
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void are_open_until_the_same_day_of_the_next_month_and_overdue_after() {
        received("access", NADIA, RequestKind.ACCESS, "2021-01-31");
        assertThat(find("access", "2021-01-30").isMissingNode()).isTrue();
        assertThat(state("access", "2021-02-28")).isEqualTo("open until 2021-02-28");
        assertThat(find("access", "2021-02-20").at("/daysLeft").asInt()).isEqualTo(8);
        assertThat(state("access", "2021-03-01")).isEqualTo("overdue until 2021-02-28");
        JsonNode request = find("access", "2021-03-01");
        assertThat(request.at("/givenName").asString()).isEqualTo("Nadia");
        assertThat(request.at("/asked").asString()).isEqualTo("access");
    }

    @Test
    void take_two_months_more_from_the_day_the_person_is_told_so() {
        received("extended", NADIA, RequestKind.ACCESS, "2021-01-31");
        String before = known();
        record(new RequestExtended(NADIA, request("extended"), day("2021-02-20"), ExtensionReason.COMPLEX));
        assertThat(state("extended", "2021-02-19")).isEqualTo("open until 2021-02-28");
        assertThat(state("extended", "2021-03-01")).isEqualTo("open until 2021-04-30");
        assertThat(state("extended", "2021-05-01")).isEqualTo("overdue until 2021-04-30");
        assertThat(state("extended", "2021-03-01&knownAt=" + before)).isEqualTo("overdue until 2021-02-28");
        record(new RequestCorrected(NADIA, request("extended"), day("2021-01-10"), null, null));
        assertThat(state("extended", "2021-03-01")).isEqualTo("overdue until 2021-02-10");
        record(new RequestExtensionWithdrawn(NADIA, request("extended")));
        assertThat(find("extended", "2021-03-01").at("/extendedOn").isNull()).isTrue();
    }

    @Test
    void stay_readable_once_answered_late_or_withdrawn() {
        received("answered", NADIA, RequestKind.OBJECTION, "2021-01-10");
        record(new RequestAnswered(
                NADIA,
                request("answered"),
                day("2021-02-11"),
                RequestAnswer.REFUSED,
                null,
                RequestRefusal.LEGAL_DUTY,
                sealed(NADIA, DataClass.SOCIAL, "The law")));
        assertThat(state("answered", "2021-02-10")).isEqualTo("open until 2021-02-10");
        assertThat(find("answered", "2021-02-10").at("/explanation").isNull()).isTrue();
        JsonNode answered = find("answered", "2022-01-01");
        assertThat(answered.at("/status").asString()).isEqualTo("answered");
        assertThat(answered.at("/late").asBoolean()).isTrue();
        assertThat(answered.at("/reason").asString()).isEqualTo("legal-duty");
        assertThat(answered.at("/explanation").asString()).isEqualTo("The law");
        record(new RequestAnswered(
                NADIA, request("answered"), day("2021-02-10"), RequestAnswer.PROCESSING_STOPPED, null, null, null));
        assertThat(find("answered", "2022-01-01").at("/late").asBoolean()).isFalse();
        record(
                new RequestAnswerWithdrawn(NADIA, request("answered")),
                new RequestWithdrawn(NADIA, request("answered"), day("2021-02-05")));
        assertThat(find("answered", "2021-02-04").at("/status").asString()).isEqualTo("open");
        assertThat(find("answered", "2021-02-05").at("/status").asString()).isEqualTo("withdrawn");
        record(new RequestRestored(NADIA, request("answered")));
        assertThat(find("answered", "2021-02-05").at("/status").asString()).isEqualTo("open");
    }

    @Test
    void need_no_programme_and_come_in_pages() {
        received("of omar", OMAR, RequestKind.RECTIFICATION, "2021-01-10");
        received("another", NADIA, RequestKind.ACCESS, "2021-01-10");
        JsonNode all = SERVICE.json("diogenes-coordinator", api("requests?asOf=2021-02-01"));
        assertThat(all.at("/items").toString()).contains(OMAR.toString(), NADIA.toString());
        assertThat(SERVICE.json("diogenes-coordinator", api("requests?asOf=2021-02-01&programme=uitweg"))
                        .at("/items")
                        .toString())
                .contains(NADIA.toString())
                .doesNotContain(OMAR.toString());
        String first = SERVICE.json("diogenes-coordinator", api("requests?asOf=2021-02-01&limit=1"))
                .at("/next")
                .asString();
        assertThat(SERVICE.json("diogenes-coordinator", api("requests?asOf=2021-02-01&limit=1&after=" + first))
                        .at("/items/0/request")
                        .asString())
                .isEqualTo(all.at("/items/1/request").asString());
    }

    @Test
    void are_for_the_organisation_that_holds_the_record_alone() {
        Sealed asked = sealed(NADIA, DataClass.SOCIAL, "hers");
        record(new RequestReceived(NADIA, request("hers"), RequestKind.ACCESS, day("2021-01-10"), null, asked));
        assertThat(SERVICE.json("hoeksteen-coach", api("requests")).at("/items").isEmpty())
                .isTrue();
        for (String login : new String[] {"citydev-housing", "ggc-funder", "brusshelp-coordinator", "audit-auditor"}) {
            assertThat(SERVICE.get(login, api("requests")).statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        String audited =
                SERVICE.get("audit-auditor", api("audit/events?limit=500")).body();
        assertThat(audited).contains("RequestReceived").doesNotContain(asked.token());
    }

    private static String state(String name, String asOf) {
        JsonNode request = find(name, asOf);
        return request.at("/status").asString() + " until "
                + request.at("/dueOn").asString();
    }

    private static JsonNode find(String name, String asOf) {
        JsonNode items =
                SERVICE.json("diogenes-coach", api("requests?asOf=" + asOf)).at("/items");
        for (JsonNode each : items) {
            if (each.at("/request").asString().equals(request(name).toString())) {
                return each;
            }
        }
        return items.at("/none");
    }

    private static void received(String name, PersonId person, RequestKind kind, String on) {
        record(new RequestReceived(person, request(name), kind, day(on), null, sealed(person, DataClass.SOCIAL, name)));
    }

    private static RequestId request(String name) {
        return new RequestId(id("request " + name));
    }

    private static Sealed sealed(PersonId person, DataClass kind, String text) {
        Sealer sealer = SERVICE.keyring.sealer(person, DIOGENES);
        Sealed sealed = sealer.seal(kind, text);
        sealer.keep();
        return sealed;
    }

    private static String api(String question) {
        return "/api/" + question + (question.contains("?") ? "&" : "?") + "minPosition=" + position;
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }

    /** The moment at which the last of it was recorded. */
    private static String known() {
        return SERVICE.world.log.read(position - 1, 1).getFirst().recordedAt().toString();
    }
}
