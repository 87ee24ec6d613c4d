package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {
    @AutoClose
    private static final TestLog TEST = new TestLog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = ''",
                "delete from log.event",
                "truncate log.event",
                "update log.command_key set events = 0",
                "delete from log.command_key",
                "truncate log.command_key"
            })
    void nobody_rewrites_what_was_recorded(String rewriting) {
        TEST.log.append(append(0, seen(person()))).join();

        assertThatThrownBy(() -> as("homeward_writer", rewriting)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as("postgres", rewriting)).hasMessageContaining("never rewritten");
    }

    @Test
    void a_reader_reads_and_writes_nothing() {
        assertThatCode(() -> as("homeward_reader", "select * from log.event")).doesNotThrowAnyException();
        assertThatThrownBy(() -> as("homeward_reader", "delete from log.claim"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as("homeward_reader", "insert into log.event select * from log.event"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void migrating_again_changes_nothing() {
        assertThatCode(() -> LogSchema.migrate(TEST.database.dataSource())).doesNotThrowAnyException();
    }

    private static void as(String role, String sql) throws SQLException {
        try (Connection connection = TEST.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
            statement.execute(sql);
        }
    }
}
