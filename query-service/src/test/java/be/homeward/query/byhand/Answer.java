package be.homeward.query.byhand;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A measure's answer as one line of text: {@code 12.50}, {@code 50.0% 1/2 not yet 0 not observed 0}, {@code {a=1}}. */
public final class Answer {
    private Answer() {}

    public static String line(Map<String, Object> row) {
        Object parts = row.get("by_code") == null ? row.get("on_days") : row.get("by_code");
        if (parts != null) {
            TreeMap<String, Long> numbers = new TreeMap<>();
            JsonMapper.shared()
                    .readTree(parts.toString())
                    .properties()
                    .forEach(each -> numbers.put(each.getKey(), each.getValue().asLong()));
            return numbers.toString();
        }
        String value = row.get("value") instanceof BigDecimal number ? number.toPlainString() : "none";
        if (row.get("denominator") == null) {
            return value;
        }
        String ratio = value + "% " + row.get("numerator") + "/" + row.get("denominator");
        return row.get("not_yet_observable") == null
                ? ratio
                : ratio + " not yet " + row.get("not_yet_observable") + " not observed " + row.get("not_observed");
    }
}
