package be.homeward.query.console;

import be.homeward.query.reading.Language;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** In the console a problem is a page as well. */
@ControllerAdvice(assignableTypes = {Console.class, Acting.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ConsoleProblems {

    @ExceptionHandler
    ModelAndView problem(Exception exception, HttpServletRequest request) {
        if (exception instanceof ClientAuthorizationException) {
            return ended(request);
        }
        return page(ProblemAdvice.problem(exception), request);
    }

    /** The identity provider has forgotten them: whoever begins again is asked to sign in. */
    private static ModelAndView ended(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return page(new Problem(401, "access.session"), request);
    }

    static ModelAndView page(Problem problem, HttpServletRequest request) {
        Language language = Languages.language(request);
        Principal principal = request.getUserPrincipal();
        Map<String, Object> model = new HashMap<>();
        model.put("problem", ProblemWriter.title(problem, language));
        model.put("language", language.code());
        model.put("login", principal == null || problem.status() == 401 ? "" : principal.getName());
        model.put("views", List.of());
        model.put("view", "");
        model.put("here", "?");
        return new ModelAndView("problem", model, HttpStatusCode.valueOf(problem.status()));
    }
}
