package be.homeward.query.outcomes;

import be.homeward.access.Seat;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Language;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Period;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a programme reached. Its own partners ask for any day; a funder reads what the partners sealed. */
public final class OutcomesPage implements Page {
    private final Snapshots snapshots;

    private record SealedFigures(LocalDate from, long sealedAt) {}

    public OutcomesPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.FROM,
                Parameter.TO,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        asked.theProgramme();
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            List<Figure> figures =
                    asked.seat() == Seat.FUNDER ? sealed(snapshot, asked, answer) : counted(snapshot, asked, answer);
            figures.sort(Comparator.comparingInt(figure -> Measures.place(figure.measure())));
            answer.put("measures", measures(figures));
            answer.put("definitions", definitions(figures, asked.language()));
            answer.put("units", units(figures));
            answer.put("lists", lists(figures));
            return answer;
        });
    }

    private static List<Figure> counted(Snapshot snapshot, Asked asked, Map<String, @Nullable Object> answer) {
        Period period = Period.of(snapshot, asked);
        answer.put("from", period.from());
        return period.query(snapshot, asked, "select * from outcomes(:programme, :from, :until, :asOf, :known)")
                .query(Figure::counted)
                .list();
    }

    private static List<Figure> sealed(Snapshot snapshot, Asked asked, Map<String, @Nullable Object> answer) {
        Question question = snapshot.question();
        SealedFigures period = snapshot.query("""
                        select from_day as "from", sealed_at from sealed_outcome
                        where programme = :programme and as_of = :asOf and sealed_at <= :known
                            and from_day = coalesce(:from, from_day) and as_of + 1 = coalesce(:to, as_of + 1)
                        order by sealed_at desc limit 1
                        """)
                .param("programme", asked.theProgramme().value())
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .query(SealedFigures.class)
                .optional()
                .orElseThrow(() -> new Problem(422, "outcomes.not-sealed"));
        answer.put("from", period.from());
        answer.put("sealedAt", period.sealedAt());
        return snapshot.query("""
                        select measure, definition, value, withheld from sealed_outcome
                        where programme = :programme and from_day = :from and as_of = :asOf and sealed_at = :sealedAt
                        """)
                .param("programme", asked.theProgramme().value())
                .param("from", period.from())
                .param("sealedAt", period.sealedAt())
                .query(Figure::sealed)
                .list();
    }

    private static Map<String, Object> measures(List<Figure> figures) {
        Map<String, Object> measures = new LinkedHashMap<>();
        figures.forEach(each -> measures.put(each.measure(), each.answer()));
        return measures;
    }

    private static Map<String, String> definitions(List<Figure> figures, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        figures.forEach(each -> Measures.defined(each.definition())
                .ifPresent(measure -> texts.put(measure.definition(), language.of(measure.text()))));
        return texts;
    }

    /** In which list the codes of a measure are that is told by code. */
    private static Map<String, String> lists(List<Figure> figures) {
        Map<String, String> lists = new LinkedHashMap<>();
        figures.forEach(each -> Measures.defined(each.definition())
                .filter(measure -> !measure.summing().list().isEmpty())
                .ifPresent(
                        measure -> lists.put(measure.name(), measure.summing().list())));
        return lists;
    }

    private static Map<String, String> units(List<Figure> figures) {
        Map<String, String> units = new LinkedHashMap<>();
        figures.forEach(each -> Measures.defined(each.definition())
                .ifPresent(measure ->
                        units.put(measure.name(), measure.summing().unit().column())));
        return units;
    }
}
