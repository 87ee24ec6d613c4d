package be.homeward.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every view under one address. */
@RestController
public final class ViewsEndpoint {
    private final Answers answers;

    public ViewsEndpoint(Answers answers) {
        this.answers = answers;
    }

    @Ruled("a rule for each page")
    @GetMapping({"/api/{view}", "/api/{group}/{view}"})
    Map<String, @Nullable Object> read(
            @PathVariable(required = false) @Nullable String group,
            @PathVariable String view,
            Principal principal,
            HttpServletRequest request)
            throws InterruptedException {
        return answers.answer(group == null ? view : group + "/" + view, principal, request);
    }
}
