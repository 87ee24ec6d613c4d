package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BearerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "bearer", "BearerToken", "Bearer  ", "Bearer a.b.c", "Basic cGVyc29uOnNlY3JldA=="})
    void what_is_no_token(String header) {
        var answer = ask(header);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"access.token\"");
    }

    static Stream<String> tokens_that_name_no_login_or_no_end() {
        Instant later = Instant.now().plusSeconds(600);
        return Stream.of(
                SERVICE.issuer.token(null, later),
                SERVICE.issuer.token(" ", later),
                SERVICE.issuer.token("diogenes-coach", null));
    }

    @ParameterizedTest
    @MethodSource
    void tokens_that_name_no_login_or_no_end(String token) {
        var answer = ask("Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"access.token\"");
    }

    @Test
    void the_same_token_is_taken_again_and_no_other_with_its_beginning() {
        String token = SERVICE.issuer.token("diogenes-coach");

        assertThat(ask("Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(ask("bearer " + token).statusCode()).isEqualTo(200);
        assertThat(ask("Bearer " + token.substring(0, token.lastIndexOf('.') + 1))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void says_of_every_answer_that_nobody_keeps_it() {
        var answer = ask("Bearer " + SERVICE.issuer.token("diogenes-coach"));

        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static HttpResponse<String> ask(String authorization) {
        return SERVICE.send(SERVICE.request("", api("directory"))
                .header("Authorization", authorization)
                .GET());
    }
}
