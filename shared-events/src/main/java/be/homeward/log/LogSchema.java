package be.homeward.log;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the log, and the two roles that may use them. */
public final class LogSchema {
    private LogSchema() {}

    /** @param owner may create schemas and, where they are missing, the roles homeward_writer and homeward_reader */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("log")
                .locations("classpath:be/homeward/log/migration")
                .load()
                .migrate();
    }
}
