package be.homeward.query.targets;

import java.util.List;

/** What differs since targets and money were sealed, and what was recorded in the meantime. */
final class DifferingSql {
    /** Numbers of few persons are compared as a funder reads them. */
    static final String TARGETS = """
            select indicator, definition, per, "from", coalesce(s.until, n.until) as until, s.value as sealed,
                n.value as now,
                case when n.known and s.known and coalesce(n.value, s.value) is null then 0 else n.value - s.value end
                    as difference, s.target as "sealedTarget", n.target as "targetNow",
                s.result as "sealedResult", n.result as "resultNow"
            from (
                select o.indicator, o.definition, o.per, o.from_day as "from", o.until_day as until, %s as value,
                    o.target, o.result, true as known
                from targets(:programme, :from, :until, :day, :known) o) n
            full join (
                select indicator, definition, per, stretch_from as "from", stretch_until as until, value, target, result,
                    true as known
                from sealed_target
                where programme = :programme and from_day = :sealedFrom and as_of = :sealedAsOf
                    and sealed_at = :sealedAt) s using (indicator, definition, per, "from")
            order by indicator, per = 'period' desc, per, "from"
            """.formatted(TargetSql.SHOWN_VALUE);

    /** The asking partner's own, as the walls of each table have it. */
    static final String CHANGES = """
            select distinct c.kind, c.on_day, p.position from (
                select kind, coalesce(held_on, planned_on) as on_day, recorded_from, recorded_to from activity
                where programme = :programme and partner = views.organisation()
                union all
                select a.kind, coalesce(a.held_on, a.planned_on), n.recorded_from, n.recorded_to
                from activity_person n join activity a using (activity)
                where a.programme = :programme and n.partner = views.organisation()
                union all
                select 'tenant', null, recorded_from, recorded_to from support
                where programme in (select tenancies(:programme)) and partner = views.organisation()
                union all
                select 'tenant', null, d.recorded_from, d.recorded_to
                from support_period d join support s using (support)
                where s.programme in (select tenancies(:programme)) and d.partner = views.organisation()
                union all
                select 'tenant', null, recorded_from, recorded_to from stay
                where programme in (select tenancies(:programme)) and partner = views.organisation()) c
            cross join lateral (values (c.recorded_from), (c.recorded_to)) p(position)
            where p.position > :sealedKnown and p.position <= :known
            order by p.position
            """;

    static final String GRANTS = """
            select money_grant as "grant", f.code as funder, coalesce(s.currency, n.currency) as currency,
                s.awarded_cents as "sealedAwardedCents", n.awarded_cents as "awardedCents",
                n.awarded_cents - s.awarded_cents as "awardedDifferenceCents",
                s.declared_cents as "sealedDeclaredCents", n.declared_cents as "declaredCents",
                n.declared_cents - s.declared_cents as "declaredDifferenceCents",
                s.declared_in_period_cents as "sealedDeclaredInPeriodCents",
                n.declared_in_period_cents as "declaredInPeriodCents",
                n.declared_in_period_cents - s.declared_in_period_cents as "declaredInPeriodDifferenceCents"
            from (select * from money(:programme, :from, :until, :day, :known)) n
            full join (select * from sealed_money(:programme, :sealedFrom, :sealedAsOf, :sealedAt)) s using (money_grant)
            left join organisation_at(:known) f on f.organisation = coalesce(s.funder, n.funder)
            order by money_grant
            """;

    /** What the asking partner declared since. */
    static final String SPENT = """
            select distinct e.money_grant as "grant", p.position from expense e
            cross join lateral (values (e.recorded_from), (e.recorded_to)) p(position)
            where e.programme = :programme and e.partner = views.organisation()
                and p.position > :sealedKnown and p.position <= :known
            order by p.position
            """;

    /** Whoever runs the programme may compare what was sealed with what it is now; other funders' money is not a funder's. */
    static final List<String> FUNCTIONS = List.of("""
            create function sealed_money(of_programme uuid, sealed_from date, sealed_as_of date, sealing bigint)
            returns table (money_grant uuid, funder uuid, currency text, awarded_cents bigint, declared_cents bigint,
                declared_in_period_cents bigint) language sql stable security definer
            begin atomic
                select m.money_grant, m.funder, m.currency, m.awarded_cents, m.declared_cents, m.declared_in_period_cents
                from sealed_grant m
                where m.programme = of_programme and m.from_day = sealed_from and m.as_of = sealed_as_of
                    and m.sealed_at = sealing and of_programme in (
                        select p.programme from partner p
                        where p.partner = views.organisation() and p.role = 'carrier'
                        union select g.programme from programme g where g.coordinator = views.organisation());
            end
            """, """
            create function tenancies(of_programme uuid) returns setof uuid language sql stable security definer
            begin atomic
                select t.programme from (
                    select of_programme as programme
                    union select tenants_of from programme_link_at(9223372036854775806) where programme = of_programme) t
                where of_programme in (select programmes());
            end
            """);

    private DifferingSql() {}
}
