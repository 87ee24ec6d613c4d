package be.homeward.query.console;

import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Ruled;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a partner reads on a screen: the answers that systems get, under the same rules. */
@Controller
@Ruled("a rule for each page")
public final class Console {
    private final Sight sight;

    public Console(Sight sight) {
        this.sight = sight;
    }

    /** The first page that somebody may read. */
    @GetMapping("/")
    String home(Principal principal) {
        return "redirect:/console/" + sight.first(principal.getName());
    }

    @GetMapping("/console/{view}")
    ModelAndView show(
            @PathVariable String view, Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws InterruptedException {
        Languages.keep(request, response);
        return sight.page(sight.see(Screen.of(view), principal.getName(), request), Form.asked(request));
    }

    @GetMapping("/console/**")
    ModelAndView nothing(HttpServletRequest request) {
        return ConsoleProblems.page(Problem.unknown(), request);
    }

    /** Where those arrive whom the identity provider did not let in, or whose session has ended. */
    @GetMapping("/login/ended")
    ModelAndView ended(HttpServletRequest request) {
        return ConsoleProblems.page(new Problem(401, "access.session"), request);
    }
}
