package be.homeward.query.targets;

import be.homeward.query.cases.Opening;
import be.homeward.query.directory.Periods;
import be.homeward.query.view.Consequence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actual against target for a day asked, as known at a position of the log; and the figures that partners sealed. */
public final class TargetSql {
    /** A tenant is one on each day of a stay or an open support; the last day of support counts, that of leaving not. */
    private static final String FACTS = """
            with one as materialized (
                select person, one from one_person(known_at)
            ), stretch as (
                select 'period' as per, period_from as begins, period_until as ends, period_from as from_day,
                    period_until as until_day
                union all
                select 'month', m::date, (m + interval '1 month')::date, greatest(m::date, period_from),
                    least((m + interval '1 month')::date, period_until)
                from generate_series(date_trunc('month', period_from::timestamp), period_until::timestamp
                    - interval '1 day', interval '1 month') m
                union all
                select 'week', w::date, w::date + 7, greatest(w::date, period_from), least(w::date + 7, period_until)
                from generate_series(date_trunc('week', period_from::timestamp), period_until::timestamp
                    - interval '1 day', interval '1 week') w
            ), held as materialized (
                select activity, kind, held_on, place_key, guests from activity_at(known_at)
                where programme = of_programme and held_on >= period_from and held_on < period_until
            ), present as materialized (
                select h.activity, h.kind, h.held_on, coalesce(o.one, p.person) as person
                from held h join activity_person_at(known_at) p using (activity)
                left join one o on o.person = p.person
            ), tenancy as (
                select of_programme as programme
                union select t from tenants_of(of_programme, known_at) t
            ), tenant as materialized (
                select coalesce(o.one, s.person) as person, p.started_on as from_day, coalesce(p.stopped_on + 1, 'infinity'::date) as until_day,
                    s.support, null::uuid as stay
                from support_at(known_at) s join support_period_at(known_at) p using (support)
                join tenancy using (programme) left join one o on o.person = s.person where s.role = 'participant'
                union all
                select coalesce(o.one, m.person), greatest(y.move_in, coalesce(m.joined_on, y.move_in)),
                    coalesce(least(y.move_out, m.left_on), 'infinity'::date), null, y.stay
                from stay_at(known_at) y join stay_case_at(known_at) c using (stay)
                join household_member_at(known_at) m using (household)
                join tenancy on tenancy.programme = y.programme
                left join one o on o.person = m.person
                where y.withdrawn_on is null and y.move_in is not null and coalesce(m.left_on > m.joined_on, true)
                    and (m.left_on is null or m.left_on > y.move_in)
                    and (y.move_out is null or y.move_out > greatest(y.move_in, m.joined_on))
            ), judged as (
                select t.*, least(coalesce(t.until_day, 'infinity'::date), coalesce(lead(t.from_day) over (
                    partition by t.indicator, t.per order by t.from_day, t.target), 'infinity'::date)) as ends_on
                from target_at(known_at) t where t.programme = of_programme
            )
            """;

    /** A stretch that is cut off is not missed yet; that of a period is judged by the target in force last within it. */
    private static final String FIGURES = """
            select f.indicator, f.definition, f.persons, s.per, s.from_day, s.until_day, n.value, n.out_of, t.number,
                case when t.number is null then null
                    when n.measured >= t.number then 'met'
                    when n.measured is null or s.from_day > s.begins or s.until_day < s.ends then 'incomplete'
                    else 'missed' end
            from stretch s
            cross join lateral (values :figures) as f (indicator, definition, persons, value, out_of)
            cross join lateral (
                select f.value, f.out_of, case when f.out_of is null then f.value
                    when f.out_of >= 20 then f.value * 100 / f.out_of end as measured) n
            left join lateral (
                select j.number from judged j
                where j.indicator = f.indicator and j.per = s.per and j.from_day < s.until_day and j.ends_on > s.from_day
                    and (s.per = 'period' or j.from_day <= s.begins)
                order by j.from_day desc limit 1) t on true
            where s.per <> 'week' or t.number is not null
            """;

