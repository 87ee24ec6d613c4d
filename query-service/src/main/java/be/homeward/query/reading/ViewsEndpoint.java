package be.homeward.query.reading;

import be.homeward.query.reading.Answers.Asking;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
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
            @RequestHeader(name = "Purpose", required = false) @Nullable String purpose,
            Principal principal,
            HttpServletRequest request)
            throws InterruptedException {
        Asking asking = new Asking(principal.getName(), Language.of(request), purpose);
        return answers.answer(group == null ? view : group + "/" + view, asking, request.getParameterMap());
    }
}
