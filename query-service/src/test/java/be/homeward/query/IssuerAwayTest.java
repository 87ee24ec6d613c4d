package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuerAwayTest {

    @Test
    void a_token_that_cannot_be_judged_yet_is_no_failure_and_no_fault_of_who_shows_it() {
        try (RunningService service = new RunningService()) {
            String token = service.issuer.token("diogenes-coach");
            service.issuer.close();
            var answer = service.send(service.request("", "/api/caseload")
                    .header("Authorization", "Bearer " + token)
                    .GET());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"unavailable\"");
        }
    }
}
