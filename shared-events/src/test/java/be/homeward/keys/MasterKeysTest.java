package be.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.TestDatabase;
import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MasterKeysTest {
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());

    @TempDir
    Path folder;

    @Test
    void rotation_wraps_anew_and_changes_nothing_that_was_sealed() throws IOException {
        var database = TestDatabase.fresh().dataSource();
        KeySchema.migrate(database);
        MasterKeys.add(folder);
        Keyring old = Keyring.open(database, MasterKeys.in(folder));
        List<Sealed> sealed = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            Sealer sealer = old.sealer(new PersonId(UUID.randomUUID()), DIOGENES);
            sealed.add(sealer.seal(DataClass.IDENTITY, "person " + i));
            sealer.keep();
        }
        byte[] digest = old.hmac(new byte[] {1});

        assertThat(MasterKeys.add(folder)).isEqualTo(2);
        assertThat(Keyring.open(database, MasterKeys.in(folder)).rewrap()).isEqualTo(1_101);
        Files.delete(folder.resolve("master-1.key"));

        Keyring fresh = Keyring.open(database, MasterKeys.in(folder));
        Opener opener = fresh.opener(sealed);
        for (int i = 0; i < sealed.size(); i++) {
            assertThat(opener.open(sealed.get(i))).hasValue("person " + i);
        }
        assertThat(fresh.hmac(new byte[] {1})).isEqualTo(digest);
        assertThat(fresh.rewrap()).isZero();
    }

    @Test
    void a_version_that_is_missing_is_named() {
        MasterKeys.add(folder);
        UUID id = UUID.randomUUID();
        byte[] wrapped = MasterKeys.in(folder).wrap(id, new byte[32]);
        assertThatThrownBy(() -> MasterKeys.in(folder).unwrap(id, 7, wrapped)).hasMessageContaining("master-7.key");
    }

    @Test
    void a_wrapped_key_opens_only_in_its_own_row() {
        MasterKeys.add(folder);
        byte[] wrapped = MasterKeys.in(folder).wrap(UUID.randomUUID(), new byte[32]);
        assertThatThrownBy(() -> MasterKeys.in(folder).unwrap(UUID.randomUUID(), 1, wrapped))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException {
        MasterKeys.add(folder);
        Path file = folder.resolve("master-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKeys.in(folder)).hasMessageContaining("chmod 600");
    }

    @Test
    void an_empty_folder_and_a_file_cut_short_are_refused() throws IOException {
        assertThatThrownBy(() -> MasterKeys.in(folder)).hasMessageContaining("no master key");
        MasterKeys.add(folder);
        Files.writeString(folder.resolve("master-1.key"), "abcdef");
        assertThatThrownBy(() -> MasterKeys.in(folder)).hasMessageContaining("64 hex digits");
    }
}
