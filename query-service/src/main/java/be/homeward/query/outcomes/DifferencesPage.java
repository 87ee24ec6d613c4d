package be.homeward.query.outcomes;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumSet;
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

    private static final String FIGURES = """
            select measure, definition, s.value as sealed, s.withheld, n.value as now, n.value - s.value as difference
            from (
                select measure, definition, value from outcomes(:programme, :from, :until, :day, :known)
                where shown <> 'never') n
            full join (
                select measure, definition, value, withheld from sealed_outcome
                where programme = :programme and from_day = :sealedFrom and as_of = :sealedAsOf
                    and sealed_at = :sealedAt) s using (measure, definition)
            """;

    /** Of what was counted and no longer is, and of what is and was not: whatever was stated since. */
    private static final String EVENTS = """
            with before as materialized (
                select id, the_case from outcome_cases(:measure, :programme, :sealedFrom, :sealedAsOf::date + 1,
                    :sealedAsOf, :sealedKnown, null, 100000, false)
            ), after as materialized (
                select id, the_case from outcome_cases(:measure, :programme, :from, :until, :day, :known,
                    null, 100000, false)
            ), changed as (
                select the_case from before where id not in (select id from after)
                union all select the_case from after where id not in (select id from before)
            )
            select distinct e.position from changed c, unnest(case_positions(c.the_case, :known)) e(position)
            where e.position > :sealedKnown order by e.position limit 500
            """;

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
        List<Map<String, @Nullable Object>> figures =
                snapshot.list(over(snapshot, asked, last, FIGURES).param("sealedAt", last.sealedAt()));
        for (Map<String, @Nullable Object> each : figures) {
            boolean same = each.get("difference") instanceof BigDecimal difference && difference.signum() == 0;
            each.put("events", same ? List.of() : events(snapshot, asked, last, each));
            Measures.defined(String.valueOf(each.get("definition")))
                    .ifPresent(measure -> each.put("text", asked.language().of(measure.text())));
        }
        return figures;
    }

    private static List<Long> events(
            Snapshot snapshot, Asked asked, LastReport last, Map<String, @Nullable Object> figure) {
        return over(snapshot, asked, last, EVENTS)
                .param("measure", String.valueOf(figure.get("definition")))
                .param("sealedKnown", last.known())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Through the last day asked, or that of the last report; never beyond the day as of which it is asked. */
    private static StatementSpec over(Snapshot snapshot, Asked asked, LastReport last, String sql) {
        Question question = snapshot.question();
        LocalDate until = question.to() == null ? last.asOf().plusDays(1) : question.to();
        LocalDate through = question.asOf().plusDays(1);
        LocalDate end = until.isAfter(through) ? through : until;
        return snapshot.query(sql)
                .param("programme", asked.theProgramme().value())
                .param("from", question.from() == null ? last.from() : question.from())
                .param("until", end)
                .param("day", end.minusDays(1))
                .param("sealedFrom", last.from())
                .param("sealedAsOf", last.asOf());
    }
}
