package be.homeward.query.outcomes;

import be.homeward.query.directory.Periods;
import be.homeward.query.view.Consequence;
import java.util.List;
import java.util.stream.Collectors;

/** The facts that measures count, and what makes numbers of them: for a day asked, as known at a position of the log. */
public final class OutcomeSql {
    private static final String FACTS = """
            with cases as (
                select support, person, role, in_order_on from support_at(known_at) where programme = of_programme
            ), open_support as (
                select c.person, c.support, c.role, p.started_on, p.stopped_on, p.stop_reason
                from cases c join support_period_at(known_at) p using (support)
                where p.started_on <= at_day and (p.stopped_on is null or p.stopped_on >= p.started_on)
            ), supported as (
                select distinct o.person, o.role from open_support o
                where o.started_on < period_until and (o.stopped_on is null or o.stopped_on > period_from)
                    and exists (
                        select from contact_at(known_at) t
                        where t.support = o.support and t.on_day >= period_from and t.on_day < period_until)
            ), lived as (
                select m.person, s.stay, s.dwelling, s.owner,
                    greatest(s.move_in, coalesce(m.joined_on, s.move_in)) as moved_in,
                    least(s.move_out, m.left_on) as moved_out,
                    case when m.left_on is null or m.left_on >= s.move_out then c.destination_class end
                        as destination_class
                from stay_at(known_at) s
                join stay_case_at(known_at) c using (stay)
                join household_member_at(known_at) m using (household)
                where s.programme = of_programme and s.withdrawn_on is null and s.move_in is not null
                    and coalesce(m.left_on > m.joined_on, true)
                    and (m.left_on is null or m.left_on > s.move_in)
                    and (m.joined_on is null or s.move_out is null or m.joined_on < s.move_out)
            ), housed as (
                select person, stay, dwelling, owner, moved_in,
                    case when moved_out <= at_day then moved_out end as moved_out,
                    case when moved_out <= at_day then destination_class end as destination_class
                from lived where moved_in <= at_day
            ), in_order as (
                select *, lead(moved_in) over (
                    partition by person order by moved_in, moved_out nulls last, stay, destination_class) as next_in
                from housed
            ), accompanied as (
                select person, range_agg(daterange(started_on, stopped_on, '[]')) as days
                from open_support group by person
            ), move as (
                select i.person, i.moved_out, i.next_in from in_order i join accompanied a using (person)
                where i.next_in >= i.moved_out and a.days @> daterange(i.moved_out, i.next_in, '[]')
            ), departed as (
                select i.person, i.moved_out,
                    i.destination_class is distinct from 'lasting'
                    and i.destination_class is distinct from 'deceased'
                    and i.person in (
                        select person from open_support where stopped_on is null or stopped_on > at_day) as waits
                from in_order i where i.next_in is null and i.moved_out is not null
            )
            """;

    /** Whoever takes part may have the totals; what is counted stays behind the wall. */
    private static final String TOTALS = """
            create function outcomes(
                of_programme uuid, period_from date, period_until date, at_day date, known_at bigint)
            returns table (measure text, definition text, value bigint) language sql stable security definer
            begin atomic
                select o.* from count_outcomes(of_programme, period_from, period_until, at_day, known_at) o
                where of_programme in (select programmes());
            end
            """;

    private static final String SEALED = """
            create table sealed_outcome (
                programme uuid not null, from_day date not null, as_of date not null, sealed_at bigint not null,
                measure text not null, definition text not null, value bigint not null,
                primary key (programme, from_day, as_of, sealed_at, measure))
            """;

    /** A sealed figure is what was known when it was sealed, so it comes out the same whenever it is counted. */
    private static final String SEAL = """
            insert into sealed_outcome (programme, from_day, as_of, sealed_at, measure, definition, value)
            select p.programme, p.from_day, p.as_of, p.recorded_from, o.measure, o.definition, o.value
            from sealed_period p
            cross join lateral count_outcomes(p.programme, p.from_day, p.as_of + 1, p.as_of, p.recorded_from) o
            where p.recorded_from > ? and p.recorded_from <= ?
            on conflict (programme, from_day, as_of, sealed_at, measure)
            do update set definition = excluded.definition, value = excluded.value
            """;

    public static final String RESULTS = "sealed_outcome";
    public static final Consequence ON_SEALING = new Consequence(Periods.SEALED, SEAL);

    private OutcomeSql() {}

    /** What a new version of the views needs beside its tables. */
    public static List<String> extras() {
        return List.of(
                count(),
                TOTALS,
                "revoke execute on function count_outcomes from public",
                SEALED,
                "alter table sealed_outcome enable row level security",
                "alter table sealed_outcome force row level security",
                "create policy engine on sealed_outcome to current_user using (true) with check (true)",
                "create policy reader on sealed_outcome for select to :reader using (programme in (select programmes()))",
                "grant select on sealed_outcome to :reader");
    }

    private static String count() {
        String numbers = Measures.ALL.stream()
                .map(each -> "select '%s', '%s', (%s)".formatted(each.name(), each.definition(), each.sql()))
                .collect(Collectors.joining("\nunion all\n"));
        return """
                create function count_outcomes(
                    of_programme uuid, period_from date, period_until date, at_day date, known_at bigint)
                returns table (measure text, definition text, value bigint) language sql stable
                begin atomic
                %s
                %s;
                end
                """.formatted(FACTS, numbers);
    }
}
