package be.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.TestDatabase;
import be.homeward.events.DataClass;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureRecordTest {
    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final PersonId TOMASZ = new PersonId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());

    private final DataSource database = TestDatabase.fresh().dataSource();
    private final DisclosureRecord disclosures = new DisclosureRecord(database);

    @Test
    void a_person_can_be_told_who_was_shown_what_and_nothing_about_others() {
        KeySchema.migrate(database);
        disclosures.record(shown(Set.of(NADIA, TOMASZ)));
        disclosures.record(shown(Set.of(TOMASZ)));

        assertThat(disclosures.of(NADIA))
                .extracting(DisclosureRecord.Entry::disclosure)
                .containsExactly(shown(Set.of(NADIA)));
        assertThat(disclosures.of(TOMASZ)).hasSize(2);
    }

    @Test
    void the_services_can_neither_change_nor_delete_it() throws Exception {
        KeySchema.migrate(database);
        for (String role : Set.of("homeward_sealer", "homeward_opener")) {
            for (String change : Set.of("update keys.disclosure set subject = ''", "delete from keys.disclosure")) {
                try (var connection = database.getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("set role " + role);
                    assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void what_cannot_be_written_down_is_an_error() {
        assertThatThrownBy(() -> disclosures.record(shown(Set.of(NADIA)))).isInstanceOf(KeyStoreUnavailable.class);
    }

    private static Disclosure shown(Set<PersonId> persons) {
        return new Disclosure(
                "diogenes-coach",
                DIOGENES,
                Function.COACH,
                "support",
                persons,
                Set.of(DataClass.IDENTITY, DataClass.SOCIAL));
    }
}
