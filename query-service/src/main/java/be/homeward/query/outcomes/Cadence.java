package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.guarded;
import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** How regularly people are reached. */
final class Cadence {
    /**
     * A support-week is a whole week, Monday to Sunday, of the period during which support was open every day and never
     * rested.
     */
    private static final String FACTS = """
            , rest as (
                select c.support, range_agg(daterange(p.paused_on, p.resumed_on)) as days
                from cases c cross join lateral (
                    -- one by one through the index: there are those of all programmes
                    select * from support_pause_at(known_at) p where p.support = c.support offset 0) p
                where p.resumed_on is null or p.resumed_on >= p.paused_on
                group by c.support
            ), active as (
                -- weeks are numbered from the first day of all, which was a Monday
                select person, support, (lower(d) - date '0001-01-01' + 6) / 7 as from_week,
                    (upper(d) - date '0001-01-01') / 7 as until_week
                from (
                    select o.person, o.support,
                        range_agg(daterange(o.started_on, o.stopped_on)) * k.days - coalesce(r.days, '{}') as days
                    from open_support o cross join asked k left join rest r using (support)
                    group by o.person, o.support, k.days, r.days) each
                cross join lateral unnest(days) d
            ), overdue as (
                select distinct on (o.support) o.person, o.support, o.started_on, o.stopped_on, k.cadence_days,
                    coalesce(at_day <@ r.days, false) as rests
                from open_support o join cases c using (support)
                join track_at(known_at) k on k.programme = of_programme and k.track = c.track
                left join rest r using (support)
                order by o.support, o.started_on desc
            )
            """;

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    guarded(
                            "contactCadence",
                            new Names(
                                    "Aandeel van de begeleidingsweken waarin de persoon bereikt werd: hele weken van maandag tot zondag met open begeleiding, zonder pauze",
                                    "Part des semaines d'accompagnement où la personne a été jointe : semaines entières du lundi au dimanche, accompagnement ouvert et sans pause",
                                    "Share of support-weeks in which the person was reached: whole weeks from Monday to Sunday with support open and not paused"),
                            Summing.ratio(),
                            """
                            select a.person, a.support, sum(t.weeks) as quantity, sum(a.until_week - a.from_week) as whole,
                                true as contacts
                            from active a cross join lateral (
                                -- one by one through the index, whatever is thought of their number
                                select count(distinct (t.on_day - date '0001-01-01') / 7) as weeks
                                from contact_at(known_at) t
                                where t.support = a.support and t.result = 'reached'
                                    and t.on_day >= date '0001-01-01' + a.from_week * 7
                                    and t.on_day < date '0001-01-01' + a.until_week * 7) t
                            where a.until_week > a.from_week group by a.person, a.support
                            """),
                    inside(
                            "personsOverdue",
                            new Names(
                                    "Verschillende personen met open begeleiding, zonder pauze, die op de gevraagde dag (asOf) langer niet bereikt zijn dan hun krachtlijn vraagt",
                                    "Personnes distinctes à l'accompagnement ouvert et sans pause, non jointes au jour demandé (asOf) depuis plus longtemps que ne le demande leur axe",
                                    "Distinct persons with support open and not paused who on the day asked (asOf) were not reached for longer than their track asks"),
                            Summing.distinct(Unit.PERSON),
                            """
                            select o.person, o.support, t.contact, d.due as on_day from overdue o
                            left join lateral (
                                select t.contact, t.on_day from contact_at(known_at) t
                                where t.support = o.support and t.result = 'reached' and t.on_day <= at_day
                                order by t.on_day desc, t.contact limit 1) t on true
                            cross join lateral (select greatest(o.started_on, t.on_day) + o.cadence_days as due) d
                            where (o.stopped_on is null or o.stopped_on > at_day) and not o.rests and d.due < at_day
                            """)));

    private Cadence() {}
}
