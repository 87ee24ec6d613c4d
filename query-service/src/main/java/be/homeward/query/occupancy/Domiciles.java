package be.homeward.query.occupancy;

import java.util.List;

/**
 * Who went and is still domiciled there: an address opened while they lived there, and none since, whichever of their
 * records it was written in. Whoever lives there again, or under another record still does, left nothing behind.
 */
public final class Domiciles {
    private static final String OF_ALL = """
            create function domiciles_left(stays uuid[], at_day date, known bigint)
            returns table (stay uuid, partner uuid, person uuid, support uuid, opened_right uuid, opened_on date, left_on date)
            language sql stable
            begin atomic
                with one as materialized (
                    select person, one from one_person(known)
                ), present as (
                    select s.stay, s.partner, s.dwelling, m.person, coalesce(o.one, m.person) as one,
                        greatest(s.move_in, m.joined_on) as from_day, least(s.move_out, m.left_on) as until_day
                    from stay_at(known) s join stay_case_at(known) c using (stay)
                    join household_member_at(known) m using (household)
                    left join one o using (person)
                    where s.stay = any (stays) and s.withdrawn_on is null and s.move_in is not null
                        and coalesce(greatest(s.move_in, m.joined_on) < least(s.move_out, m.left_on), true)
                ), gone as (
                    select p.stay, p.partner, p.dwelling, p.one, min(p.from_day) as from_day, max(p.until_day) as left_on,
                        (array_agg(p.person order by p.until_day desc, p.person))[1] as person
                    from present p group by p.stay, p.partner, p.dwelling, p.one
                    having max(coalesce(p.until_day, 'infinity')) <= at_day
                )
                select g.stay, g.partner, g.person, u.support, o.opened_right, o.opened_on, g.left_on
                from gone g
                cross join lateral (
                    select array_agg(i.id) as ids from (
                        select g.one as id union select o.person from one o where o.one = g.one) i) i
                join support_at(known) u on u.person = any (i.ids) and u.partner = g.partner
                join opened_right_at(known) o on o.support = u.support and o.kind = 'reference-address'
                where o.opened_on >= g.from_day and o.opened_on < g.left_on
                    and (o.lost_on is null or o.lost_on > at_day) and (o.valid_until is null or o.valid_until >= at_day)
                    and not exists (
                        select from support_at(known) w join opened_right_at(known) x on x.support = w.support
                        where w.person = any (i.ids) and x.kind = 'reference-address'
                            and x.opened_on >= g.left_on and x.opened_on <= at_day)
                    and not exists (
                        select from household_member_at(known) m join stay_case_at(known) c using (household)
                        join stay_at(known) s using (stay)
                        where m.person = any (i.ids) and s.dwelling = g.dwelling and s.withdrawn_on is null
                            and greatest(s.move_in, m.joined_on) <= at_day and s.move_in is not null
                            and coalesce(least(s.move_out, m.left_on) > at_day, true));
            end
            """;

    /** For whoever may know whose stay it was. */
    private static final String OWN = """
            create function own_domiciles_left(stays uuid[], at_day date, known bigint)
            returns table (stay uuid, person uuid, opened_on date, left_on date) language sql stable security definer
            begin atomic
                select d.stay, d.person, d.opened_on, d.left_on from domiciles_left(stays, at_day, known) d
                where d.partner = views.organisation();
            end
            """;

    public static final List<String> FUNCTIONS =
            List.of(OF_ALL, "revoke execute on function domiciles_left from public", OWN);

    private Domiciles() {}
}
