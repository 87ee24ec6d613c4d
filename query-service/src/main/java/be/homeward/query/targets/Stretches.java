package be.homeward.query.targets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of each indicator, with those of the weeks, months and the whole period apart. */
final class Stretches {
    /** A share of fewer would tell of single persons. */
    static final long FEWEST_FOR_A_SHARE = 20;

    private Stretches() {}

    static Map<String, Object> byIndicator(List<Map<String, @Nullable Object>> figures) {
        Map<String, Object> indicators = new LinkedHashMap<>();
        for (Indicator each : Indicators.ALL) {
            Map<String, Object> indicator = new LinkedHashMap<>();
            indicator.put("definition", each.definition());
            for (String per : List.of("period", "month", "week")) {
                indicator.put(per, stretches(figures, each.code(), per));
            }
            indicators.put(each.code(), indicator);
        }
        return indicators;
    }

    private static List<Map<String, @Nullable Object>> stretches(
            List<Map<String, @Nullable Object>> figures, String code, String per) {
        List<Map<String, @Nullable Object>> stretches = new ArrayList<>();
        for (Map<String, @Nullable Object> figure : figures) {
            if (code.equals(figure.get("indicator")) && per.equals(figure.get("per"))) {
                stretches.add(stretch(figure));
            }
        }
        return stretches;
    }

    private static Map<String, @Nullable Object> stretch(Map<String, @Nullable Object> figure) {
        Map<String, @Nullable Object> stretch = new LinkedHashMap<>();
        for (String each : List.of("from", "until", "value", "target", "result")) {
            stretch.put(each, figure.get(each));
        }
        if (figure.get("outOf") instanceof Long all) {
            stretch.put("outOf", all);
            stretch.put(
                    "share",
                    figure.get("value") instanceof Long value && all >= FEWEST_FOR_A_SHARE ? value * 100 / all : null);
            if (figure.get("value") == null) {
                stretch.put("withheld", "too-few");
            }
        }
        if (Boolean.TRUE.equals(figure.get("rounded"))) {
            stretch.put("rounded", true);
        }
        return stretch;
    }
}
