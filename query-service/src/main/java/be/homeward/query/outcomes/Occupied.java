package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.guarded;
import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** How many nights dwellings were lived in, and why they stood empty; a night bears the date of its evening. */
final class Occupied {
    /**
     * A dwelling is held from when it was accepted until it went back to its owner. Its nights are lived in, offline or
     * empty; a night lived in is one, whatever else was said of the dwelling. Available is lived in or empty. A household
     * that sleeps elsewhere for a time keeps its home, and lives in the other dwelling too; on a night on which nobody
     * belonged to it, it lived nowhere, whether or not a move-out was recorded.
     */
    private static final String FACTS = """
            , home as (
                select dwelling, offering from dwelling_at(known_at) where programme = of_programme
                union
                select dwelling, offering from stay_at(known_at) where programme = of_programme and move_in <= at_day
            ), slept as (
                select stay, dwelling, moved_in, moved_out from presence
                where began <= at_day and (moved_out is null or moved_out >= moved_in)
            ), dwelling_days as (
                select dwelling, offerings, offline, lived_in * k.days as lived_in,
                    held * k.days - lived_in as not_lived_in
                from (
                    -- one list, not joined: whatever is thought of how many there are, one pass is enough
                    select dwelling, array_agg(offering) as offerings, coalesce(range_agg(held), '{}') as held,
                        coalesce(range_agg(offline), '{}') as offline, coalesce(range_agg(lived_in), '{}') as lived_in
                    from (
                        select h.dwelling, h.offering, a.held, null::daterange as offline, null::daterange as lived_in
                        from home h left join lateral (
                            select daterange(a.accepted_on, a.returned_on) as held from availability_at(known_at) a
                            where a.dwelling = h.dwelling and a.offering = h.offering and a.accepted_on <= at_day
                                and (a.returned_on is null or a.returned_on >= a.accepted_on) offset 0) a on true
                        union all
                        select h.dwelling, null, null, daterange(f.from_day, f.until_day), null
                        from home h cross join lateral (
                            select * from offline_at(known_at) f where f.dwelling = h.dwelling offset 0) f
                        where f.from_day <= at_day and (f.until_day is null or f.until_day >= f.from_day)
                        union all
                        select dwelling, null, null, null, daterange(moved_in, moved_out) from slept
                        union all
                        select r.to_dwelling, null, null, null,
                            daterange(greatest(r.from_day, s.moved_in), least(r.until_day, s.moved_out))
                        from slept s cross join lateral (
                            select * from relocation_at(known_at) r where r.stay = s.stay offset 0) r
                        where r.from_day <= at_day and r.to_dwelling in (select dwelling from home)
                            and coalesce(least(r.until_day, s.moved_out) >= greatest(r.from_day, s.moved_in), true)) fact
                    group by dwelling) d
                cross join asked k
            ), dwelling_nights as (
                select *, %s as nights_lived_in, %s as nights_empty
                from (select *, not_lived_in - offline as empty from dwelling_days) each
            ), empty_nights as (
                select n.dwelling, e.code, %s as quantity
                from dwelling_nights n
                left join lateral (
                    -- whose assignment was withdrawn was expected until then
                    select range_agg(daterange(s.assigned_from, least(case when s.move_in <= at_day then s.move_in end,
                                case when s.withdrawn_on <= at_day then s.withdrawn_on end)))
                            filter (where s.assigned_from <= at_day
                                and coalesce(s.assigned_from <= least(s.move_in, s.withdrawn_on), true)) as awaited,
                        min(s.move_in) filter (where s.move_in <= at_day and s.withdrawn_on is null) as first_in
                    from stay_at(known_at) s
                    where s.dwelling = n.dwelling and s.programme = of_programme
                        and (s.move_in is null or s.move_out is null or s.move_out >= s.move_in)) l on true
                left join lateral (
                    select range_agg(daterange(greatest(a.ready_on, a.accepted_on), a.returned_on)) as ready
                    from availability_at(known_at) a
                    where a.dwelling = n.dwelling and a.offering = any (n.offerings) and a.accepted_on <= at_day
                        and (a.returned_on is null or a.returned_on >= a.accepted_on)
                        and a.ready_on is not null and (a.returned_on is null or a.ready_on <= a.returned_on)) h on true
                left join lateral (
                    -- from the end of the first agreement on, whenever none was running
                    select datemultirange(daterange(min(a.ends_on), null))
                            - range_agg(daterange(i.from_day, greatest(i.from_day, a.ends_on))) as ended
                    from dwelling_title_at(known_at) i cross join lateral (
                        select * from agreement_at(known_at) a where a.agreement = i.agreement offset 0) a
                    where i.dwelling = n.dwelling and a.programme = of_programme) c on true
                cross join lateral (
                    select n.empty - coalesce(h.ready, '{}') as not_ready, n.empty * coalesce(h.ready, '{}') as ready,
                        coalesce(l.awaited, '{}') as awaited, coalesce(c.ended, '{}') as ended,
                        datemultirange(daterange(null, l.first_in)) as before_first) p
                cross join lateral (values
                    ('not-ready', p.not_ready),
                    ('agreement-ended', p.ready * p.ended),
                    ('household-expected', (p.ready - p.ended) * p.awaited),
                    ('before-first-stay', (p.ready - p.ended - p.awaited) * p.before_first),
                    ('between-stays', p.ready - p.ended - p.awaited - p.before_first)) e(code, nights)
                where not isempty(n.empty) and not isempty(e.nights)
            ), person_nights as (
                select person, stay, dwelling, partner, greatest(0, least(moved_out, period_until)
                    - greatest(moved_in, period_from)) as nights,
                    datemultirange(daterange(moved_in, moved_out)) as days
                from housed where moved_in < period_until and (moved_out is null or moved_out > period_from)
            ), places as (
                select p.partner, p.places, p.from_day, (datemultirange(daterange(p.from_day, p.until_day))
                    - coalesce((
                        select range_agg(daterange(later.from_day, later.until_day)) from place_at(known_at) later
                        where later.programme = p.programme and later.partner = p.partner
                            and later.recorded_from > p.recorded_from
                            and (later.until_day is null or later.until_day >= later.from_day)), '{}')) * k.days as days
                from place_at(known_at) p cross join asked k
                where p.programme = of_programme and (p.until_day is null or p.until_day >= p.from_day)
            )
            """.formatted(nights("lived_in"), nights("empty"), nights("e.nights"));

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    guarded(
                            "occupancy",
                            new Names(
                                    "Bewoonde woningnachten op beschikbare woningnachten in de periode; een nacht buiten gebruik is niet beschikbaar, een bewoonde nacht is dat altijd; wie tijdelijk elders slaapt, bewoont ook die woning",
                                    "Nuits-logements occupées sur nuits-logements disponibles pendant la période ; une nuit hors service n'est pas disponible, une nuit occupée l'est toujours ; qui dort provisoirement ailleurs occupe aussi ce logement",
                                    "Occupied dwelling-nights over available dwelling-nights in the period; an offline night is not available, an occupied one always is; a household that sleeps elsewhere for a time occupies that dwelling too"),
                            Summing.ratio(),
                            """
                            select dwelling, nights_lived_in as quantity, nights_lived_in + nights_empty as whole
                            from dwelling_nights where not isempty(lived_in) or not isempty(empty)
                            """),
                    inside(
                            "emptyNights",
                            new Names(
                                    "Beschikbare woningnachten die leeg bleven, naar oorzaak: niet klaar, overeenkomst afgelopen, huishouden verwacht, vóór de eerste bewoning, tussen bewoningen",
                                    "Nuits-logements disponibles restées vides, par cause : pas prêt, convention terminée, ménage attendu, avant la première occupation, entre deux occupations",
                                    "Available dwelling-nights that stayed empty, by cause: not ready, agreement ended, household expected, before the first stay, between stays"),
                            Summing.byCode(Unit.NIGHT, "empty-night"),
                            "select dwelling, code, quantity from empty_nights"),
                    inside(
                            "offlineNights",
                            new Names(
                                    "Woningnachten waarop een woning buiten gebruik en onbewoond was",
                                    "Nuits-logements pendant lesquelles un logement était hors service et inoccupé",
                                    "Dwelling-nights on which a dwelling was offline and not lived in"),
                            Summing.nights(),
                            """
                            select dwelling, %s as quantity
                            from (select dwelling, not_lived_in * offline as offline from dwelling_days) each
                            where not isempty(offline)
                            """.formatted(nights("offline"))),
                    inside(
                            "personNightsOfCapacity",
                            new Names(
                                    "Persoonsnachten op de grootste huishoudens die de beschikbare woningen in die nachten konden ontvangen; na te kijken onder 65 of boven 105 %",
                                    "Nuits-personnes sur les plus grands ménages que les logements disponibles pouvaient accueillir ces nuits-là ; à vérifier en dessous de 65 ou au-dessus de 105 %",
                                    "Person-nights over the largest households that the available dwellings could take in on those nights; to be looked at below 65 or above 105 %"),
                            Summing.ratio(65, 105),
                            """
                            select n.dwelling, coalesce(p.nights, 0) as quantity,
                                d.max_household * (n.nights_lived_in + n.nights_empty) as whole
                            from dwelling_nights n cross join lateral (
                                select max(d.max_household) as max_household from dwelling_at(known_at) d
                                where d.dwelling = n.dwelling and d.offering = any (n.offerings)) d
                            left join (
                                select dwelling, sum(nights) as nights from person_nights group by dwelling) p using (dwelling)
                            where not isempty(n.lived_in) or not isempty(n.empty)
                            """),
                    inside(
                            "personNightsOfPlaces",
                            new Names(
                                    "Persoonsnachten op de toegekende plaatsen maal de nachten waarop ze golden, beide in die nachten; na te kijken onder 65 of boven 105 %",
                                    "Nuits-personnes sur les places accordées multipliées par les nuits où elles l'étaient, les unes et les autres de ces nuits-là ; à vérifier en dessous de 65 ou au-dessus de 105 %",
                                    "Person-nights over the places granted times the nights for which they were, both of those nights; to be looked at below 65 or above 105 %"),
                            Summing.ratio(65, 105),
                            """
                            select partner, null::uuid as person, null::uuid as stay, 0 as quantity,
                                sum(places * %s) as whole
                            from places group by partner
                            union all
                            select partner, person, stay,
                                %s, 0 from person_nights n
                            join (select partner, range_agg(days) as days from places where places > 0
                                group by partner) g using (partner)
                            where not isempty(n.days * g.days)
                            """.formatted(nights("days"), nights("n.days * g.days")))));

    private Occupied() {}

    /** How many a multirange holds. */
    private static String nights(String days) {
        return "(select coalesce(sum(upper(r) - lower(r)), 0) from unnest(%s) r)".formatted(days);
    }
}
