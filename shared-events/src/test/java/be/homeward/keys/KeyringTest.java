package be.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.Relay;
import be.homeward.TestDatabase;
import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyringTest {
    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final PersonId TOMASZ = new PersonId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());

    @TempDir
    Path masters;

    private final TestDatabase fresh = TestDatabase.fresh();
    private final DataSource database = fresh.dataSource();

    @BeforeEach
    void migrate() {
        KeySchema.migrate(database);
        MasterKeys.add(masters);
    }

    @Test
    void opens_what_it_sealed() {
        for (String name : List.of("Nadia", "", "Зоя · زينب · \u0000", "n".repeat(100_000))) {
            Sealed sealed = seal(keyring(), NADIA, DIOGENES, DataClass.IDENTITY, name);
            assertThat(open(keyring(), sealed)).hasValue(name);
        }
    }

    @Test
    void never_seals_the_same_way_twice_and_never_shows_the_value() {
        Keyring keyring = keyring();
        Sealed once = seal(keyring, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        Sealed twice = seal(keyring, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        assertThat(once).isNotEqualTo(twice);
        assertThat(new String(Base64.getUrlDecoder().decode(once.token()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Nadia");
    }

    @Test
    void refuses_every_change_of_a_sealed_value() {
        Keyring keyring = keyring();
        byte[] whole = Base64.getUrlDecoder()
                .decode(seal(keyring, NADIA, DIOGENES, DataClass.HEALTH, "insulin")
                        .token());
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertBroken(keyring, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @Test
    void refuses_what_was_never_sealed_without_repeating_it() {
        for (String text : List.of("", "Nadia", "85.07.30-033.28", "AQ", "é".repeat(90), "A".repeat(200))) {
            assertBroken(keyring(), text);
        }
    }

    private static void assertBroken(Keyring keyring, String token) {
        assertThatThrownBy(() -> open(keyring, new Sealed(token)))
                .isInstanceOf(SealBroken.class)
                .hasNoCause()
                .hasMessageNotContainingAny("insulin", "Nadia", "85.07");
    }

    @Test
    void makes_one_key_when_many_use_it_for_the_first_time() throws Exception {
        List<Callable<Sealed>> rivals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Keyring own = keyring();
            rivals.add(() -> seal(own, NADIA, DIOGENES, DataClass.SOCIAL, "rests"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sealed : threads.invokeAll(rivals)) {
                assertThat(open(keyring(), sealed.get())).hasValue("rests");
            }
        }
        assertThat(keys()).isEqualTo(1);
    }

    @Test
    void makes_no_key_for_what_is_never_recorded() {
        Sealed sealed = keyring().sealer(NADIA, DIOGENES).seal(DataClass.SOCIAL, "rests");
        assertThat(keys()).isZero();
        assertThatThrownBy(() -> open(keyring(), sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void lets_one_that_was_overtaken_know_and_keeps_the_other_key() {
        Sealer late = keyring().sealer(NADIA, DIOGENES);
        late.seal(DataClass.SOCIAL, "rests");
        Sealed first = seal(keyring(), NADIA, DIOGENES, DataClass.SOCIAL, "walks");
        assertThatThrownBy(late::keep).isInstanceOf(KeyOvertaken.class);
        assertThat(open(keyring(), first)).hasValue("walks");
    }

    @Test
    void keeps_a_key_per_person_organisation_and_class() {
        Keyring keyring = keyring();
        seal(keyring, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        seal(keyring, NADIA, DIOGENES, DataClass.SOCIAL, "rests");
        seal(keyring, NADIA, SMES, DataClass.IDENTITY, "Nadia");
        seal(keyring, TOMASZ, DIOGENES, DataClass.IDENTITY, "Tomasz");
        seal(keyring, TOMASZ, DIOGENES, DataClass.IDENTITY, "Tomek");
        assertThat(keys()).isEqualTo(4);
    }

    @Test
    void what_a_destroyed_key_sealed_is_gone_and_only_that() {
        Keyring keyring = keyring();
        Sealed name = seal(keyring, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        Sealed note = seal(keyring, NADIA, DIOGENES, DataClass.SOCIAL, "rests");

        assertThat(keyring.destroy(NADIA, DIOGENES, DataClass.IDENTITY)).isTrue();

        assertThat(open(keyring, name)).isEmpty();
        assertThat(open(keyring(), name)).isEmpty();
        assertThat(open(keyring(), note)).hasValue("rests");
        assertThat(keyring.destroy(NADIA, DIOGENES, DataClass.IDENTITY)).isFalse();
    }

    @Test
    void someone_met_again_after_erasure_gets_a_new_key() {
        Keyring keyring = keyring();
        Sealed before = seal(keyring, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        keyring.destroy(NADIA, DIOGENES, DataClass.IDENTITY);
        Sealed after = seal(keyring, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        assertThat(open(keyring, before)).isEmpty();
        assertThat(open(keyring, after)).hasValue("Nadia");
    }

    @Test
    void a_destroyed_key_opens_nothing_more_in_any_process() {
        Keyring other = keyring();
        Sealed name = seal(other, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");
        assertThat(open(other, name)).isPresent();

        keyring().destroy(NADIA, DIOGENES, DataClass.IDENTITY);

        assertThat(open(other, name)).isEmpty();
    }

    @Test
    void what_any_process_seals_after_a_key_was_destroyed_is_not_lost() {
        Keyring other = keyring();
        seal(other, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");

        keyring().destroy(NADIA, DIOGENES, DataClass.IDENTITY);
        Sealed after = seal(other, NADIA, DIOGENES, DataClass.IDENTITY, "Nadia");

        assertThat(open(keyring(), after)).hasValue("Nadia");
    }

    @Test
    void opens_a_page_with_one_question_whatever_else_is_on_it() {
        List<Sealed> page = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            page.add(seal(keyring(), new PersonId(UUID.randomUUID()), SMES, DataClass.IDENTITY, "person " + i));
        }
        Sealed broken = new Sealed("nobody sealed this");
        Opener opener =
                keyring().opener(Stream.concat(page.stream(), Stream.of(broken)).toList());
        assertThat(page).allSatisfy(each -> assertThat(opener.open(each)).isPresent());
        assertThatThrownBy(() -> opener.open(broken)).isInstanceOf(SealBroken.class);
    }

    @Test
    void digests_alike_in_every_process() {
        byte[] body = "{\"on\":\"2020-03-02\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(keyring().hmac(body)).hasSize(32).isEqualTo(keyring().hmac(body));
        assertThat(keyring().hmac(body)).isNotEqualTo(keyring().hmac(new byte[0]));
    }

    @Test
    void a_store_out_of_reach_is_said_as_that() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/keys");
        Keyring keyring = Keyring.open(nowhere, MasterKeys.in(masters));
        assertThat(keyring.reachable()).isFalse();
        assertThat(keyring().reachable()).isTrue();
        assertThatThrownBy(() -> seal(keyring, NADIA, SMES, DataClass.IDENTITY, "Nadia"))
                .isInstanceOf(KeyStoreUnavailable.class)
                .hasMessageNotContaining("Nadia");
    }

    @Test
    void a_store_that_falls_silent_is_said_as_out_of_reach_and_asked_again() throws IOException {
        try (Relay relay = new Relay(fresh.url())) {
            Keyring keyring = Keyring.open(relay.dataSource(), MasterKeys.in(masters));
            relay.dieSilentlyOf("keys.data_key");

            assertThat(CompletableFuture.supplyAsync(keyring::reachable))
                    .succeedsWithin(Duration.ofMinutes(1))
                    .isEqualTo(false);
            assertThat(keyring.reachable()).isTrue();
        }
    }

    private static Sealed seal(
            Keyring keyring, PersonId person, OrganisationId controller, DataClass dataClass, String value) {
        while (true) {
            Sealer sealer = keyring.sealer(person, controller);
            Sealed sealed = sealer.seal(dataClass, value);
            try {
                sealer.keep();
                return sealed;
            } catch (KeyOvertaken _) {
                // the key is there now
            }
        }
    }

    private static Optional<String> open(Keyring keyring, Sealed sealed) {
        return keyring.opener(List.of(sealed)).open(sealed);
    }

    private Keyring keyring() {
        return Keyring.open(database, MasterKeys.in(masters));
    }

    private long keys() {
        return Database.ask(database, connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from keys.data_key")) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