    private static final String SIGNATURE = """
            (of_programme uuid, period_from date, period_until date, at_day date, known_at bigint)
            returns table (indicator text, definition text, persons boolean, per text, from_day date, until_day date,
                value bigint, out_of bigint, target int, result text)
            """;

    private static final String MONEY_SIGNATURE = """
            (of_programme uuid, period_from date, period_until date, at_day date, known_at bigint)
            returns table (money_grant uuid, funder uuid, currency text, from_day date, until_day date,
                awarded_cents bigint, declared_cents bigint, declared_in_period_cents bigint)
            """;

    /** What was given and spent through the day asked; an extension counts from the day on which it was granted. */
    private static final String MONEY = """
            select g.money_grant, g.funder, g.currency, g.from_day, greatest(g.until_day, x.until_day),
                g.amount_cents + coalesce(x.added, 0), coalesce(e.spent, 0), coalesce(e.spent_within, 0)
            from money_grant_at(known_at) g
            left join lateral (
                select max(x.until_day) as until_day, sum(x.added_cents) as added from grant_extension_at(known_at) x
                where x.programme = g.programme and x.money_grant = g.money_grant and x.on_day <= at_day) x on true
            left join lateral (
                select sum(e.amount_cents) as spent, sum(e.amount_cents) filter (
                    where e.on_day >= period_from and e.on_day < period_until) as spent_within
                from expense_at(known_at) e
                where e.programme = g.programme and e.money_grant = g.money_grant and e.on_day <= at_day) e on true
            where g.programme = of_programme and g.from_day <= at_day
            """;

    /** Whoever takes part may have the totals; what is counted stays behind the wall. */
    private static final String WALLED = """
            create function %s %s language sql stable security definer
            begin atomic
                select o.* from %s(of_programme, period_from, period_until, at_day, known_at) o
                where of_programme in (select programmes());
            end
            """;

    private static final String SEALED_TARGET = """
            create table sealed_target (
                programme uuid not null, from_day date not null, as_of date not null, sealed_at bigint not null,
                indicator text not null, definition text not null, persons boolean not null, per text not null,
                stretch_from date not null, stretch_until date not null, value bigint, out_of bigint, target int,
                result text,
                primary key (programme, from_day, as_of, sealed_at, indicator, per, stretch_from))
            """;

    private static final String SEALED_GRANT = """
            create table sealed_grant (
                programme uuid not null, from_day date not null, as_of date not null, sealed_at bigint not null,
                money_grant uuid not null, funder uuid not null, currency text not null, grant_from date not null,
                grant_until date not null, awarded_cents bigint not null, declared_cents bigint not null,
                declared_in_period_cents bigint not null,
                primary key (programme, from_day, as_of, sealed_at, money_grant))
            """;

    /** A part beside its whole, of {@code o}: of a whole of few, or one that leaves few, which the whole then tells. */
    private static final String TELLS_OF_FEW = """
            coalesce(o.out_of between 1 and %d or o.per = 'period' and o.out_of - o.value between 1 and 7, false)
            """.formatted(Stretches.FEWEST_FOR_A_SHARE - 1);

    /** As it leaves the partners, of {@code o}: over the whole period exactly, unless it tells of few. */
    static final String SHOWN_VALUE = "case when " + TELLS_OF_FEW + " then null else " + shown("o.value") + " end";

