package be.homeward.query.console;

import be.homeward.query.reading.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page of the console: which questions its form puts, and with what it begins.
 *
 * @param name in its address and its heading
 * @param view whose answer it shows
 */
record Screen(String name, String view, Beginning beginning, Set<String> parameters) {
    /** What is shown where nothing was asked. */
    enum Beginning {
        /** Of all programmes, today. */
        ALL,
        /** Of the first programme, today: never of all. */
        ONE_PROGRAMME,
        /** Of one programme too, as its partners sealed it last: what everybody may look at. */
        SEALED
    }

    private static final String CASES = "-cases";
    static final Screen CASELOAD = ofAll("caseload", "programme", "asOf", "knownAt", "from", "after", "minPosition");
    static final Screen OCCUPANCY = ofAll("occupancy", "programme", "asOf", "knownAt", "from", "after", "minPosition");

    private static final List<Screen> ALL = List.of(
            CASELOAD,
            ofAll("waiting-list", "programme", "asOf", "knownAt", "after"),
            OCCUPANCY,
            ofAll("agreements", "programme", "asOf", "knownAt", "after"),
            ofOne("conferences", "conferences", "programme", "from", "asOf", "knownAt", "after"),
            ofOne("missing", "missing", "programme", "from", "asOf", "knownAt", "after"),
            ofAll("requests", "programme", "asOf", "knownAt", "after"),
            ofSealed("outcomes", "outcomes", "programme", "from", "asOf", "knownAt"),
            ofSealed("flow", "outcomes/flow", "programme", "from", "asOf", "knownAt"),
            ofSealed("targets", "targets", "programme", "from", "asOf", "knownAt"),
            casesOf("outcomes"),
            casesOf("targets"),
            new Screen("audit", "audit/events", Beginning.ALL, Set.of("programme", "from", "to", "knownAt", "after")));

    private static Screen ofAll(String name, String... parameters) {
        return new Screen(name, name, Beginning.ALL, Set.of(parameters));
    }

    private static Screen ofOne(String name, String view, String... parameters) {
        return new Screen(name, view, Beginning.ONE_PROGRAMME, Set.of(parameters));
    }

    private static Screen ofSealed(String name, String view, String... parameters) {
        return new Screen(name, view, Beginning.SEALED, Set.of(parameters));
    }

    /** What the numbers of a page are made of: opened from there, and from nowhere else. */
    private static Screen casesOf(String page) {
        return ofOne(page + CASES, page + "/cases", "programme", "measure", "from", "to", "asOf", "knownAt", "after");
    }

    /** The page on which numbers of this one open. */
    Optional<Screen> cases() {
        return ALL.stream().filter(each -> each.name.equals(name + CASES)).findFirst();
    }

    /** Which page's numbers it opens; its own name when it opens none. */
    String whole() {
        return name.endsWith(CASES) ? name.substring(0, name.length() - CASES.length()) : name;
    }

    String template() {
        return name.endsWith(CASES) ? "cases" : name;
    }

    static List<String> views() {
        return ALL.stream().map(Screen::view).toList();
    }

    /** Those whose view is among these. */
    static List<String> showing(List<String> views) {
        return ALL.stream()
                .filter(each -> views.contains(each.view) && !each.name.endsWith(CASES))
                .map(Screen::name)
                .toList();
    }

    /** @throws Problem 404 when there is no such page */
    static Screen of(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow(Problem::unknown);
    }

    /** Whether it asks about one programme, never about all. */
    boolean ofOne() {
        return beginning != Beginning.ALL;
    }

    /** What a form sends also where nothing was filled in is left out; what does not belong here is ignored. */
    Map<String, String[]> question(Map<String, String[]> given, List<Map<String, Object>> programmes) {
        Map<String, String[]> question = new TreeMap<>();
        given.forEach((name, values) -> {
            if (parameters.contains(name) && !values[0].isBlank()) {
                question.put(name, values);
            }
        });
        if (ofOne() && !programmes.isEmpty()) {
            Map<String, Object> chosen = chosen(question.get("programme"), programmes);
            question.putIfAbsent("programme", new String[] {String.valueOf(chosen.get("code"))});
            if (beginning == Beginning.SEALED && !question.containsKey("asOf")) {
                lastSealed(chosen, question);
            }
        }
        return question;
    }

    /** Where none was asked for, one with figures that everybody may look at comes first. */
    private Map<String, Object> chosen(String @Nullable [] asked, List<Map<String, Object>> programmes) {
        return programmes.stream()
                .filter(each -> asked == null
                        ? beginning == Beginning.SEALED
                                && each.get("sealedPeriods") instanceof List<?> periods
                                && !periods.isEmpty()
                        : asked[0].equals(each.get("code")))
                .findFirst()
                .orElse(programmes.getFirst());
    }

    private static void lastSealed(Map<String, Object> programme, Map<String, String[]> question) {
        if (programme.get("sealedPeriods") instanceof List<?> periods
                && !periods.isEmpty()
                && periods.getLast() instanceof Map<?, ?> period) {
            question.put("asOf", new String[] {String.valueOf(period.get("asOf"))});
            question.put("from", new String[] {String.valueOf(period.get("from"))});
        }
    }
}
