package be.homeward.query.outcomes;

import java.util.stream.Stream;

/** Month by month, who was there, who came and who went: counted each by itself, so that they check one another. */
final class FlowSql {
    private static final String ARGUMENTS =
            "of_programme uuid, period_from date, period_until date, at_day date, known_at bigint";
    private static final String MONTHS =
            "what text, month date, until_day date, before bigint, came bigint, went bigint, stock bigint";

    private static final String COUNT = """
            , day_by_day as (
                select 'housed' as what, person as subject, moved_in as from_day, moved_out as until_day from housed
                union all
                select 'supported', support, started_on, stopped_on from open_support
            ), months as (
                select g.month::date as month, greatest(g.month::date, period_from) as from_day,
                    least((g.month + interval '1 month')::date, period_until) as until_day
                from generate_series(
                    date_trunc('month', period_from::timestamp), period_until - interval '1 day', interval '1 month') g(month)
            )
            select w.what, m.month, m.until_day,
                count(distinct d.subject) filter (
                    where d.from_day < m.from_day and (d.until_day is null or d.until_day >= m.from_day)),
                count(d.subject) filter (where d.from_day >= m.from_day and d.from_day < m.until_day),
                count(d.subject) filter (where d.until_day >= m.from_day and d.until_day < m.until_day),
                count(distinct d.subject) filter (
                    where d.from_day < m.until_day and (d.until_day is null or d.until_day >= m.until_day))
            from months m cross join (values ('housed'), ('supported')) w(what)
            left join day_by_day d on d.what = w.what and d.from_day < m.until_day
                and (d.until_day is null or d.until_day >= m.from_day)
            group by w.what, m.month, m.from_day, m.until_day
            """;

    private static final String FLOW = """
            create function %1$s(%2$s) returns table (%3$s) language sql stable %4$s
            begin atomic
                %5$s;
            end
            """;

    private static final String TOTALS = """
            select f.* from count_flow(of_programme, period_from, period_until, at_day, known_at) f
            where of_programme in (select programmes())
            """;

    private FlowSql() {}

    static Stream<String> extras() {
        return Stream.of(
                FLOW.formatted("count_flow", ARGUMENTS, MONTHS, "", Facts.SQL + COUNT),
                "revoke execute on function count_flow from public",
                FLOW.formatted("flow", ARGUMENTS, MONTHS, "security definer", TOTALS));
    }
}
