package be.homeward.query.occupancy;

import be.homeward.query.agreements.Roof;

/** Everything that happened to one dwelling, each thing as whoever asks may know it: the walls of each row hold. */
final class StorySql {
    static final String DWELLING = """
            select d.dwelling, d.unit, b.name as building, o.code as owner, h.code as holder,
                d.min_household as "minHousehold", d.max_household as "maxHousehold"
            from dwelling_at(:known) d
            left join building_at(:known) b using (building)
            left join organisation_at(:known) o on o.organisation = d.owner
            left join organisation_at(:known) h on h.organisation = d.holder
            where d.dwelling = :dwelling
            order by d.offering desc limit 1
            """;

    private static final String OF_THE_DWELLING = """
            select a.offered_on as day, null::date as until, 'offered' as what,
                jsonb_build_object('owner', o.code) as about
            from availability_at(:known) a left join organisation_at(:known) o on o.organisation = a.owner
            where a.dwelling = :dwelling
            union all
            select a.declined_on, null, 'declined', '{}' from availability_at(:known) a where a.dwelling = :dwelling
            union all
            select a.accepted_on, a.returned_on, 'held', jsonb_build_object('holder', h.code)
            from availability_at(:known) a left join organisation_at(:known) h on h.organisation = a.holder
            where a.dwelling = :dwelling
            union all
            select i.from_day, a.ends_on, 'agreement',
                jsonb_build_object('agreement', i.agreement,
                    'reason', case when
            """ + Roof.TERMINATION_TOLD + """
                     <= :asOf then a.termination_reason end)
            from dwelling_title_at(:known) i join agreement_at(:known) a using (agreement) where i.dwelling = :dwelling
            union all
            select distinct a.ready_on, null::date, 'ready', '{}'::jsonb from availability_at(:known) a where a.dwelling = :dwelling
            union all
            select f.from_day, f.until_day, 'offline', jsonb_build_object('reason', f.reason)
            from offline_at(:known) f where f.dwelling = :dwelling
            union all
            select a.returned_on, null, 'returned', '{}' from availability_at(:known) a where a.dwelling = :dwelling
            union all
            select x.on_day, x.resolved_on, 'defect', jsonb_build_object('defect', x.defect, 'kind', x.kind)
            from defect_at(:known) x where x.dwelling = :dwelling
            union all
            select x.on_day, null, 'inspection',
                jsonb_build_object('inspection', x.inspection, 'result', x.result, 'by', x.inspected_by)
            from inspection_at(:known) x where x.dwelling = :dwelling
            union all
            select x.on_day, null, 'incident', jsonb_build_object('incident', x.incident, 'kind', x.kind,
                'sleptThere', (
                    select coalesce(jsonb_agg(distinct y.person), '[]') from slept_there_at(:known) y
                    join household_member_at(:known) m using (person) join stay_case_at(:known) c using (household)
                    join stay_at(:known) s using (stay)
                    where not :landlord and y.incident = x.incident and s.dwelling = :dwelling
                        and s.withdrawn_on is null and x.on_day >= greatest(s.move_in, m.joined_on)
                        and coalesce(x.on_day <= least(s.move_out, m.left_on), true)))
            from incident_at(:known) x
            where x.building in (select d.building from dwelling_at(:known) d where d.dwelling = :dwelling)
            union all
            select x.from_day, x.until_day, 'guests', jsonb_build_object('stay', x.stay)
            from relocation_at(:known) x where x.to_dwelling = :dwelling
            union all
            select x.on_day, null, 'landlord-told', jsonb_build_object('stay', x.stay, 'change', x.change)
            from notice_at(:known) x where x.dwelling = :dwelling
            """;

    private static final String OF_ITS_STAYS =
            """
            select case when s.move_in <= :asOf then s.move_in else s.assigned_from end, s.move_out,
                case when s.move_in <= :asOf then 'stay' else 'assigned' end,
                jsonb_build_object('stay', s.stay, 'partner', p.code, 'persons',
            """ + Living.persons("s") + """
                    ,
                    'track', c.track, 'household', c.household,
                    'who', (select jsonb_agg(distinct m.person) from household_member_at(:known) m
                        where m.household = c.household and coalesce(m.joined_on < m.left_on, true)
                            and coalesce(m.joined_on <= :asOf, true)
                            and (s.move_out is null or m.joined_on is null or m.joined_on < s.move_out)
                            and (m.left_on is null or m.left_on > coalesce(s.move_in, s.assigned_from))),
                    'destination', case when s.move_out <= :asOf then c.destination end,
                    'reason', case when s.move_out <= :asOf then c.reason end)
            from stay_at(:known) s
            left join stay_case_at(:known) c on c.stay = s.stay and not :landlord
            left join organisation_at(:known) p on p.organisation = s.partner
            where s.dwelling = :dwelling and s.withdrawn_on is null
            union all
            select i.from_day,
            """ + Roof.TITLE_END + """
                , 'title', jsonb_build_object('stay', i.stay, 'title', i.title, 'kind', i.kind, 'holder', h.code,
                    'reason',
            """ + Roof.TITLE_REASON + """
                )
            from stay_title_at(:known) i join stay_at(:known) s using (stay)
            left join organisation_at(:known) h on h.organisation = i.held_by
            where s.dwelling = :dwelling
            union all
            select x.from_day, least(x.until_day, s.move_out), 'absence',
                jsonb_build_object('stay', x.stay, 'absence', x.absence, 'person', x.person, 'reason', x.reason)
            from absence_at(:known) x join stay_at(:known) s using (stay)
            where not :landlord and s.dwelling = :dwelling and (s.move_out is null or x.from_day < s.move_out)
            union all
            select x.from_day, x.until_day, 'relocation',
                jsonb_build_object('stay', x.stay, 'relocation', x.relocation, 'to', x.to_dwelling, 'reason', x.reason)
            from relocation_at(:known) x join stay_at(:known) s using (stay)
            where s.dwelling = :dwelling and x.until_day is distinct from x.from_day
            union all
            select x.since, x.resolved_on, 'breach', jsonb_build_object('stay', x.stay, 'breach', x.breach)
            from breach_at(:known) x join stay_at(:known) s using (stay) where s.dwelling = :dwelling
            """;

    static final String STORY = """
            select day as "on", case when until <= :asOf then until end as until, what, jsonb_strip_nulls(about) as about
            from (""" + OF_THE_DWELLING + "union all\n" + OF_ITS_STAYS + """
            ) story
            where day <= :asOf and (:from::date is null or coalesce(until, 'infinity') > :from or day >= :from)
                and (:to::date is null or day < :to)
            order by day, what, about::text
            """;

    private StorySql() {}
}
