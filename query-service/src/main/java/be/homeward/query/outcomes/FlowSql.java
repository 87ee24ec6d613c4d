package be.homeward.query.outcomes;

import java.util.stream.Stream;

/**
 * Month by month, who was there, who came and who went: the ones counted on a day, the others by unbroken stretches, so that
 * they check one another.
 */
final class FlowSql {
    private static final String ARGUMENTS =
            "of_programme uuid, period_from date, period_until date, at_day date, known_at bigint";
    private static final String MONTHS =
            "what text, month date, until_day date, before bigint, came bigint, went bigint, stock bigint";

    private static final String COUNT = """
            , day_by_day as (
                select 'housed' as what, person as subject, min(moved_in) as from_day,
                    case when bool_and(moved_out is not null) then max(moved_out) end as until_day
                from (
                    select *, sum(apart) over (partition by person order by moved_in, moved_out nulls last, stay) as nth
                    from (
                        -- whoever has two homes at once is there once
                        select person, stay, moved_in, moved_out, case when moved_in < max(
                            coalesce(moved_out, 'infinity')) over (
                                partition by person order by moved_in, moved_out nulls last, stay
                                rows between unbounded preceding and 1 preceding) then 0 else 1 end as apart
                        from housed) h) h
                group by person, nth
                union all
                select 'supported', support, started_on, stopped_on from open_support
            ), unbroken as (
                select 'housed' as what, from_day, until_day from roof
                union all
                select 'supported', from_day, until_day from course
            ), months as (
                select g.month::date as month, greatest(g.month::date, period_from) as from_day,
                    least((g.month + interval '1 month')::date, period_until) as until_day
                from generate_series(
                    date_trunc('month', period_from::timestamp), period_until - interval '1 day', interval '1 month') g(month)
            ), there as (
                select m.month, d.what,
                    count(distinct d.subject) filter (
                        where d.from_day < m.from_day and (d.until_day is null or d.until_day >= m.from_day)) as before,
                    count(distinct d.subject) filter (
                        where d.from_day < m.until_day and (d.until_day is null or d.until_day >= m.until_day)) as stock
                from months m join day_by_day d on d.from_day < m.until_day
                    and (d.until_day is null or d.until_day >= m.from_day)
                group by m.month, d.what
            ), moving as (
                select m.month, u.what,
                    count(*) filter (where u.from_day >= m.from_day and u.from_day < m.until_day) as came,
                    count(*) filter (where u.until_day >= m.from_day and u.until_day < m.until_day) as went
                from months m join unbroken u on u.from_day < m.until_day
                    and (u.until_day is null or u.until_day >= m.from_day)
                group by m.month, u.what
            )
            select w.what, m.month, m.until_day, coalesce(t.before, 0), coalesce(v.came, 0), coalesce(v.went, 0),
                coalesce(t.stock, 0)
            from months m cross join (values ('housed'), ('supported')) w(what)
            left join there t on t.month = m.month and t.what = w.what
            left join moving v on v.month = m.month and v.what = w.what
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
                FLOW.formatted("count_flow", ARGUMENTS, MONTHS, "", Facts.SQL + Flow.FACTS + COUNT),
                "revoke execute on function count_flow from public",
                FLOW.formatted("flow", ARGUMENTS, MONTHS, "security definer", TOTALS));
    }
}
