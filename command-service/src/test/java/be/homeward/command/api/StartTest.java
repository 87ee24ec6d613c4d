package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartTest {

    @Test
    void makes_the_claims_of_an_earlier_version_again() throws SQLException {
        var platform = TestService.Platform.fresh();
        try (var connection = platform.log().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into log.claim values ('dwelling', 'a', 'earlier', '2020-03-01', 'infinity')");
            platform.start().close();
            assertThat(statement
                            .executeQuery("select from log.claim where holder = 'earlier'")
                            .next())
                    .isFalse();
        }
    }
}
