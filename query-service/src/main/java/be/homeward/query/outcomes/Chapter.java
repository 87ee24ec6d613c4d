package be.homeward.query.outcomes;

import be.homeward.query.reading.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures that belong together.
 *
 * @param facts what they count, as further parts of one {@code with}, each beginning with a comma; may use the parts of
 *     the chapters before
 */
record Chapter(String facts, List<Measure> measures) {
    Chapter {
        measures = List.copyOf(measures);
    }

    /** What each of them counts, by name and version. */
    Map<String, String> texts(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        measures.forEach(each -> texts.put(each.definition(), language.of(each.text())));
        return texts;
    }
}
