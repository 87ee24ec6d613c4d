package be.homeward.query.outcomes;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import be.homeward.query.targets.Differing;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a funder reads of a programme, as it was sealed last and as it would be now, before partners confirm again; with the
 * events of the asking partner that make the difference.
 */
public final class DifferencesPage implements Page {
    /** The period asked, or else the last that was sealed. */
    private static final String SEALED = """
            select o.from_day as "from", o.as_of as "asOf", o.sealed_at as "sealedAt",
                coalesce(p.known_at, o.sealed_at) as known
            from (select distinct from_day, as_of, sealed_at from sealed_outcome
                where programme = :programme and sealed_at <= :known) o
            join sealed_period p on p.programme = :programme and p.from_day = o.from_day and p.as_of = o.as_of
                and p.recorded_from = o.sealed_at
            order by (o.from_day = :from) is true desc, (o.as_of + 1 = :to) is true desc, o.sealed_at desc limit 1
            """;

    /** What a funder was not shown since it tells of few is counted again as it was known then: it comes out the same. */
    private static final String FIGURES = """
            select measure, definition, coalesce(s.value, t.value) as sealed, s.withheld, n.value as now,
                n.value - coalesce(s.value, t.value) as difference
            from (
                select measure, definition, value from outcomes(:programme, :from, :until, :day, :known)
                where shown <> 'never') n
            full join (
                select measure, definition, value, withheld from sealed_outcome
                where programme = :programme and from_day = :sealedFrom and as_of = :sealedAsOf
                    and sealed_at = :sealedAt) s using (measure, definition)
            left join outcomes(:programme, :sealedFrom, :sealedAsOf::date + 1, :sealedAsOf, :sealedKnown) t
                using (measure, definition)
            """;

    /** Of what was counted and no longer is, and of what is and was not: whatever was stated since. */
    private static final String EVENTS = """
            with before as materialized (
                select * from outcome_case_sets(:measures::text[], :programme, :sealedFrom, :sealedAsOf::date + 1,
                    :sealedAsOf, :sealedKnown)
            ), after as materialized (
                select * from outcome_case_sets(:measures::text[], :programme, :from, :until, :day, :known)
            ), changed as (
                select b.measure, b.the_case from before b
                where not exists (select from after a where a.measure = b.measure and a.the_case = b.the_case)
                union all
                select a.measure, a.the_case from after a
                where not exists (select from before b where b.measure = a.measure and b.the_case = a.the_case)
            )
            select c.measure, e.position from changed c, unnest(case_positions(c.the_case, :known)) e(position)
            where e.position > :sealedKnown
            group by c.measure, e.position order by c.measure, e.position
            """;

    private static final int MOST_EVENTS = 500;

    private final Snapshots snapshots;

    private record LastReport(LocalDate from, LocalDate asOf, long sealedAt, long known) {}

    public DifferencesPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "missing/differences";
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
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            LastReport last = last(snapshot, asked);
            answer.put("sealed", last == null ? null : said(last));
            answer.put("items", last == null ? List.of() : differences(snapshot, asked, last));
            answer.put(
                    "targets",
                    last == null ? List.of() : differing(snapshot, asked, last).targets(snapshot));
            answer.put(
                    "grants",
                    last == null ? List.of() : differing(snapshot, asked, last).grants(snapshot));
            return answer;
        });
    }

    private static @Nullable LastReport last(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        return snapshot.query(SEALED)
                .param("programme", asked.theProgramme().value())
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .query(LastReport.class)
                .optional()
                .orElse(null);
    }

    private static Map<String, Object> said(LastReport last) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("from", last.from().toString());
        said.put("asOf", last.asOf().toString());
        said.put("sealedAt", last.sealedAt());
        said.put("known", last.known());
        return said;
    }

    private static List<Map<String, @Nullable Object>> differences(Snapshot snapshot, Asked asked, LastReport last) {
        List<Map<String, @Nullable Object>> figures = snapshot.list(over(snapshot, asked, last, FIGURES)
                .param("sealedAt", last.sealedAt())
                .param("sealedKnown", last.known()));
        List<String> differing = figures.stream()
                .filter(each -> !Differing.same(each.get("difference")))
                .map(each -> String.valueOf(each.get("definition")))
                .toList();
        Map<String, List<Long>> events = events(snapshot, asked, last, differing);
        for (Map<String, @Nullable Object> each : figures) {
            String definition = String.valueOf(each.get("definition"));
            each.put("events", events.getOrDefault(definition, List.of()));
            Measures.defined(definition)
                    .ifPresent(measure -> each.put("text", asked.language().of(measure.text())));
        }
        return figures;
    }

    /** All at once, however many figures differ. */
    private static Map<String, List<Long>> events(
            Snapshot snapshot, Asked asked, LastReport last, List<String> definitions) {
        Map<String, List<Long>> events = new HashMap<>();
        if (definitions.isEmpty()) {
            return events;
        }
        over(snapshot, asked, last, EVENTS)
                .param("measures", definitions.toArray(String[]::new))
                .param("sealedKnown", last.known())
                .query(row -> {
                    List<Long> of = events.computeIfAbsent(row.getString(1), _ -> new ArrayList<>());
                    if (of.size() < MOST_EVENTS) {
                        of.add(row.getLong(2));
                    }
                });
        return events;
    }

    private static Differing differing(Snapshot snapshot, Asked asked, LastReport last) {
        Question question = snapshot.question();
        return new Differing(
                asked.theProgramme().value(),
                last.from(),
                last.asOf(),
                last.sealedAt(),
                last.known(),
                question.from() == null ? last.from() : question.from(),
                until(question, last));
    }

    /** Through the last day asked, or that of the last report; never beyond the day as of which it is asked. */
    private static StatementSpec over(Snapshot snapshot, Asked asked, LastReport last, String sql) {
        Question question = snapshot.question();
        LocalDate end = until(question, last);
        return snapshot.query(sql)
                .param("programme", asked.theProgramme().value())
                .param("from", question.from() == null ? last.from() : question.from())
                .param("until", end)
                .param("day", end.minusDays(1))
                .param("sealedFrom", last.from())
                .param("sealedAsOf", last.asOf());
    }

    private static LocalDate until(Question question, LastReport last) {
        LocalDate until = question.to() == null ? last.asOf().plusDays(1) : question.to();
        LocalDate through = question.asOf().plusDays(1);
        return until.isAfter(through) ? through : until;
    }
}
