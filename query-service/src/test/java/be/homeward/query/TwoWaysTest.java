package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nearly every read goes the short way, which a header that says the same in other words does not take. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoWaysTest {

    @ParameterizedTest
    @CsvSource({
        "diogenes-coach, caseload?programme=uitweg&asOf=2020-06-01, 200",
        "diogenes-coach, occupancy?asOf=2020-06-01, 200",
        "diogenes-coordinator, caseload/coaches?asOf=2020-06-01, 200",
        "diogenes-coach, directory?asOf=2020-06-01, 200",
        "diogenes-coach, occupancy/story, 400",
        "diogenes-coach, caseload?nothing=1, 400",
        "diogenes-coach, caseload?programme=elsewhere, 404",
        "diogenes-coach, nothing, 404",
        "nobody-known, caseload, 403",
        "'', caseload, 401",
    })
    void both_ways_answer_alike(String login, String question, int status) {
        HttpResponse<String> known = SERVICE.get(login, api(question), "Accept", "application/json", "Purpose", "care");
        HttpResponse<String> other = SERVICE.get(login, api(question), "Accept", "application/*", "Purpose", "care");

        assertThat(known.statusCode()).isEqualTo(status);
        assertThat(other.statusCode()).isEqualTo(status);
        assertThat(known.body()).isEqualTo(other.body());
        assertThat(headers(known)).isEqualTo(headers(other));
    }

    /** Without when it was, and in how many parts. */
    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
        return headers;
    }
}
