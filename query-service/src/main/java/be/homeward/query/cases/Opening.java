package be.homeward.query.cases;

import be.homeward.query.reading.Language;
import be.homeward.query.reading.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of one view, and how each opens into its cases.
 *
 * @param view whose numbers they are
 * @param functions under which name the cases are found in the database
 * @param facts what the definitions begin from, as the beginning of a statement. It may name the programme
 *     {@code of_programme}, the period from {@code period_from} until before {@code period_until}, the day {@code at_day}
 *     as of which facts count, and the position {@code known_at} up to which they were known
 * @param counted where the asking organisation may have the totals, in SQL
 * @param days what of a question says which days are counted
 * @param ofOne whether it is about one programme, never about all
 */
public record Opening(
        String view,
        String functions,
        String facts,
        List<Definition> definitions,
        String counted,
        Set<Parameter> days,
        boolean ofOne) {
    private static final String TAKING_PART = "of_programme in (select programmes())";

    public Opening {
        definitions = List.copyOf(definitions);
        days = Set.copyOf(days);
    }

    /** Numbers of one programme over the days of a period, of which whoever takes part may have the totals. */
    public static Opening overPeriods(String view, String functions, String facts, List<Definition> definitions) {
        return new Opening(
                view, functions, facts, definitions, TAKING_PART, Set.of(Parameter.FROM, Parameter.TO), true);
    }

    /** Numbers of one programme on one day, of which whoever takes part may have the totals. */
    public static Opening onOneDay(String view, String functions, List<Definition> definitions) {
        return new Opening(view, functions, "", definitions, TAKING_PART, Set.of(), true);
    }

    /** By its definition, or by its name alone: then as it is defined last. */
    Optional<Definition> named(String asked) {
        return definitions.stream()
                .filter(each -> each.definition().equals(asked))
                .findFirst()
                .or(() -> definitions.stream()
                        .filter(each -> each.name().equals(asked))
                        .max(Comparator.comparingInt(Definition::version)));
    }

    /** What each number counts, by name and version. */
    public Map<String, String> texts(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        definitions.forEach(each -> texts.put(each.definition(), language.of(each.text())));
        return texts;
    }
}
