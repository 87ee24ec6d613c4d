package be.homeward.query.occupancy;

import be.homeward.query.agreements.Roof;

/** Everything that happened to one dwelling, each thing as whoever asks may know it: the walls of each row hold. */
final class StorySql {
    private static final String OF_THE_DWELLING = """
            select t.* from offered a cross join lateral (values
                (a.offered_on, null::date, 'offered', '{}'::jsonb, 'owner', a.owner),
                (a.declined_on, null, 'declined', '{}', null, null),
                (a.accepted_on, a.returned_on, 'held', '{}', 'holder', a.holder),
                (a.returned_on, null, 'returned', '{}', null, null)) t (day, until, what, about, whose, organisation)
            union all
            select distinct a.ready_on, null::date, 'ready', '{}'::jsonb, null, null::uuid from offered a
            union all
            select i.from_day, a.ends_on, 'agreement',
                jsonb_build_object('agreement', i.agreement,
                    'reason', case when
            """ + Roof.TERMINATION_TOLD + """
                     <= :asOf then a.termination_reason end), null, null
            from dwelling_title_at(:known) i join agreement_at(:known) a using (agreement) where i.dwelling = :dwelling
            union all
            select f.from_day, f.until_day, 'offline', jsonb_build_object('reason', f.reason), null, null
            from offline_at(:known) f where f.dwelling = :dwelling
            union all
            select x.on_day, x.resolved_on, 'defect', jsonb_build_object('defect', x.defect, 'kind', x.kind), null, null
            from defect_at(:known) x where x.dwelling = :dwelling
            union all
            select x.on_day, null, 'inspection',
                jsonb_build_object('inspection', x.inspection, 'result', x.result, 'by', x.inspected_by), null, null
            from inspection_at(:known) x where x.dwelling = :dwelling
            union all
            select x.on_day, null, 'incident', jsonb_build_object('incident', x.incident, 'kind', x.kind, 'sleptThere',
                case when :landlord then '[]' else ours_there(x.incident, x.on_day, :dwelling, :known) end), null, null
            from incident_at(:known) x
            where x.building in (select building from home)
            union all
            select x.on_day, null, 'landlord-told', jsonb_build_object('stay', x.stay, 'change', x.change), null, null
            from notice_at(:known) x where x.dwelling = :dwelling
            """;

    /** Of a household of one no more is to be counted: no two records in it may be of one person. */
    private static final String OF_ITS_STAYS =
            """
            select case when s.move_in <= :asOf then s.move_in else s.assigned_from end, s.move_out,
                case when s.move_in <= :asOf then 'stay' else 'assigned' end,
                jsonb_build_object('stay', s.stay, 'persons',
                    case when m.persons = 1 and s.partner = (select views.organisation()) then 1 else
            """ + Living.persons("s") + """
                         end,
                    'track', c.track, 'household', c.household, 'who', m.who,
                    'destination', case when s.move_out <= :asOf then c.destination end,
                    'reason', case when s.move_out <= :asOf then c.reason end), 'partner', s.partner
            from stays s
            left join stay_case_at(:known) c on c.stay = s.stay and not :landlord
            left join lateral (
                select count(distinct m.person) filter (where coalesce(m.joined_on <= n.night, true)
                        and (m.left_on is null or m.left_on > n.night)) as persons,
                    jsonb_agg(distinct m.person) filter (where coalesce(m.joined_on < m.left_on, true)
                        and coalesce(m.joined_on <= :asOf, true)
                        and (s.move_out is null or m.joined_on is null or m.joined_on < s.move_out)
                        and (m.left_on is null or m.left_on > coalesce(s.move_in, s.assigned_from))) as who
                from household_member_at(:known) m, least(:asOf, s.move_out - 1) n (night)
                where m.household = c.household) m on true
            where s.withdrawn_on is null
            union all
            select i.from_day,
            """ + Roof.TITLE_END + """
                , 'title', jsonb_build_object('stay', i.stay, 'title', i.title, 'kind', i.kind, 'reason',
            """ + Roof.TITLE_REASON + """
                ), 'holder', i.held_by
            from stays join stay_title_at(:known) i using (stay)
            union all
            select x.from_day, least(x.until_day, s.move_out), 'absence',
                jsonb_build_object('stay', x.stay, 'absence', x.absence, 'person', x.person, 'reason', x.reason), null, null
            from stays s join absence_at(:known) x using (stay)
            where not :landlord and (s.move_out is null or x.from_day < s.move_out)
            union all
            select t.* from relocation_at(:known) x cross join lateral (values
                (case when x.to_dwelling = :dwelling then x.from_day end, x.until_day, 'guests',
                    jsonb_build_object('stay', x.stay), null, null::uuid),
                (case when x.stay = any (array(select stay from stays)) and x.until_day is distinct from x.from_day
                    then x.from_day end, x.until_day, 'relocation', jsonb_build_object(
                    'stay', x.stay, 'relocation', x.relocation, 'to', x.to_dwelling, 'reason', x.reason), null, null)) t
            where x.to_dwelling = :dwelling or x.stay = any (array(select stay from stays))
            union all
            select x.since, x.resolved_on, 'breach', jsonb_build_object('stay', x.stay, 'breach', x.breach), null, null
            from stays join breach_at(:known) x using (stay)
            """;

    private static final String ITEMS = """
            select coalesce(json_agg(json_build_object('on', day, 'until', case when until <= :asOf then until end,
                'what', what, 'about', jsonb_strip_nulls(about)) order by day, what, about::text), '[]')
            from (
                select day, until, what,
                    case when whose is null then about else about || jsonb_build_object(whose, (
                        select o.code from organisation_at(:known) o where o.organisation = told.organisation)) end as about
                from (""" + OF_THE_DWELLING + "union all\n" + OF_ITS_STAYS + """
                ) told) story
            where day <= :asOf and (:from::date is null or coalesce(until, 'infinity') > :from or day >= :from)
                and (:to::date is null or day < :to)
            """;

    /** Each table is asked once: most of what such a statement costs is to begin and to end with each of them. */
    static final String STORY = """
            with home as materialized (select * from dwelling_at(:known) where dwelling = :dwelling),
                offered as materialized (select * from availability_at(:known) where dwelling = :dwelling),
                stays as materialized (select * from stay_at(:known) where dwelling = :dwelling)
            select d.dwelling, d.unit, b.name as building, o.code as owner, h.code as holder,
                d.min_household as "minHousehold", d.max_household as "maxHousehold", (""" + ITEMS + """
                ) as items
            from (select * from home order by offering desc limit 1) d
            left join building_at(:known) b using (building)
            left join organisation_at(:known) o on o.organisation = d.owner
            left join organisation_at(:known) h on h.organisation = d.holder
            """;

    private StorySql() {}
}
