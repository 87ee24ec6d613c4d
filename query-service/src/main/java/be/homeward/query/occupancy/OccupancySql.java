package be.homeward.query.occupancy;

import be.homeward.query.agreements.Roof;

/** How dwellings stand on a day, put together from rows; what follows from dates alone is worked out here. */
final class OccupancySql {
    private static final String STATE = """
            case
                when a.returned_on <= :asOf then 'returned'
                when a.declined_on <= :asOf then 'declined'
                when f.reason is not null then 'offline'
                when a.ready_on <= :asOf then 'ready'
                when a.accepted_on <= :asOf then 'accepted'
                else 'offered'
            end
            """;

    /** By what right: the title that was the last to begin, or else the head agreement. */
    static final String TITLE = """
            left join lateral (
                select i.title, i.kind, i.from_day, q.code as holder,
            """ + Roof.TITLE_END + """
                 as until_day
                from stay_title_at(:known) i left join organisation_at(:known) q on q.organisation = i.held_by
                where i.stay = s.stay
                order by i.from_day <= :asOf desc, abs(i.from_day - :asOf::date) limit 1) y on true
            """;

    private static final String ABSENCES = """
            select coalesce(jsonb_agg(jsonb_build_object('absence', x.absence, 'person', x.person, 'reason', x.reason,
                'from', x.from_day,
                'until', case when least(x.until_day, s.move_out) <= :asOf then least(x.until_day, s.move_out) end) order by x.from_day, x.absence), '[]')
            from absence_at(:known) x
            where not :landlord and x.stay = s.stay and x.from_day <= :asOf
                and (s.move_out is null or x.from_day < s.move_out)
                and (x.until_day is null or x.until_day > coalesce(:from, :asOf))
            """;

    private static final String RELOCATION = """
            select jsonb_build_object('relocation', x.relocation, 'to', x.to_dwelling, 'reason', x.reason,
                'from', x.from_day, 'until', case when x.until_day <= :asOf then x.until_day end)
            from relocation_at(:known) x
            where x.stay = s.stay and x.from_day <= :asOf and (x.until_day is null or x.until_day > :asOf) limit 1
            """;

    private static final String STAYS =
            """
            select jsonb_agg(jsonb_build_object(
                'stay', s.stay, 'partner', p.code, 'persons',
            """ + Living.persons("s") + """
                ,
                'assignedFrom', s.assigned_from, 'movedIn', s.move_in,
                'movedOut', case when s.move_out <= :asOf then s.move_out end,
                'title', jsonb_build_object(
                    'title', y.title, 'kind', coalesce(y.kind, 'occupancy-agreement'),
                    'holder', case when y.kind is null then h.code else y.holder end,
                    'from', y.from_day, 'endsOn', e.ends_on,
                    'ending', coalesce(e.there and e.ends_on > :asOf and e.ends_on <= :asOf + 90, false)),
                'overdue', coalesce(e.there and e.ends_on <= :asOf, false),
                'breaches',
            """ + Living.breaches("s", "d", Living.persons("s")) + """
                ,
                'relocation', (""" + RELOCATION
                    + """
                ),
                'absences', (""" + ABSENCES + """
                ),
                'lastSeen', n.last_seen,
                'unconfirmed', coalesce(e.there and n.unconfirmed, false),
                'track', c.track, 'household', c.household,
                'destination', case when s.move_out <= :asOf then c.destination end,
                'reason', case when s.move_out <= :asOf then c.reason end,
                'endedBy', case when s.move_out <= :asOf then c.ended_by end
                ) order by s.assigned_from, s.stay) as stays
            from stay_at(:known) s
            left join stay_case_at(:known) c on c.stay = s.stay and not :landlord
            left join organisation_at(:known) p on p.organisation = s.partner
            """ + TITLE + """
            cross join lateral (
                select s.move_in <= :asOf and (s.move_out is null or s.move_out > :asOf) as there,
                    case when y.kind is null then r.ends_on else y.until_day end as ends_on) e
            left join lateral (
                select * from own_stays_seen(array[s.stay], :asOf, :known) n where c.stay is not null) n on true
            where s.dwelling = d.dwelling and s.offering = d.offering and coalesce(s.withdrawn_on > :asOf, true)
                and coalesce(s.move_in, s.assigned_from) <= :asOf
                and (s.move_out is null or s.move_out > coalesce(:from, :asOf))
                and coalesce(s.move_in, s.assigned_from) < coalesce(:to, 'infinity')
                and (:track::text is null or c.track = :track)
            """;

