package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningInTest {
    private static final Sector SECTOR = Sector.shared();
    private static final TestService SERVICE = SECTOR.service();

    static Stream<String> tokens_that_are_not_valid() {
        TestIssuer issuer = SERVICE.platform().issuer();
        String valid = issuer.token("diogenes-coach");
        return Stream.of(
                issuer.expired("diogenes-coach"),
                issuer.ofAnotherIssuer("diogenes-coach"),
                issuer.signedByAnother("diogenes-coach"),
                issuer.withoutEnd("diogenes-coach"),
                valid.substring(0, valid.length() - 9) + "AAAAAAAAA",
                valid.substring(0, valid.lastIndexOf('.') + 1),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbGF0Zm9ybS1hZG1pbiJ9.",
                "nonsense",
                "a b c");
    }

    @ParameterizedTest
    @MethodSource
    void tokens_that_are_not_valid(String token) {
        Reply reply = new Partner(SERVICE.address(), token).give("RegisterPerson", "{}");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("token.invalid");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BearerToken", "Bearer  ", "Basic cGVyc29uOnNlY3JldA=="})
    void what_is_no_token(String header) {
        Reply reply = Partner.send(new Partner(SERVICE.address(), "")
                .command("RegisterPerson", "k")
                .header("Authorization", header)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("token.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commands", "/nowhere", "/actuator/prometheus", "/actuator/env", "/actuator/health", "/"})
    void nothing_is_shown_without_a_token(String path) {
        Reply reply = new Partner(SERVICE.address(), "").get(path);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.code()).isEqualTo("token.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/openapi.json"})
    void these_are_open(String path) {
        assertThat(new Partner(SERVICE.address(), "").get(path).status()).isEqualTo(200);
    }

    @Test
    void a_login_without_an_organisation_may_do_nothing() {
        Reply reply = SERVICE.as("a-stranger").give("RegisterPerson", "{}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("access.no-organisation");
    }

    @Test
    void a_function_that_may_not_is_told_so_before_anything_is_said_of_the_body() {
        Reply reply = SECTOR.diogenes().give("RegisterOrganisation", "not json");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("access.role");
    }

    @Test
    void a_revoked_function_is_gone_at_once() {
        String login = "leaver-" + UUID.randomUUID();
        Partner administrator = SERVICE.administrator();
        String role = """
                "organisation":"%s","subject":"%s","function":"coach"
                """.formatted(SECTOR.id("diogenes"), login);
        administrator.give("GrantRole", "{%s,\"boundBySecrecy\":true,\"from\":\"2020-01-01\"}".formatted(role));
        Partner leaver = SERVICE.as(login);
        Reply before = SECTOR.register(leaver, UUID.randomUUID(), "1-" + login);
        administrator.give("RevokeRole", "{%s,\"on\":\"2020-01-02\"}".formatted(role));
        Reply after = SECTOR.register(leaver, UUID.randomUUID(), "2-" + login);

        assertThat(before.status()).as(before.text()).isEqualTo(200);
        assertThat(after.status()).isEqualTo(403);
    }

    @Test
    void the_service_starts_while_the_identity_provider_is_away_and_says_so() {
        try (TestService alone = SERVICE.platform().start("--homeward.issuer=http://127.0.0.1:9")) {
            Reply reply = alone.as("diogenes-coach").give("RegisterPerson", "{}");

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.code()).isEqualTo("issuer.unavailable");
            assertThat(reply.header("Retry-After")).isNotEmpty();
        }
    }

    @Test
    void metrics_are_shown_to_an_administrator_only() {
        Reply administrator = SERVICE.administrator().get("/actuator/prometheus");
        Reply coach = SECTOR.diogenes().get("/actuator/prometheus");
        Reply stranger = SERVICE.as("a-stranger").get("/actuator/prometheus");

        assertThat(administrator.text())
                .contains("homeward_commands_seconds_count{command=\"RegisterOrganisation\",outcome=\"accepted\"");
        assertThat(coach.status()).isEqualTo(403);
        assertThat(coach.type()).isEqualTo("application/problem+json");
        assertThat(stranger.status()).isEqualTo(403);
    }
}
