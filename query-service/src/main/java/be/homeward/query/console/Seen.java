package be.homeward.query.console;

import be.homeward.query.reading.Answers.Asking;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks at: a page, the question it answers, and the answer.
 *
 * @param programmes in which they take part, as the directory knows them
 */
record Seen(
        Screen screen,
        Asking asking,
        Map<String, String[]> question,
        List<Map<String, Object>> programmes,
        Map<String, Object> answer) {

    /** The address of this page with its question, to which more can be added. */
    UriComponentsBuilder here() {
        UriComponentsBuilder here = UriComponentsBuilder.fromPath("/console/" + screen.name());
        question.forEach((name, values) -> {
            if (!name.equals("minPosition")) {
                here.queryParam(name, "{" + name + "}");
            }
        });
        return here.uriVariables(Rows.firsts(question));
    }

    /** The same, on a day on which what was done then can be seen. */
    UriComponentsBuilder here(String day) {
        return day.compareTo(asOf()) > 0 ? here().replaceQueryParam("asOf", day) : here();
    }

    List<Map<String, Object>> items() {
        return Rows.list(answer, "items");
    }

    String asOf() {
        return String.valueOf(answer.get("asOf"));
    }

    /** All there is, not a part that begins or ends where it happens to. */
    boolean whole() {
        return answer.get("next") == null && !question.containsKey("after");
    }

    /** What is recorded is recorded now: a page as it was known before offers nothing to do. */
    boolean now() {
        return !question.containsKey("knownAt");
    }
}
