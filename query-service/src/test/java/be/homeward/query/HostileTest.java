package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is an answer or a problem document, and never a failure of ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTest {
    private static final String[] ROUTES = {
        "/api/caseload",
        "/api/occupancy",
        "/api/outcomes",
        "/api/agreements",
        "/api/directory",
        "/api/audit/events",
        "/api/operate/rebuild",
        "/api/operate/parked",
        "/api/operate/parked/retry",
        "/api/nothing",
        "/api/a/b/c",
        "/api",
        "/actuator/prometheus",
        "/actuator/env",
        "/error",
        "/",
        "//",
        "/api/../actuator",
        "/api/caseload/",
        "/api/;x=1/caseload"
    };
    private static final String[] VALUES = {
        "",
        "%00",
        "%zz",
        "%",
        "0000-01-01",
        "9999-12-31",
        "+10000-01-01",
        "-0001-01-01",
        "2020-02-30",
        "2020-13-01",
        "99999-01-01",
        "%27;drop%20table%20stay;--",
        "%3Cscript%3E",
        "null",
        "NaN",
        "-1",
        "0",
        "9223372036854775807",
        "9223372036854775808",
        "1e9",
        "uitweg",
        "UITWEG",
        "%F0%9F%8F%A0",
        "%ED%A0%80",
        "a".repeat(5000),
        "00000000-0000-0000-0000-000000000000",
        "c03461f7-fb0d-3ea2-af0e-f2bbf46130d9",
        "2021-09-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59+18:00",
        "[",
        "{}",
        "..%2F..",
        "2021-09-01%0d%0aX:%20y"
    };
    private static final String[] NAMES = {
        "programme",
        "track",
        "partner",
        "from",
        "to",
        "asOf",
        "knownAt",
        "after",
        "limit",
        "minPosition",
        "accept",
        "stream",
        "unknown",
        "",
        "asOf&asOf",
        "%00",
        "from[]"
    };
    private static final String[] METHODS = {
        "GET", "GET", "GET", "GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "FOO"
    };
    private static final String[] LOGINS = {
        "diogenes-coach",
        "diogenes-coordinator",
        "citydev-housing",
        "ggc-funder",
        "audit-auditor",
        "platform-admin",
        "nobody",
        ""
    };
    private final Random random = new Random(7);

    @Test
    void nothing_that_is_sent_makes_it_fail() throws IOException {
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String request = request();
            Answer answer = send(request);
            boolean sound = answer.status >= 200
                    && answer.status < 500
                    && (answer.status < 400 || answer.body.contains("\"code\":") || request.startsWith("HEAD"));
            if (!sound) {
                failures.add(request.lines().findFirst().orElse("") + " -> " + answer);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void a_token_that_is_not_valid_is_a_problem_and_not_a_failure() throws IOException {
        String expired = SERVICE.issuer.token("diogenes-coach", Instant.now().minusSeconds(600));
        String own = SERVICE.issuer.token("diogenes-coach");
        for (String token : List.of(
                expired,
                "x",
                "a.b.c",
                own + "x",
                own.substring(0, own.lastIndexOf('.')) + ".",
                "\"",
                "a".repeat(9000))) {
            Answer answer = send("GET /api/caseload HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + token + "\r\n\r\n");
            assertThat(answer.status)
                    .as(token.substring(0, Math.min(20, token.length())))
                    .isEqualTo(401);
            assertThat(answer.body).contains("\"code\":\"access.token\"");
        }
    }

    @Test
    void what_is_no_request_at_all_is_answered_or_dropped() throws IOException {
        for (String raw : List.of(
                "GET /api/[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/caseload?a=| HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/caseload HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(60_000) + "\r\n\r\n",
                "GET /api/caseload HTTP/9.9\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /api/caseload HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n")) {
            Answer answer = send(raw);
            assertThat(answer.status).isBetween(0, 505);
            assertThat(answer.status).as(raw).isNotIn(500, 502, 503);
            assertThat(answer.body).doesNotContain("<html", "Exception", "apache");
        }
    }

    private String request() {
        StringBuilder path = new StringBuilder(one(ROUTES));
        int parameters = random.nextInt(4);
        for (int i = 0; i < parameters; i++) {
            path.append(i == 0 ? '?' : '&').append(one(NAMES)).append('=').append(one(VALUES));
        }
        StringBuilder request = new StringBuilder(one(METHODS))
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        String login = one(LOGINS);
        if (!login.isEmpty()) {
            request.append("Authorization: Bearer ")
                    .append(SERVICE.issuer.token(login))
                    .append("\r\n");
        }
        if (random.nextInt(4) == 0) {
            request.append(one(
                            new String[] {"Accept", "Accept-Language", "Purpose", "Range", "If-Match", "Content-Type"}))
                    .append(": ")
                    .append(one(new String[] {"text/html", "xx-,;;", "*/*;q=9", "a".repeat(2000), "image/png", "Ünï"}))
                    .append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private record Answer(int status, String body) {}

    private static Answer send(String request) throws IOException {
        URI address = URI.create(SERVICE.address);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 ")) {
                return new Answer(0, answer);
            }
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer);
        }
    }
}
