package be.homeward.keys;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of the key store, in a database of its own: so that destroying a key can retire its backups too. The group
 * roles {@code homeward_sealer} (creates, uses and destroys keys) and {@code homeward_opener} (uses keys) are what a
 * service's own role is made a member of; both add to the disclosure record and cannot change it.
 */
public final class KeySchema {
    private KeySchema() {}

    /** Brings the schema {@code keys} up to date; {@code owner} may create schemas and roles. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("keys")
                .locations("classpath:be/homeward/keys/migration")
                .load()
                .migrate();
    }
}
