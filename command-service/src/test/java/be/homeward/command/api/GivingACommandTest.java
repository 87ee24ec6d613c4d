package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Function;
import be.homeward.log.EventLog;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingACommandTest {
    private final Partner administrator = TestService.shared().administrator();
    private final UUID id = UUID.randomUUID();

    @Test
    void answers_what_was_recorded_and_where() {
        var reply = administrator.give(
                "RegisterOrganisation", organisation("o" + id.toString().substring(0, 8)));

        assertThat(reply.text()).matches("""
                \\{"position":\\d+,"events":\\[\\{"type":"OrganisationRegistered","stream":"organisation:%s",\
                "sequence":0,"eventId":"[0-9a-f-]{36}","position":\\d+}]}""".formatted(id));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON"})
    void answers_the_same_however_the_content_type_is_written(String type) {
        String key = UUID.randomUUID().toString();
        String body = organisation("o" + id.toString().substring(0, 8));
        var first = administrator.give("RegisterOrganisation", body, key);

        var again = Partner.send(administrator
                .request("/commands/RegisterOrganisation")
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .header("Accept", "application/json, */*;q=0.1")
                .POST(BodyPublishers.ofString(body)));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.type()).isEqualTo(first.type());
    }

    @Test
    void answers_a_broken_rule_with_its_code() {
        var reply = administrator.give("RegisterOrganisation", organisation("Not A Code"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.code()).isEqualTo("organisation.code-malformed");
    }

    @Test
    void keeps_which_of_the_functions_of_who_asked_allowed_it() {
        try (TestService own = TestService.Platform.fresh().start()) {
            Sector sector = Sector.on(own).housing();
            accepted(own.administrator(), "GrantRole", """
                    {"organisation":"%s","subject":"citydev-housing","function":"coordinator","boundBySecrecy":false,
                     "from":"2020-03-01"}
                    """.formatted(sector.id("citydev")));

            var reply = accepted(own.as("citydev-housing"), "CorrectBuilding", """
                    {"building":"%s","name":"Peterbos",
                     "address":{"street":"Peterbos","number":"10","postcode":"1070","municipality":"Anderlecht"}}
                    """.formatted(sector.id("peterbos")));

            long position = reply.json().path("position").asLong();
            assertThat(own.part(EventLog.class).read(position - 1, 1))
                    .singleElement()
                    .satisfies(event -> assertThat(event.origin().function()).isEqualTo(Function.HOUSING));
        }
    }

    private static Partner.Reply accepted(Partner partner, String command, String body) {
        var reply = partner.give(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private String organisation(String code) {
        return """
                {"organisation":"%s","code":"%s","names":{"nl":"A","fr":"B","en":"C"},"kinds":["support"]}
                """.formatted(id, code);
    }
}
