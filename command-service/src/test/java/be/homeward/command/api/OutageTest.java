package be.homeward.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.TestDatabase;
import be.homeward.command.api.Partner.Reply;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class OutageTest {
    private static final int ROWS = 100;
    private static final TestService.Platform PLATFORM = TestService.Platform.fresh();
    private static final TestDatabase ELSEWHERE = TestDatabase.fresh();
    private static TestService service;
    private static Sector sector;
    private final UUID nadia = UUID.randomUUID();
    private final String key = "register/" + nadia;

    @BeforeAll
    static void start() {
        service = PLATFORM.start();
        sector = Sector.on(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void of_the_key_store_is_said_and_passes() throws Exception {
        cut(PLATFORM.keys());
        Reply during = sector.register(sector.diogenes(), nadia, key);
        int ready = ready();
        restore(PLATFORM.keys());
        Reply after = soon();

        passes(during, "keys.unavailable");
        assertThat(ready).isEqualTo(503);
        assertThat(after.status()).isEqualTo(200);
        assertThat(ready()).isEqualTo(200);
    }

    @Test
    void of_the_log_is_said_and_passes() throws Exception {
        cut(PLATFORM.log());
        Reply during = sector.register(sector.diogenes(), nadia, key);
        int ready = ready();
        int alive = new Partner(service.address(), "")
                .get("/actuator/health/liveness")
                .status();
        restore(PLATFORM.log());
        Reply after = soon();

        passes(during, "access.unavailable");
        assertThat(ready).isEqualTo(503);
        assertThat(alive).isEqualTo(200);
        assertThat(after.status()).as(after.text()).isEqualTo(200);
    }

    @Test
    void in_the_middle_of_a_spreadsheet_is_waited_for_once_and_not_for_each_row() throws Exception {
        StringBuilder rows = new StringBuilder("command;person;givenName\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("RegisterPerson;%s;Nadia\n".formatted(UUID.randomUUID()));
        }
        byte[] sheet = rows.toString().getBytes(UTF_8);
        cut(PLATFORM.keys());
        Reply during = sector.diogenes().sheet("/commands", sheet);
        restore(PLATFORM.keys());
        soon();
        Reply after = sector.diogenes().sheet("/commands", sheet);

        assertThat(during.text().lines()).hasSize(ROWS).allMatch(line -> line.contains("\"keys.unavailable\""));
        assertThat(after.text().lines()).hasSize(ROWS).allMatch(line -> line.contains("\"status\":200"));
    }

    @Test
    void of_whoever_has_other_rules_than_the_claims_is_said_and_passes(CapturedOutput output) {
        on(PLATFORM.log(), "update log.claim_rules set number = number + 1");
        Reply during = sector.register(sector.diogenes(), nadia, key);
        List<Integer> ready = List.of(ready(), ready());
        on(PLATFORM.log(), "update log.claim_rules set number = number - 1");
        Reply after = sector.register(sector.diogenes(), nadia, key);

        passes(during, "log.unavailable");
        assertThat(ready).containsOnly(503);
        assertThat(output).containsOnlyOnce("the claims are of other rules");
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(ready()).isEqualTo(200);
    }

    /** The pool of connections takes a few seconds to try again. */
    private Reply soon() throws InterruptedException {
        Reply reply = sector.register(sector.diogenes(), nadia, key);
        for (int i = 0; i < 20 && reply.status() == 503; i++) {
            Thread.sleep(500);
            reply = sector.register(sector.diogenes(), nadia, key);
        }
        return reply;
    }

    private static void passes(Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Retry-After")).isNotEmpty();
    }

    private static int ready() {
        return new Partner(service.address(), "")
                .get("/actuator/health/readiness")
                .status();
    }

    private static void cut(TestDatabase database) {
        elsewhere("alter database %s with allow_connections false".formatted(database.name()));
        elsewhere("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(database.name()));
    }

    private static void restore(TestDatabase database) {
        elsewhere("alter database %s with allow_connections true".formatted(database.name()));
    }

    private static void elsewhere(String sql) {
        on(ELSEWHERE, sql);
    }

    private static void on(TestDatabase database, String sql) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
