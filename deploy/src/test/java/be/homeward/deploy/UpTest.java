package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UpTest {
    private static final Platform PLATFORM = Platform.shared();

    @Test
    void says_where_everything_is_and_who_can_sign_in_and_last_that_it_is_ready() {
        assertThat(PLATFORM.said()).containsOnlyOnce("Homeward is ready\n");
        assertThat(PLATFORM.said().lines().takeWhile(line -> !line.equals("Homeward is ready")))
                .as("before it is ready, which comes last")
                .anyMatch(line -> line.contains(PLATFORM.reads("").toString()))
                .anyMatch(line -> line.contains(PLATFORM.commands("").toString()))
                .anyMatch(line -> line.contains(PLATFORM.identity("").toString()))
                .anyMatch(line -> line.contains("eilandje-coordinator"))
                .anyMatch(line -> line.contains("ggc-funder"));
    }

    @Test
    void a_token_says_who_and_nothing_about_what_they_may() {
        String claims = new String(
                Base64.getUrlDecoder().decode(PLATFORM.token("diogenes-coach").split("\\.")[1]),
                StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"sub\":\"diogenes-coach\"")
                .contains("\"iss\":\"" + PLATFORM.identity("") + "\"")
                .doesNotContain("organisation", "role", "scope");
    }

    @Test
    void a_wrong_secret_gives_no_token() {
        var answer = Platform.form(
                PLATFORM.identity("/oauth2/token"),
                "grant_type=client_credentials&client_id=ggc-funder&client_secret=wrong");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void demo_logins_refuse_who_comes_from_elsewhere() {
        var answer = Platform.send(
                HttpRequest.newBuilder(PLATFORM.identity("/login")).header("X-Forwarded-For", "203.0.113.7"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_taken_port_is_one_clear_sentence() {
        try (var second = Platform.start(PLATFORM.base(), "--ephemeral")) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.said())
                    .matches(
                            "Port \\d+ is taken by another program: stop that, or choose other ports with --port-base.\n");
        }
    }

    @Test
    void a_killed_database_is_started_again() {
        PLATFORM.process("postgresql-keys").destroyForcibly();
        PLATFORM.await("postgresql-keys is back", Duration.ofMinutes(1));
    }

    @Test
    void a_killed_process_is_started_again() {
        PLATFORM.process("identity-provider").destroyForcibly();
        PLATFORM.await("identity-provider is back", Duration.ofMinutes(1));
        assertThat(PLATFORM.said()).contains("identity-provider stopped (exit code 137): starting it again");
    }
}
