package be.homeward.query.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what nearly every request is, a question about a view that takes JSON, without looking for who answers it;
 * whatever differs goes the long way, which ends at the same answers.
 */
public final class ViewsFilter extends HttpFilter implements Ordered {
    private static final String PATH = "/api/";
    private static final String JSON = "application/json";

    private final Answers answers;
    private final JsonMapper json;

    public ViewsFilter(Answers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Behind the filters that say who asks. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Principal asks = request.getUserPrincipal();
        if (asks != null
                && path.startsWith(PATH)
                && request.getMethod().equals("GET")
                && anything(request.getHeader("Accept"))
                && answers.has(path.substring(PATH.length()))) {
            ServerHttpObservationFilter.findObservationContext(request)
                    .ifPresent(observed -> observed.setPathPattern(PATH + "{view}"));
            answer(path.substring(PATH.length()), asks, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(String view, Principal asks, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] answer;
        try {
            answer = json.writeValueAsBytes(answers.answer(view, asks, request));
        } catch (InterruptedException | RuntimeException e) {
            ProblemWriter.write(request, response, ProblemAdvice.problem(e));
            return;
        }
        response.setContentType(JSON);
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private static boolean anything(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals(JSON);
    }
}
