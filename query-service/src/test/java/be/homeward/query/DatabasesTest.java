package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.TestDatabase;
import be.homeward.query.QuerySettings.Keys;
import be.homeward.query.QuerySettings.Log;
import be.homeward.query.QuerySettings.Login;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabasesTest {
    private static final String ME = "postgres";

    /** A rebuild may hear nothing for as long as an index takes to make. */
    @Test
    void a_silent_one_is_given_up_by_who_reads_and_not_by_who_rebuilds() throws SQLException {
        String url = TestDatabase.fresh().url();
        Login login = new Login(url, ME, ME);
        QuerySettings settings = new QuerySettings(
                new Log(url, ME, ME, null), new Keys(url, ME, ME, "/"), login, login, "issuer", "node", null);
        try (Databases databases = new Databases(settings);
                var reads = databases.reads().getConnection();
                var views = databases.views().getConnection()) {
            assertThat(reads.getNetworkTimeout()).isEqualTo(15_000);
            assertThat(views.getNetworkTimeout()).isZero();
            assertThat(databases.views().getDataSourceProperties()).containsEntry("tcpKeepAlive", "true");
        }
    }
}
