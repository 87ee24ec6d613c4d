package be.homeward.query.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What codes of one list count as, in every version there was: a definition names the version it counts by, so that another
 * one changes no figure. The lines are those that everybody is shown.
 */
final class Mappings {
    static final String FILE = "mappings.properties";

    /** What codes of one list count as, with the list that names those classes. */
    record Mapping(String list, String classes, int version, Map<String, String> codes) {}

    private static final int PARTS = 4;

    private Mappings() {}

    /** Of each list the first version first. */
    static List<Mapping> in(String file) {
        Map<List<String>, Mapping> found = new LinkedHashMap<>();
        new Texts(file).lines().forEach((key, counted) -> {
            String[] line = key.toString().split("/", PARTS);
            found.computeIfAbsent(
                            List.of(line[0], line[1], line[2]),
                            _ -> new Mapping(line[0], line[1], Integer.parseInt(line[2]), new LinkedHashMap<>()))
                    .codes()
                    .put(line[3], counted.toString());
        });
        List<Mapping> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(Mapping::list)
                .thenComparing(Mapping::classes)
                .thenComparingInt(Mapping::version));
        return sorted.stream().map(Mappings::inOrder).toList();
    }

    /** As the list has its codes; a version from before one came has nothing to say of it. */
    private static Mapping inOrder(Mapping mapping) {
        Map<String, String> codes = new LinkedHashMap<>();
        CodeLists.all().getOrDefault(mapping.list(), List.of()).stream()
                .filter(mapping.codes()::containsKey)
                .forEach(code -> codes.put(code, mapping.codes().get(code)));
        return new Mapping(mapping.list(), mapping.classes(), mapping.version(), codes);
    }
}
