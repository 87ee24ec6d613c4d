package be.homeward.command.api;

import be.homeward.command.api.Callers.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One command at a time: the one address for all of them. */
@RestController
final class CommandEndpoint {
    private final Callers callers;
    private final Reception reception;
    private final CommandMetrics metrics;

    CommandEndpoint(Callers callers, Reception reception, CommandMetrics metrics) {
        this.callers = callers;
        this.reception = reception;
        this.metrics = metrics;
    }

    @PostMapping(
            path = "/commands/{name}",
            produces = {MediaTypes.JSON, ProblemWriter.MEDIA_TYPE})
    void give(@PathVariable String name, Principal login, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long start = System.nanoTime();
        Outcome outcome;
        try {
            Caller caller = callers.caller(login.getName());
            outcome = reception.carryOut(order(reception.permitted(caller, name), request));
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            metrics.problem(name, problem, start);
            ProblemWriter.write(problem, request, response);
            return;
        }
        metrics.done(name, outcome, start);
        write(outcome, response);
    }

    private Order order(Permitted permitted, HttpServletRequest request) throws IOException {
        MediaTypes.require(request, MediaTypes.JSON);
        byte[] bytes = Bytes.read(request, Body.MOST);
        String key = Headers.single(request, "Idempotency-Key", ProblemType.KEY_MALFORMED);
        if (key == null) {
            throw new Rejected(ProblemType.KEY_MISSING);
        }
        String purpose = Headers.single(request, "Purpose", ProblemType.PURPOSE_UNKNOWN);
        return reception.order(permitted, key, Reception.purpose(purpose, permitted.form()), Body.parse(bytes));
    }

    private static void write(Outcome outcome, HttpServletResponse response) throws IOException {
        byte[] body = Answer.result(outcome.appended()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaTypes.JSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
