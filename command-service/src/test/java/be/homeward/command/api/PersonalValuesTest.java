package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.Sealed;
import be.homeward.events.StreamId;
import be.homeward.keys.Keyring;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class PersonalValuesTest {
    private static final String NAME = "Zubayda-" + UUID.randomUUID();
    private final Sector sector = Sector.shared();
    private final TestService service = sector.service();
    private final UUID person = UUID.randomUUID();

    @Test
    void are_sealed_before_they_are_recorded() {
        sector.diogenes().give("RegisterPerson", Sector.person(person, NAME));
        StoredEvent stored = recorded();
        PersonRegistered event = (PersonRegistered) stored.event();

        assertThat(new String(stored.payload(), StandardCharsets.UTF_8)).doesNotContain(NAME);
        Sealed name = Objects.requireNonNull(event.givenName());
        assertThat(service.part(Keyring.class).opener(List.of(name)).open(name)).contains(NAME);
    }

    @Test
    void of_a_command_that_is_refused_leave_no_key_behind() throws SQLException {
        var reply = sector.diogenes().give("UpdateIdentity", Sector.person(person, NAME));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(keys()).isZero();
        sector.diogenes().give("RegisterPerson", Sector.person(person, NAME));
        assertThat(keys()).isEqualTo(1);
    }

    private int keys() throws SQLException {
        try (var connection = service.platform().keys().dataSource().getConnection();
                var select = connection.prepareStatement("select count(*) from keys.data_key where person = ?")) {
            select.setObject(1, person);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void that_are_blank_are_nothing() {
        sector.diogenes().give("RegisterPerson", Sector.person(person, "   "));

        assertThat(((PersonRegistered) recorded().event()).givenName()).isNull();
    }

    @Test
    void that_are_wrong_are_neither_repeated_nor_logged(CapturedOutput output) {
        var reply = sector.diogenes().give("RegisterPerson", """
                {"person":"%s","givenName":{"x":"%s"}}""".formatted(person, NAME));
        var unknown = sector.diogenes().give("RegisterPerson", """
                {"person":"%s","%s":1}""".formatted(person, NAME + " lives here"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(reply.text() + unknown.text() + output).doesNotContain(NAME);
    }

    private StoredEvent recorded() {
        return service.part(EventLog.class).stream(new StreamId("person", person), 0)
                .getFirst();
    }
}
