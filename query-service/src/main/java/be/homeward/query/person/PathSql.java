package be.homeward.query.person;

/** The lines of a person's path, each as the asking organisation may know it: the walls of each row hold. */
final class PathSql {
    /** Every id under which the asking organisation knows them as the same person. */
    private static final String SAME = """
            with same as materialized (
                select s.same as person from same_persons(array[cast(:person as uuid)], :known) s)
            """;

    /** Nobody, where the organisation has nothing of them. */
    static final String IDS = SAME + """
            select s.person, n.given_name as "givenName", n.family_name as "familyName",
                n.person is not null
                    or exists (select from support_at(:known) x where x.person = s.person)
                    or exists (select from household_member_at(:known) x where x.person = s.person) as known
            from same s left join person_at(:known) n using (person)
            order by s.person
            """;

    static final String SITUATIONS = SAME + """
            select l.on_day as "from", (
                select min(m.on_day) from living_situation_at(:known) m join same using (person)
                where m.on_day > l.on_day and m.on_day <= :asOf) as until, l.situation
            from living_situation_at(:known) l join same using (person)
            where l.on_day <= :asOf
            order by l.on_day, l.situation
            """;

    /** Whoever joined later counts from joining; two ids of one person in one household are one presence. */
    private static final String LIVED = SAME + """
            , presence as (
                select s.*, c.household, c.track, not e.together as left_household,
                    greatest(s.move_in, m.joined_on) as from_day, least(s.move_out, m.left_on) as until_day,
                    case when e.together then c.destination else m.destination end as destination,
                    case when e.together then c.reason else m.reason end as reason,
                    case when e.together then c.ended_by else m.ended_by end as ended_by
                from same join household_member_at(:known) m using (person)
                join stay_case_at(:known) c using (household)
                join stay_at(:known) s using (stay)
                cross join lateral (select coalesce(m.left_on is null or m.left_on > s.move_out
                    or m.left_on = s.move_out and m.destination is null, false) as together) e
                where s.withdrawn_on is null and s.move_in is not null
                    and coalesce(m.left_on > m.joined_on, true)
                    and (m.left_on is null or m.left_on > s.move_in)
                    and (m.joined_on is null or s.move_out is null or m.joined_on < s.move_out)
                    and greatest(s.move_in, m.joined_on) <= :asOf
            ), lived as (
                select distinct on (stay, part) *, min(from_day) over (partition by stay, part) as since
                from (
                    select *, sum(apart) over (partition by stay order by from_day, until_day) as part
                    from (
                        select *, case when from_day <= max(coalesce(until_day, 'infinity')) over (
                            partition by stay order by from_day, until_day
                            rows between unbounded preceding and 1 preceding) then 0 else 1 end as apart
                        from presence) p) p
                order by stay, part, until_day desc nulls first, left_household desc, destination, reason, ended_by)
            """;

    static final String STAYS = LIVED + """
            select l.since as "from", e.until, l.stay, l.dwelling, d.unit, b.name as building,
                g.code as programme, l.track, p.code as partner, l.household, l.agreement,
                coalesce((
                    select jsonb_agg(jsonb_build_object('title', i.title, 'kind', i.kind, 'holder', h.code,
                        'from', i.from_day, 'until', case when r.until_day <= :asOf then r.until_day end,
                        'reason', case when r.until_day <= :asOf then i.reason end) order by i.from_day, i.title)
                    from stay_title_at(:known) i left join organisation_at(:known) h on h.organisation = i.held_by
                    cross join lateral (select case when i.ended_on <= :asOf then i.ended_on else i.until_day end
                        as until_day) r
                    where i.stay = l.stay and i.from_day <= :asOf), '[]') as titles,
                coalesce((
                    select jsonb_agg(jsonb_build_object('absence', x.absence, 'reason', x.reason, 'from', x.from_day,
                        'until', case when y.until_day <= :asOf then y.until_day end) order by x.from_day, x.absence)
                    from absence_at(:known) x
                    cross join lateral (select least(x.until_day, l.until_day) as until_day) y
                    where x.stay = l.stay and x.person in (select person from same) and x.from_day <= :asOf
                        and (l.until_day is null or x.from_day < l.until_day)), '[]') as absences,
                coalesce((
                    select jsonb_agg(jsonb_build_object('relocation', x.relocation, 'to', x.to_dwelling,
                        'reason', x.reason, 'from', x.from_day,
                        'until', case when x.until_day <= :asOf then x.until_day end)
                        order by x.from_day, x.relocation)
                    from relocation_at(:known) x
                    where x.stay = l.stay and x.from_day <= :asOf and x.until_day is distinct from x.from_day
                        and (l.until_day is null or x.from_day < l.until_day)), '[]') as relocations,
                e.until is not null and l.left_household as "leftHousehold",
                case when e.until is not null then l.destination end as destination,
                case when e.until is not null then destination_class(l.destination) end as "destinationClass",
                case when e.until is not null then l.reason end as reason,
                case when e.until is not null then l.ended_by end as "endedBy"
            from lived l
            cross join lateral (
                select case when l.until_day <= :asOf then l.until_day end as until) e
            left join dwelling_at(:known) d using (dwelling, offering)
            left join building_at(:known) b using (building)
            left join programme_at(:known) g on g.programme = l.programme
            left join organisation_at(:known) p on p.organisation = l.partner
            order by l.since, l.stay
            """;

