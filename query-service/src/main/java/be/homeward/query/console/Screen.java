package be.homeward.query.console;

import be.homeward.query.reading.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A page of the console: which questions its form puts, and with what it begins. */
record Screen(String view, Set<String> parameters) {
    static final Screen CASELOAD = screen("caseload", "programme", "asOf", "knownAt", "from", "after", "minPosition");
    static final Screen OCCUPANCY = screen("occupancy", "programme", "asOf", "knownAt", "from", "after", "minPosition");
    static final Screen AGREEMENTS = screen("agreements", "programme", "asOf", "knownAt", "after");
    static final Screen OUTCOMES = screen("outcomes", "programme", "from", "asOf", "knownAt");

    private static final List<Screen> ALL = List.of(CASELOAD, OCCUPANCY, AGREEMENTS, OUTCOMES);
    static final List<String> VIEWS = ALL.stream().map(Screen::view).toList();

    private static Screen screen(String view, String... parameters) {
        return new Screen(view, Set.of(parameters));
    }

    /** @throws Problem 404 when there is no such page */
    static Screen of(String view) {
        return ALL.stream().filter(each -> each.view.equals(view)).findFirst().orElseThrow(Problem::unknown);
    }

    /** What a form sends also where nothing was filled in is left out; what does not belong here is ignored. */
    Map<String, String[]> question(Map<String, String[]> given, List<Map<String, Object>> programmes) {
        Map<String, String[]> question = new TreeMap<>();
        given.forEach((name, values) -> {
            if (parameters.contains(name) && !values[0].isBlank()) {
                question.put(name, values);
            }
        });
        if (equals(OUTCOMES) && !programmes.isEmpty()) {
            Map<String, Object> chosen = chosen(question.get("programme"), programmes);
            question.putIfAbsent("programme", new String[] {String.valueOf(chosen.get("code"))});
            if (!question.containsKey("asOf")) {
                lastSealed(chosen, question);
            }
        }
        return question;
    }

    /** Where none was asked for, one with figures that everybody may look at comes first. */
    private static Map<String, Object> chosen(String @Nullable [] asked, List<Map<String, Object>> programmes) {
        return programmes.stream()
                .filter(each -> asked == null
                        ? each.get("sealedPeriods") instanceof List<?> periods && !periods.isEmpty()
                        : asked[0].equals(each.get("code")))
                .findFirst()
                .orElse(programmes.getFirst());
    }

    /** What partners sealed is what everybody may look at. */
    private static void lastSealed(Map<String, Object> programme, Map<String, String[]> question) {
        if (programme.get("sealedPeriods") instanceof List<?> periods
                && !periods.isEmpty()
                && periods.getLast() instanceof Map<?, ?> period) {
            question.put("asOf", new String[] {String.valueOf(period.get("asOf"))});
            question.put("from", new String[] {String.valueOf(period.get("from"))});
        }
    }
}
