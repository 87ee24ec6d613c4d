package be.homeward.keys;

import be.homeward.TestDatabase;
import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Prints how long sealing and opening one value takes with a question to the store for each; run by hand, no test waits for it. */
final class SealingSpeed {
    private static final int VALUES = 20_000;

    private SealingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path masters = Files.createTempDirectory("masters");
        MasterKeys.add(masters);
        var database = TestDatabase.fresh().dataSource();
        KeySchema.migrate(database);
        Keyring keyring = Keyring.open(database, MasterKeys.in(masters));
        PersonId person = new PersonId(UUID.randomUUID());
        OrganisationId controller = new OrganisationId(UUID.randomUUID());
        for (int round = 0; round < 5; round++) {
            long read = 0;
            long begin = System.nanoTime();
            for (int i = 0; i < VALUES; i++) {
                Sealer sealer = keyring.sealer(person, controller);
                Sealed sealed = sealer.seal(DataClass.IDENTITY, "Nadia El Amrani");
                sealer.keep();
                read += keyring.opener(List.of(sealed))
                        .open(sealed)
                        .orElseThrow()
                        .length();
            }
            double micros = (System.nanoTime() - begin) / 1_000.0 / VALUES;
            System.out.printf("seal and open: %.2f µs (%d characters)%n", micros, read);
        }
        System.exit(0);
    }
}
