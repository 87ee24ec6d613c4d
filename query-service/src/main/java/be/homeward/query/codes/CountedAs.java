package be.homeward.query.codes;

import be.homeward.query.codes.Mappings.Mapping;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What codes count as, read from the same lines that everybody is shown. */
public final class CountedAs {
    private static final String DESTINATION = "destination";

    private CountedAs() {}

    /** As mappings are now. */
    public static List<String> functions() {
        return functions(Mappings.FILE);
    }

    /**
     * The class of a destination by each version there was, {@code destination_class_1} and so on, and by the last one,
     * {@code destination_class}. Measures name the version, since they are never counted otherwise.
     *
     * @param file the lines of all versions
     */
    public static List<String> functions(String file) {
        List<Mapping> versions = Mappings.in(file).stream()
                .filter(each -> each.list().equals(DESTINATION))
                .toList();
        return Stream.concat(
                        versions.stream().map(each -> function("destination_class_" + each.version(), each)),
                        Stream.of(function("destination_class", versions.getLast())))
                .toList();
    }

    /** The class of every destination in that version. */
    public static Map<String, String> destinations(int version) {
        return version(Mappings.FILE, "destination-class", version);
    }

    /** Which living situations count as homeless in that version. */
    public static List<String> homeless(int version) {
        return version(Mappings.FILE, "homeless", version).entrySet().stream()
                .filter(each -> each.getValue().equals("homeless"))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Map<String, String> version(String file, String classes, int version) {
        return Mappings.in(file).stream()
                .filter(each -> each.classes().equals(classes) && each.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(classes + "@" + version + " is missing in " + file))
                .codes();
    }

    /** A code that the version did not know yet is of no known class. */
    private static String function(String name, Mapping mapping) {
        String lines = mapping.codes().entrySet().stream()
                .map(each -> "when '%s' then '%s'".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" "));
        return """
                create function %s(code text) returns text language sql immutable
                return case when code is null then null else case code %s else 'unknown' end end
                """.formatted(name, lines);
    }
}