    /** For who once accompanied in a team it ends with their own days. Who leads now, what it settled and whom it asks to take over, is not for whoever led before. */
    static final String SUPPORT = SAME + """
            , team as materialized (select * from team_support())
            select s.support, s.person, g.code as programme, s.track, case when x.told then p.code end as partner, s.role,
                coalesce(f.steps, '[]') as referral, coalesce(t.periods, '[]') as periods,
                coalesce((
                    select jsonb_agg(jsonb_build_object('from', u.paused_on, 'reason', u.reason,
                        'until', case when u.resumed_on <= :asOf then u.resumed_on end) order by u.number)
                    from support_pause_at(:known) u where u.support = s.support and u.paused_on <= :asOf), '[]')
                    as pauses,
                coalesce((
                    select jsonb_agg(jsonb_build_object('coach', k.coach, 'role', k.role, 'from', k.from_day,
                        'until', case when k.to_day <= :asOf then k.to_day end) order by k.from_day, k.coach, k.number)
                    from support_coach_at(:known) k where k.support = s.support and k.from_day <= :asOf), '[]')
                    as coaches,
                case when s.offered_on <= :asOf and l.leads then o.code end as "offeredTo",
                case when s.in_order_on <= :asOf and (x.told or s.in_order_on < t.last) then s.in_order_on end
                    as "administrationInOrderOn"
            from support_at(:known) s join same using (person)
            cross join lateral (select s.partner = (select views.organisation()) as leads) l
            cross join lateral (select l.leads or exists (
                select from team t where t.support = s.support and t.partner = s.partner and t.present) as told) x
            left join lateral (
                select min(e.on_day) as first, jsonb_agg(jsonb_build_object('step', e.step, 'on', e.on_day,
                    'reason', e.reason) order by e.on_day, e.number) as steps
                from referral_step_at(:known) e where e.support = s.support and e.on_day <= :asOf) f on true
            left join lateral (
                select min(d.started_on) as first, max(d.stopped_on) as last, jsonb_agg(jsonb_build_object('partner', q.code,
                    'from', d.started_on, 'until', case when d.stopped_on <= :asOf then d.stopped_on end,
                    'reason', case when d.stopped_on <= :asOf and d.stopped_on = x.stopped_on then x.stop_reason end,
                    'endedBy', case when d.stopped_on <= :asOf and d.stopped_on = x.stopped_on then x.ended_by end)
                    order by x.number) as periods
                from support_period_at(:known) x left join organisation_at(:known) q on q.organisation = x.partner
                left join lateral (
                    select min(t.from_day) as from_day, max(t.until_day) as until_day
                    from team t where t.support = x.support and t.partner = x.partner) t on true
                cross join lateral (
                    select greatest(x.started_on, t.from_day) as started_on,
                        least(x.stopped_on, nullif(t.until_day, 'infinity')) as stopped_on) d
                where x.support = s.support and d.started_on <= :asOf) t on true
            left join programme_at(:known) g using (programme)
            left join organisation_at(:known) p on p.organisation = s.partner
            left join organisation_at(:known) o on o.organisation = s.offered_to
            where f.first is not null or t.first is not null
            order by coalesce(f.first, t.first), s.support
            """;

    static final String RIGHTS = SAME + """
            select r.opened_on as "from", case when e.until <= :asOf then e.until end as until,
                r.opened_right as "right", r.kind, r.support, r.valid_until as "validUntil",
                coalesce(r.lost_on <= :asOf, false) as lost
            from opened_right_at(:known) r
            join support_at(:known) s using (support)
            cross join lateral (select least(r.lost_on, r.valid_until + 1) as until) e
            where s.person = any (array(select person from same)) and r.opened_on <= :asOf
            order by r.opened_on, r.opened_right
            """;

    /** Who may read them is judged as it is now, whatever was known before: words that were taken back are not told. */
    static final String OWN_WORDS = SAME + """
            select w.words, w.person, w.on_day as "on", w.language, w.about, w.readers,
                case when w.withdrawn_on <= :asOf then w.withdrawn_on end as "withdrawnOn",
                case when v.withdrawn_on is null and (v.readers = 'partners' or exists (
                    select from support_at(:position) s join support_coach_at(:position) k using (support)
                    where s.person in (select person from same) and k.coach = :coach
                        and (k.to_day is null or k.to_day > :today))) then w.text end as text
            from own_words_at(:known) w join same using (person)
            join own_words_at(:position) v using (person, words)
            where w.on_day <= :asOf
            order by w.on_day, w.words
            """;

    static final String REQUESTS = SAME + RequestSql.SELECTED + RequestSql.FROM + """
            join same on same.person = q.person where q.received_on <= :asOf
            order by q.received_on, q.request
            """;

    static final String TRUSTED = SAME + """
            select t.trusted, t.person, t.from_day as "from",
                case when t.until_day <= :asOf then t.until_day end as until,
                case when v.until_day is null or v.until_day > :today then t.name end as name,
                case when v.until_day is null or v.until_day > :today then t.reachable_at end as "reachableAt"
            from trusted_person_at(:known) t join same using (person)
            join trusted_person_at(:position) v using (person, trusted)
            where t.from_day <= :asOf and t.until_day is distinct from t.from_day
            order by t.from_day, t.trusted
            """;

    private PathSql() {}
}
