package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static be.homeward.query.Uitweg.KARIM;
import static be.homeward.query.Uitweg.NADIA;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DataClass;
import be.homeward.events.Function;
import be.homeward.keys.Disclosure;
import be.homeward.keys.DisclosureRecord;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadTest {

    @Test
    void a_coach_sees_those_whom_the_organisation_accompanies_by_name() {
        JsonNode items = SERVICE.json("diogenes-coach", api("caseload?programme=uitweg&asOf=2020-04-20"))
                .at("/items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/givenName").asString()).isEqualTo("Nadia");
        assertThat(items.at("/0/status").asString()).isEqualTo("open");
        assertThat(items.at("/0/housing/unit").asString()).isEqualTo("12");
        assertThat(items.at("/0/contactDue").asString()).isEqualTo("2020-03-25");
        assertThat(items.at("/0/contactOverdue").asBoolean()).isTrue();
        assertThat(items.at("/0/partnerNotAdmitted").asBoolean()).isFalse();
    }

    @Test
    void a_contact_is_not_overdue_on_the_day_it_is_due() {
        assertThat(SERVICE.json("diogenes-coach", api("caseload?asOf=2020-03-25"))
                        .at("/items/0/contactOverdue")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void each_organisation_sees_its_own() {
        JsonNode items =
                SERVICE.json("hoeksteen-coach", api("caseload?asOf=2021-12-01")).at("/items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/person").asString()).isEqualTo(KARIM.toString());
        assertThat(items.at("/0/toRehouse").asBoolean()).isTrue();
        assertThat(items.at("/0/housing/overdue").asBoolean()).isTrue();
    }

    @Test
    void a_support_that_began_before_the_partner_did_is_flagged_once_that_is_corrected() {
        assertThat(SERVICE.json("hoeksteen-coach", api("caseload?asOf=2021-12-01"))
                        .at("/items/0/partnerNotAdmitted")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoever_moved_on_is_housed_no_more_and_not_to_be_rehoused() {
        JsonNode person =
                SERVICE.json("diogenes-coach", api("caseload?asOf=2021-03-01")).at("/items/0");
        assertThat(person.at("/housing").isNull()).isTrue();
        assertThat(person.at("/toRehouse").asBoolean()).isFalse();
    }

    @Test
    void who_was_shown_whom_is_on_record() {
        SERVICE.get("diogenes-coordinator", api("caseload?asOf=2020-04-20"), "Purpose", "team-meeting");
        assertThat(new DisclosureRecord(SERVICE.keys.dataSource()).of(NADIA))
                .extracting(DisclosureRecord.Entry::disclosure)
                .contains(new Disclosure(
                        "diogenes-coordinator",
                        Uitweg.DIOGENES,
                        Function.COORDINATOR,
                        "team-meeting",
                        Set.of(NADIA),
                        Set.of(DataClass.IDENTITY)));
        assertThat(new DisclosureRecord(SERVICE.keys.dataSource()).of(KARIM))
                .noneMatch(entry -> entry.disclosure().organisation().equals(Uitweg.DIOGENES));
    }

    @Test
    void landlords_funders_coordinators_and_auditors_see_nobody() {
        for (String login : new String[] {
            "citydev-housing", "ggc-funder", "brusshelp-coordinator", "audit-auditor", "platform-admin"
        }) {
            assertThat(SERVICE.get(login, api("caseload")).statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_partner_or_programme_that_is_not_yours_is_unknown() {
        String unknown = SERVICE.get("diogenes-coach", api("caseload?programme=elsewhere"))
                .body();
        for (String question : new String[] {
            "caseload?partner=hoeksteen", "caseload?partner=nobody", "caseload?partner=" + Uitweg.HOEKSTEEN
        }) {
            var answer = SERVICE.get("diogenes-coach", api(question));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown);
        }
        assertThat(SERVICE.get("diogenes-coach", api("caseload?partner=diogenes"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.get("diogenes-coach", api("caseload?programme=uitweg&track=1"))
                        .statusCode())
                .isEqualTo(422);
    }
}
