package be.homeward.query.console;

import be.homeward.query.reading.Answers;
import be.homeward.query.reading.Answers.Asking;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what a page shows: the answer, the frame around it, and the form that somebody opened in it. */
public final class Sight {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> ANSWER = new TypeReference<>() {};

    private final Answers answers;

    public Sight(Answers answers) {
        this.answers = answers;
    }

    String first(String login) {
        List<String> readable = readable(login);
        return readable.isEmpty() ? Screen.CASELOAD.name() : readable.getFirst();
    }

    private List<String> readable(String login) {
        return Screen.showing(answers.allowed(login, Screen.views()));
    }

    Seen see(Screen screen, String login, HttpServletRequest request) throws InterruptedException {
        Asking asking = new Asking(login, Languages.language(request), null);
        List<Map<String, Object>> programmes = Rows.list(answer("directory", asking, Map.of()), "programmes");
        Map<String, String[]> question = screen.question(request.getParameterMap(), programmes);
        return new Seen(screen, asking, question, programmes, answer(screen.view(), asking, question));
    }

    /** Whom somebody accompanies, for a dwelling of this programme. */
    List<Map<String, Object>> caseload(Asking asking, @Nullable Object programme, String asOf)
            throws InterruptedException {
        Map<String, String[]> question =
                new HashMap<>(Map.of("limit", new String[] {"500"}, "asOf", new String[] {asOf}));
        if (programme != null) {
            question.put("programme", new String[] {programme.toString()});
        }
        return Rows.list(answer("caseload", asking, question), "items");
    }

    ModelAndView page(Seen seen, Form form) throws InterruptedException {
        String login = seen.asking().login();
        Map<String, Object> model = new HashMap<>();
        model.put("view", seen.screen().name());
        model.put("whole", seen.screen().whole());
        model.put(
                "opens",
                seen.screen()
                        .cases()
                        .filter(cases ->
                                !answers.allowed(login, List.of(cases.view())).isEmpty())
                        .isPresent());
        model.put("ofOne", seen.screen().ofOne());
        model.put("views", readable(login));
        model.put("login", login);
        model.put("language", seen.asking().language().code());
        model.put("programmes", seen.programmes());
        Wording say = new Wording(seen.asking().language(), seen.programmes());
        if (seen.whole()) {
            seen.items().sort(Comparator.comparing(say::heading, say.alphabet()));
        }
        model.put("say", say);
        model.put("answer", seen.answer());
        model.put("here", seen.here().build().encode().toUriString());
        model.put("may", seen.now() ? answers.allowed(login, Deed.COMMANDS) : List.of());
        model.putAll(Rows.firsts(seen.question()));
        model.put("form", form);
        if (form.opened() && seen.screen().equals(Screen.OCCUPANCY)) {
            Map<String, Object> dwelling = Rows.find(seen.items(), "dwelling", form.about());
            Object programme = dwelling.get("programme");
            model.put("unhoused", Deed.unhoused(caseload(seen.asking(), programme, seen.asOf())));
        }
        return new ModelAndView(seen.screen().template(), model, HttpStatusCode.valueOf(form.status()));
    }

    private Map<String, Object> answer(String view, Asking asking, Map<String, String[]> question)
            throws InterruptedException {
        return JSON.readValue(JSON.writeValueAsBytes(answers.answer(view, asking, question)), ANSWER);
    }
}
