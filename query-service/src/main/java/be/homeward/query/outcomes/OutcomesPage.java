package be.homeward.query.outcomes;

import be.homeward.access.Seat;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Language;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a programme reached. Its own partners ask for any day; a funder reads what the partners sealed. */
public final class OutcomesPage implements Page {
    private final Snapshots snapshots;

    private record Figure(String measure, String definition, long value) {}

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
        UUID programme = asked.theProgramme().value();
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            List<Figure> figures = new ArrayList<>(
                    asked.seat() == Seat.FUNDER
                            ? sealed(snapshot, programme, answer)
                            : counted(snapshot, programme, answer));
            figures.sort(Comparator.comparingInt(figure -> Measures.place(figure.measure())));
            answer.put("measures", measures(figures));
            answer.put("definitions", definitions(figures, asked.language()));
            return answer;
        });
    }

    private static List<Figure> counted(Snapshot snapshot, UUID programme, Map<String, @Nullable Object> answer) {
        Question question = snapshot.question();
        LocalDate from = question.from() == null ? opened(snapshot, programme) : question.from();
        LocalDate through = question.asOf().plusDays(1);
        LocalDate until = question.to() == null || question.to().isAfter(through) ? through : question.to();
        answer.put("from", from);
        return snapshot.query(
                        "select measure, definition, value from outcomes(:programme, :from, :until, :asOf, :known)")
                .param("programme", programme)
                .param("from", from)
                .param("until", until)
                .query(OutcomesPage::figure)
                .list();
    }

    private static LocalDate opened(Snapshot snapshot, UUID programme) {
        return snapshot.query("select opened_on from programme_at(:known) where programme = :programme")
                .param("programme", programme)
                .query(LocalDate.class)
                .optional()
                .orElse(snapshot.question().asOf());
    }

    private static List<Figure> sealed(Snapshot snapshot, UUID programme, Map<String, @Nullable Object> answer) {
        Question question = snapshot.question();
        SealedFigures period = snapshot.query("""
                        select from_day as "from", sealed_at from sealed_outcome
                        where programme = :programme and as_of = :asOf and sealed_at <= :known
                            and from_day = coalesce(:from, from_day) and as_of + 1 = coalesce(:to, as_of + 1)
                        order by sealed_at desc limit 1
                        """)
                .param("programme", programme)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .query(SealedFigures.class)
                .optional()
                .orElseThrow(() -> new Problem(422, "outcomes.not-sealed"));
        answer.put("from", period.from());
        answer.put("sealedAt", period.sealedAt());
        return snapshot.query("""
                        select measure, definition, value from sealed_outcome
                        where programme = :programme and from_day = :from and as_of = :asOf and sealed_at = :sealedAt
                        """)
                .param("programme", programme)
                .param("from", period.from())
                .param("sealedAt", period.sealedAt())
                .query(OutcomesPage::figure)
                .list();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(row.getString(1), row.getString(2), row.getLong(3));
    }

    private static Map<String, Object> measures(List<Figure> figures) {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (Figure each : figures) {
            Map<String, Object> measure = new LinkedHashMap<>();
            measure.put("value", each.value());
            measure.put("definition", each.definition());
            measures.put(each.measure(), measure);
        }
        return measures;
    }

    private static Map<String, String> definitions(List<Figure> figures, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Figure each : figures) {
            Measures.ALL.stream()
                    .filter(measure -> measure.definition().equals(each.definition()))
                    .forEach(measure -> texts.put(measure.definition(), language.of(measure.text())));
        }
        return texts;
    }
}
