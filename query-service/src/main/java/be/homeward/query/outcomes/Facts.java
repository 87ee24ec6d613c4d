package be.homeward.query.outcomes;

import java.util.List;

/** Who was accompanied, who lived where, and who moved: what every measure begins from, for one programme. */
final class Facts {
    /**
     * What the facts begin from, as functions of their own: each is planned apart, by its indexes, once for all programmes,
     * and whoever asks reckons with many rows. In one statement the planner takes a filter by two times for one row, and
     * compares all with all.
     */
    static final List<String> FUNCTIONS = List.of("""
            create function cases_of(of_programme uuid, known_at bigint) returns table (support uuid, person uuid,
                track text, partner uuid, role text, in_order_on date, referred_on date, withdrawn_on date, declined_on date)
            language sql stable rows 1000 set plan_cache_mode = force_generic_plan
            begin atomic
                with one as materialized (
                    select person, one from one_person(known_at)
                )
                select support, coalesce(o.one, s.person) as person, track, partner, role, in_order_on, referred_on, withdrawn_on, declined_on
                from support_at(known_at) s left join one o using (person) where programme = of_programme;
            end
            """, """
            create function presence_of(of_programme uuid, known_at bigint) returns table (person uuid, stay uuid,
                dwelling uuid, owner uuid, partner uuid, household uuid, track text, began date, moved_in date,
                moved_out date, together boolean, destination text, destination_class text, reason text, ended_by text)
            language sql stable rows 1000 set plan_cache_mode = force_generic_plan
            begin atomic
                with one as materialized (
                    select person, one from one_person(known_at)
                )
                select coalesce(o.one, m.person) as person, s.stay, s.dwelling, s.owner, s.partner, c.household, c.track,
                    s.move_in as began, greatest(s.move_in, coalesce(m.joined_on, s.move_in)) as moved_in,
                    least(s.move_out, m.left_on) as moved_out,
                    e.together,
                    case when e.together then c.destination else m.destination end as destination,
                    destination_class_1(case when e.together then c.destination else m.destination end) as destination_class,
                    case when e.together then c.reason else m.reason end as reason,
                    case when e.together then c.ended_by else m.ended_by end as ended_by
                from stay_at(known_at) s
                left join stay_case_at(known_at) c using (stay)
                left join household_member_at(known_at) m using (household)
                cross join lateral (select m.left_on is null or m.left_on > s.move_out
                    or m.left_on = s.move_out and m.destination is null as together) e
                left join one o on o.person = m.person
                where s.programme = of_programme and s.withdrawn_on is null and s.move_in is not null
                    and coalesce(m.left_on > m.joined_on, true)
                    and (m.left_on is null or m.left_on > s.move_in)
                    and (m.joined_on is null or s.move_out is null or m.joined_on < s.move_out);
            end
            """);

    /**
     * {@code presence} is each membership's part of each stay, or a stay as such when nobody is known to belong to its
     * household: whoever joined later counts from joining, whoever left before move-in never counts; whoever left the
     * household first, or on the same day to a place of their own, went there.
     * {@code lived} joins those of one person without a night in between: whoever is matched counts as one person, who is
     * there as long as one of their records is. {@code housed} is that as of the day asked. Classes of destinations are those
     * of the first version of their mapping: a measure that counts by another is another version, and says so.
     */
    static final String SQL = """
            with one as materialized (
                select person, one from one_person(known_at)
            ), cases as (
                select * from cases_of(of_programme, known_at)
            ), open_support as (
                select c.person, c.support, c.role, p.started_on, p.stopped_on, p.stop_reason
                from cases c cross join lateral (
                    -- one by one through the index, whatever is thought of their number
                    select * from support_period_at(known_at) p where p.support = c.support offset 0) p
                where p.started_on <= at_day and (p.stopped_on is null or p.stopped_on >= p.started_on)
            ), presence as (
                select * from presence_of(of_programme, known_at)
            ), lived as (
                -- where two parts end on one day, what is written of the person goes before what is of the household
                select distinct on (person, stay, part) person, stay, dwelling, owner, partner, household, track,
                    min(moved_in) over (partition by person, stay, part) as moved_in, moved_out,
                    together, destination, destination_class, reason, ended_by
                from (
                    select *, sum(apart) over (partition by person, stay order by moved_in, moved_out) as part
                    from (
                        select *, case when moved_in <= max(coalesce(moved_out, 'infinity')) over (
                            partition by person, stay order by moved_in, moved_out
                            rows between unbounded preceding and 1 preceding) then 0 else 1 end as apart
                        from presence where person is not null) p) p
                order by person, stay, part, moved_out desc nulls first, together,
                    destination collate "C", reason collate "C", ended_by collate "C"
            ), housed as (
                select person, stay, dwelling, owner, partner, household, track, moved_in,
                    case when moved_out <= at_day then moved_out end as moved_out,
                    moved_out <= at_day and together as with_household,
                    case when moved_out <= at_day then destination end as destination,
                    case when moved_out <= at_day then destination_class end as destination_class,
                    case when moved_out <= at_day then reason end as reason,
                    case when moved_out <= at_day then ended_by end as ended_by
                from lived where moved_in <= at_day
            ), in_order as (
                -- and until when any of the homes before was kept
                select *, row_number() over in_turn as turn, max(coalesce(moved_out, 'infinity')) over (
                        in_turn rows between unbounded preceding and 1 preceding) as free_from
                from housed
                window in_turn as (partition by person order by moved_in, moved_out nulls last, stay,
                    destination_class, with_household, destination, reason, ended_by)
            ), accompanied as (
                select person, range_agg(daterange(started_on, stopped_on, '[]')) as days
                from open_support group by person
            ), together_accompanied as (
                select l.stay, range_agg(daterange(o.started_on, o.stopped_on, '[]')) as days
                from housed l join open_support o using (person)
                where l.with_household
                group by l.stay
            ), move as (
                -- nobody accompanies a child: a household that left together moves when one of them is accompanied
                select distinct on (n.person, n.turn) l.person, l.stay, l.moved_out, n.moved_in as next_in
                from in_order n
                join in_order l on l.person = n.person and l.moved_out = n.free_from and l.turn < n.turn
                left join accompanied a on a.person = n.person
                left join together_accompanied t on t.stay = l.stay and l.with_household
                where n.moved_in >= n.free_from
                    and coalesce(a.days, '{}') + coalesce(t.days, '{}') @> daterange(n.free_from, n.moved_in, '[]')
                order by n.person, n.turn, l.turn desc
            ), latest as (
                -- whoever lives in two dwellings at once has not left while one of them is kept
                select distinct on (person) * from housed
                order by person, moved_out desc nulls first, moved_in desc, stay desc, destination_class,
                    with_household, destination, reason, ended_by
            ), departed as (
                select i.person, i.stay, i.moved_out, i.destination_class,
                    i.destination_class is distinct from 'lasting'
                    and i.destination_class is distinct from 'deceased'
                    and exists (
                        select from latest l join open_support o using (person)
                        where (l.person = i.person or (l.stay = i.stay and l.with_household and i.with_household))
                            and (o.stopped_on is null or o.stopped_on > at_day)) as waits
                from latest i where i.moved_out is not null
            ), asked as (
                select case when period_from < period_until
                    then datemultirange(daterange(period_from, period_until)) else '{}'::datemultirange end as days
            )
            """;

    private Facts() {}
}
