package be.homeward.query.outcomes;

import java.util.List;

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
}
