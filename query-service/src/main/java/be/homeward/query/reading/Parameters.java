package be.homeward.query.reading;

import be.homeward.events.Brussels;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a question from an address; whatever is not exactly what was meant is refused (400). */
final class Parameters {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N} ._'’@-]{1,100}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 500;

    private final Map<String, String[]> given;

    private Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    static Question read(Map<String, String[]> given, Page page, LocalDate today) {
        Set<String> known = page.parameters().stream().map(Parameter::toString).collect(Collectors.toSet());
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Problem(400, "parameter.unknown");
            }
            if (values.length != 1) {
                throw new Problem(400, "parameter.twice", name);
            }
        });
        return new Parameters(given).question(page, today);
    }

    private Question question(Page page, LocalDate today) {
        LocalDate from = get(Parameter.FROM, Parameters::date).orElse(null);
        LocalDate to = get(Parameter.TO, Parameters::date).orElse(null);
        LocalDate asOf = get(Parameter.AS_OF, Parameters::date).orElse(today);
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Problem(400, "parameter.order");
        }
        return new Question(
                get(Parameter.PROGRAMME, Parameters::word).orElse(null),
                get(Parameter.TRACK, Parameters::word).orElse(null),
                get(Parameter.PARTNER, Parameters::word).orElse(null),
                get(Parameter.DWELLING, Parameters::id).orElse(null),
                get(Parameter.PERSON, Parameters::id).orElse(null),
                get(Parameter.MEASURE, Parameters::word).orElse(null),
                from,
                to,
                asOf,
                get(Parameter.KNOWN_AT, Parameters::instant).orElse(null),
                get(Parameter.AFTER, page::cursor).orElse(null),
                get(Parameter.LIMIT, text -> number(text, 1, LARGEST_PAGE))
                        .map(Long::intValue)
                        .orElse(PAGE),
                get(Parameter.MIN_POSITION, text -> number(text, 0, Long.MAX_VALUE))
                        .orElse(0L));
    }

    private <T> Optional<T> get(Parameter parameter, Function<String, T> read) {
        String @Nullable [] values = given.get(parameter.toString());
        if (values == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(values[0]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Problem(400, "parameter.malformed", parameter.toString());
        }
    }

    private static LocalDate date(String text) {
        LocalDate date = DATE.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MIN;
        if (date.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("not a date of this time");
        }
        return date;
    }

    /** A date means its end. */
    private static Instant instant(String text) {
        if (text.length() == 10) {
            return date(text)
                    .plusDays(1)
                    .atStartOfDay(Brussels.ZONE)
                    .toInstant()
                    .minusNanos(1000);
        }
        Instant instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        if (instant.isBefore(EARLIEST.atStartOfDay(Brussels.ZONE).toInstant())) {
            throw new IllegalArgumentException("not a moment of this time");
        }
        return instant;
    }

    private static String word(String text) {
        if (!WORD.matcher(text).matches()) {
            throw new IllegalArgumentException("not a code");
        }
        return text;
    }

    private static UUID id(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not an id");
        }
        return UUID.fromString(text);
    }

    private static long number(String text, long least, long most) {
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of bounds");
        }
        return number;
    }
}
