package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

    @Test
    void answers_a_broken_rule_with_its_code() {
        var reply = administrator.give("RegisterOrganisation", organisation("Not A Code"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.code()).isEqualTo("organisation.code-malformed");
    }

    private String organisation(String code) {
        return """
                {"organisation":"%s","code":"%s","names":{"nl":"A","fr":"B","en":"C"},"kinds":["support"]}
                """.formatted(id, code);
    }
}
