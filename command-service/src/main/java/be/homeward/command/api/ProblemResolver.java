package be.homeward.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers with a problem whatever no endpoint answered. */
@Component
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        try {
            ProblemWriter.write(problem(thrown, response), request, response);
            return new ModelAndView();
        } catch (IOException e) {
            // whoever asked has gone
            return new ModelAndView();
        }
    }

    private static Problem problem(Exception thrown, HttpServletResponse response) {
        if (thrown instanceof ErrorResponse known) {
            // such as Allow beside 405
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return StatusProblems.of(known.getStatusCode().value());
        }
        return Problems.of(thrown);
    }
}
