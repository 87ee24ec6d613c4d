package be.homeward.query.console;

import be.homeward.query.reading.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an answer. */
final class Rows {
    private Rows() {}

    @SuppressWarnings("unchecked") // an answer's lists are lists of rows
    static List<Map<String, Object>> list(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) answer.getOrDefault(name, new ArrayList<>());
    }

    /** @throws Problem 404 when no row says so: it does not exist, or is not for whoever asks */
    static Map<String, Object> find(List<Map<String, Object>> rows, String name, @Nullable String value) {
        return rows.stream()
                .filter(row -> Objects.equals(row.get(name), value))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }

    static Map<String, Object> firsts(Map<String, String[]> values) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0]));
    }
}
