package be.homeward.query.console;

import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Ruled;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a partner does from a screen: sent on to the command service in their name, which judges it. */
@Controller
@Ruled("the rule of the view here, the rule of the command in the command service")
public final class Acting {
    private final Sight sight;
    private final Relay relay;

    public Acting(Sight sight, Relay relay) {
        this.sight = sight;
        this.relay = relay;
    }

    @PostMapping("/console/{view}")
    ModelAndView act(
            @PathVariable String view,
            Principal principal,
            HttpServletRequest request,
            @RegisteredOAuth2AuthorizedClient(SignIn.PROVIDER) OAuth2AuthorizedClient client)
            throws InterruptedException {
        Form form = Form.sent(request);
        Seen seen = sight.see(Screen.of(view), principal.getName(), request);
        try {
            long position = 0;
            for (Deed deed : deeds(seen, form)) {
                position = relay.send(
                        deed,
                        client.getAccessToken().getTokenValue(),
                        seen.asking().language());
            }
            return new ModelAndView("redirect:"
                    + seen.here()
                            .queryParam("minPosition", position)
                            .queryParam("done", form.get("deed"))
                            .build()
                            .encode()
                            .toUriString());
        } catch (Refused refused) {
            return sight.page(seen, form.refused(refused));
        }
    }

    private List<Deed> deeds(Seen seen, Form form) throws InterruptedException {
        return switch (form.get("deed", "")) {
            case "visit" -> Deed.visit(Rows.find(seen.items(), "support", form.about()), form);
            case "move-in" -> Deed.moveIn(dwelling(seen, form), form);
            case "assign" -> {
                Map<String, Object> dwelling = dwelling(seen, form);
                var caseload = sight.caseload(seen.asking(), dwelling.get("programme"), seen.asOf());
                yield Deed.assign(dwelling, Rows.find(caseload, "support", form.get("support")), form);
            }
            default -> throw new Problem(400, "request.form");
        };
    }

    private static Map<String, Object> dwelling(Seen seen, Form form) {
        return Rows.find(seen.items(), "dwelling", form.about());
    }
}