    /**
     * Of programmes with a target or a grant. Persons of a part of the period are few: their number leaves rounded to
     * five, and 1 to 7 are one band, over the whole period too, of which no result tells more. What was recorded after the
     * figures were looked at is not in them.
     */
    private static final String SEAL = """
            with period as (
                select p.programme, p.from_day, p.as_of, p.recorded_from, k.known
                from sealed_period p cross join lateral (select coalesce(p.known_at, p.recorded_from) as known) k
                where p.recorded_from > ? and p.recorded_from <= ?
                    and (exists (select from target_at(k.known) t where t.programme = p.programme)
                        or exists (select from money_grant_at(k.known) g where g.programme = p.programme))
            ), figures as (
                insert into sealed_target (programme, from_day, as_of, sealed_at, indicator, definition, persons, per,
                    stretch_from, stretch_until, value, out_of, target, result)
                select p.programme, p.from_day, p.as_of, p.recorded_from, o.indicator, o.definition, o.persons, o.per,
                    o.from_day, o.until_day,
                    %s,
                    %s,
                    o.target,
                    case when o.persons and o.value between 1 and 7 or %s then null else o.result end
                from period p
                cross join lateral count_targets(p.programme, p.from_day, p.as_of + 1, p.as_of, p.known) o
                on conflict (programme, from_day, as_of, sealed_at, indicator, per, stretch_from)
                do update set definition = excluded.definition, value = excluded.value, out_of = excluded.out_of,
                    target = excluded.target, result = excluded.result
            )
            insert into sealed_grant (programme, from_day, as_of, sealed_at, money_grant, funder, currency, grant_from,
                grant_until, awarded_cents, declared_cents, declared_in_period_cents)
            select p.programme, p.from_day, p.as_of, p.recorded_from, m.*
            from period p
            cross join lateral count_money(p.programme, p.from_day, p.as_of + 1, p.as_of, p.known) m
            on conflict (programme, from_day, as_of, sealed_at, money_grant)
            do update set awarded_cents = excluded.awarded_cents, declared_cents = excluded.declared_cents,
                declared_in_period_cents = excluded.declared_in_period_cents, grant_until = excluded.grant_until
            """.formatted(SHOWN_VALUE, shown("o.out_of"), TELLS_OF_FEW);

    /** Which programmes are linked tells of nobody; whose tenants they are stays behind the wall. */
    private static final String TENANTS_OF = """
            create function tenants_of(of_programme uuid, known_at bigint) returns setof uuid
            language sql stable security definer
            begin atomic select tenants_of from programme_link_at(known_at) where programme = of_programme; end
            """;

    /** How each indicator opens into its cases. */
    public static final Opening OPENING = Opening.overPeriods(
            "targets",
            "target",
            FACTS,
            Indicators.ALL.stream().map(Indicator::opened).toList());

    public static final List<String> RESULTS = List.of("sealed_target", "sealed_grant");
    public static final Consequence ON_SEALING = new Consequence(Periods.SEALED, SEAL);

    private TargetSql() {}

    /** What a new version of the views needs beside its tables. */
    public static List<String> extras() {
        return Stream.concat(figuresAndSeals().stream(), DifferingSql.FUNCTIONS.stream())
                .toList();
    }

    private static String shown(String number) {
        return "case when o.persons and (o.per <> 'period' or %1$s between 1 and 7) then rounded(%1$s) else %1$s end"
                .formatted(number);
    }

    private static List<String> figuresAndSeals() {
        return List.of(
                """
                create function rounded(number bigint) returns bigint language sql immutable
                return case when number between 1 and 7 then 5 else (number + 2) / 5 * 5 end
                """,
                TENANTS_OF,
                "create function count_targets %s language sql stable begin atomic %s %s; end"
                        .formatted(SIGNATURE, FACTS, FIGURES.replace(":figures", figures())),
                "create function count_money %s language sql stable begin atomic %s; end"
                        .formatted(MONEY_SIGNATURE, MONEY),
                WALLED.formatted("targets", SIGNATURE, "count_targets"),
                WALLED.formatted("money", MONEY_SIGNATURE, "count_money"),
                "revoke execute on function count_targets, count_money from public",
                SEALED_TARGET,
                SEALED_GRANT,
                wall("sealed_target", "programme in (select programmes())"),
                wall("sealed_grant", "funder = (select views.organisation())"));
    }

    private static String figures() {
        return Indicators.ALL.stream()
                .map(each -> "('%s', '%s', %s, %s)"
                        .formatted(each.code(), each.definition(), each.persons(), each.figures()))
                .collect(Collectors.joining(",\n"));
    }

    private static String wall(String table, String seenWhen) {
        return """
                alter table %1$s enable row level security;
                alter table %1$s force row level security;
                create policy engine on %1$s to current_user using (true) with check (true);
                create policy reader on %1$s for select to :reader using (%2$s);
                grant select on %1$s to :reader
                """.formatted(table, seenWhen);
    }
}
