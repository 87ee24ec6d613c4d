package be.homeward.query.occupancy;

import java.util.List;

/**
 * Since when nobody was seen to live where they live. Whoever reached one of a household confirmed its stay, also under
 * another record of the same person and for another partner; on which day is told by the partner's own contacts alone.
 * Whoever may know whose stay it is thus learns that somebody of the programme met them, asked for day by day also when:
 * never who, where or about what. Without it, partners would look for people who were seen yesterday.
 */
public final class Seen {
    /** A stay is unconfirmed when nobody was seen there for as many days. */
    private static final int DAYS = 90;

    private static final String OF_ALL = """
            create function stays_seen(stays uuid[], at_day date, known bigint)
            returns table (stay uuid, partner uuid, last_seen date, unconfirmed boolean) language sql stable
            begin atomic
                select s.stay, s.partner, greatest(f.confirmed, n.met), greatest(f.confirmed, n.seen) + %d <= at_day
                from stay_at(known) s join stay_case_at(known) c using (stay)
                cross join lateral (
                    select greatest(s.move_in, max(x.on_day)) as confirmed from still_housed_at(known) x
                    where x.stay = s.stay and x.on_day <= at_day) f
                cross join lateral (
                    select max(t.on_day) as seen, max(t.on_day) filter (where t.partner = s.partner) as met
                    from household_member_at(known) m
                    join support_at(known) u
                        on u.person = any (array(select i.same from same_persons(array[m.person], known) i))
                        and u.programme = s.programme
                    join contact_at(known) t on t.support = u.support
                    where m.household = c.household and t.result = 'reached' and t.on_day <= at_day
                        and coalesce(t.on_day >= m.joined_on, true) and coalesce(t.on_day <= m.left_on, true)) n
                where s.stay = any (stays);
            end
            """.formatted(DAYS);

    /** For whoever may know whose stay it is. */
    private static final String OWN = """
            create function own_stays_seen(stays uuid[], at_day date, known bigint)
            returns table (stay uuid, last_seen date, unconfirmed boolean) language sql stable security definer
            begin atomic
                select n.stay, n.last_seen, n.unconfirmed from stays_seen(stays, at_day, known) n
                where n.partner = views.organisation();
            end
            """;

    public static final List<String> FUNCTIONS =
            List.of(OF_ALL, "revoke execute on function stays_seen from public", OWN);

    private Seen() {}
}
