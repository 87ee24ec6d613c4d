package be.homeward.query.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every measure, chapter by chapter. */
final class Measures {
    private static final List<Chapter> CHAPTERS = List.of(
            Housed.CHAPTER,
            Supported.CHAPTER,
            MovesAndExits.CHAPTER,
            LengthOfStay.CHAPTER,
            Retention.CHAPTER,
            Ends.CHAPTER,
            Returns.CHAPTER,
            Occupied.CHAPTER,
            PointInTime.CHAPTER,
            DaysToHouse.CHAPTER,
            Cadence.CHAPTER,
            Flow.CHAPTER);

    static final List<Measure> ALL =
            CHAPTERS.stream().flatMap(each -> each.measures().stream()).toList();

    private Measures() {}

    static Optional<Measure> defined(String definition) {
        return ALL.stream().filter(each -> each.definition().equals(definition)).findFirst();
    }

    /** Where a measure stands when all are told; what is no longer told comes last. */
    static int place(String name) {
        int place = ALL.stream().map(Measure::name).toList().indexOf(name);
        return place < 0 ? ALL.size() : place;
    }

    /**
     * What all measures count, as the beginning of a statement. It may name the programme {@code of_programme}, the period
     * from {@code period_from} until before {@code period_until}, the day {@code at_day} as of which facts count, and the
     * position {@code known_at} up to which they were known.
     */
    static String facts() {
        return Facts.SQL + CHAPTERS.stream().map(Chapter::facts).collect(Collectors.joining());
    }
}