    private static final String DOMICILES = """
            select jsonb_agg(jsonb_build_object('stay', l.stay, 'person', l.person, 'since', l.opened_on,
                'movedOut', l.left_on) order by l.left_on, l.person, l.opened_on) as left_behind
            from own_domiciles_left(
                array(select s.stay from stay_at(:known) s where s.dwelling = d.dwelling), :asOf, :known) l
            where not :landlord
            """;

    static final String DWELLINGS = """
            select d.dwelling, d.unit, b.name as building,
                to_jsonb((select a from (select b.street, b.number, b.postcode, b.municipality) a)) as address,
                o.code as owner, h.code as holder, p.code as programme,
                d.min_household as "minHousehold", d.max_household as "maxHousehold",
            """ + STATE + """
                as state, f.reason as "offlineReason", r.ends_on as "agreementEndsOn",
                g.guests is not null or exists (
                    select from stay_at(:known) s where s.dwelling = d.dwelling and s.withdrawn_on is null
                        and s.move_in <= :asOf and (s.move_out is null or s.move_out > :asOf)) as occupied,
                coalesce(t.stays, '[]') as stays, coalesce(g.guests, '[]') as guests,
                coalesce(q.defects, '[]') as defects, i.inspection, coalesce(n.notices, '[]') as notices,
                coalesce(v.left_behind, '[]') as "domiciledAfterLeaving"
            from dwelling_at(:known) d
            join lateral (
                select * from availability_at(:known) a where a.dwelling = d.dwelling
                    and a.offering = d.offering and a.offered_on <= :asOf
                order by a.number desc limit 1) a on true
            left join lateral (
                select reason from offline_at(:known) f where f.dwelling = d.dwelling and f.from_day <= :asOf
                    and (f.until_day is null or f.until_day > :asOf)
                order by f.number desc limit 1) f on true
            left join building_at(:known) b using (building)
            left join organisation_at(:known) o on o.organisation = d.owner
            left join organisation_at(:known) h on h.organisation = d.holder
            left join programme_at(:known) p on p.programme = d.programme
            left join lateral (""" + Roof.of("d") + """
            ) r on true
            left join lateral (""" + STAYS + """
                ) t on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('stay', x.stay, 'from', x.from_day)
                    order by x.from_day, x.stay) as guests
                from relocation_at(:known) x where x.to_dwelling = d.dwelling and x.from_day <= :asOf
                    and (x.until_day is null or x.until_day > :asOf)) g on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('defect', x.defect, 'kind', x.kind, 'on', x.on_day)
                    order by x.on_day, x.defect) as defects
                from defect_at(:known) x where x.dwelling = d.dwelling and x.on_day <= :asOf
                    and (x.resolved_on is null or x.resolved_on > :asOf)) q on true
            left join lateral (
                select jsonb_build_object('inspection', x.inspection, 'on', x.on_day, 'result', x.result,
                    'by', x.inspected_by) as inspection
                from inspection_at(:known) x where x.dwelling = d.dwelling and x.on_day <= :asOf
                order by x.on_day desc, x.inspection limit 1) i on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('notice', x.notice, 'stay', x.stay, 'change', x.change,
                    'on', x.on_day) order by x.on_day, x.notice) as notices
                from notice_at(:known) x where x.dwelling = d.dwelling and x.on_day <= :asOf) n on true
            left join lateral (""" + DOMICILES + """
                ) v on true
            where (:programme::uuid is null or d.programme = :programme)
                and not exists (
                    select from dwelling_at(:known) e join availability_at(:known) w using (dwelling, offering)
                    where e.dwelling = d.dwelling and e.offering > d.offering and w.offered_on <= :asOf
                        and (:programme::uuid is null or e.programme = :programme))
                and (:track::text is null or t.stays is not null)
                and (:after::uuid is null or d.dwelling > :after)
            order by d.dwelling limit :limit
            """;

    private OccupancySql() {}
}
