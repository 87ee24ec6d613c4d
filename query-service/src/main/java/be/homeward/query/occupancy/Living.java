package be.homeward.query.occupancy;

/** What follows from who lives somewhere on a day: how many they are, and the rules that they break. */
public final class Living {
    /** Owner and holder may know how many live there, and no more: the household itself stays behind the wall. */
    public static final String PERSONS_ON = """
            create function persons_on(of_stay uuid, on_day date, known bigint)
            returns bigint language sql stable security definer
            begin atomic
                select count(distinct o.one)
                from stay_at(known) s join stay_case_at(known) c using (stay)
                join household_member_at(known) m using (household)
                cross join lateral (
                    select i.same as one from same_persons(array[m.person], known) i order by i.same limit 1) o
                where s.stay = of_stay and views.organisation() in (s.partner, s.owner, s.holder)
                    and (m.joined_on is null or m.joined_on <= on_day) and (m.left_on is null or m.left_on > on_day);
            end
            """;

    /** Of the other dwelling, which another partner may have, no more than that there is one. */
    public static final String HOUSED_ELSEWHERE = """
            create function housed_elsewhere(of_stay uuid, on_day date, known bigint)
            returns boolean language sql stable security definer
            begin atomic
                select exists (
                    select from stay_at(known) s join stay_case_at(known) c using (stay)
                    join household_member_at(known) m on m.household = c.household
                    join household_member_at(known) n
                        on n.person = any (array(select i.same from same_persons(array[m.person], known) i))
                    join stay_case_at(known) d on d.household = n.household and d.stay <> s.stay
                    join stay_at(known) t on t.stay = d.stay and t.programme = s.programme
                    where s.stay = of_stay and s.partner = views.organisation()
                        and s.move_in <= on_day and (s.move_out is null or s.move_out > on_day)
                        and t.withdrawn_on is null
                        and t.move_in <= on_day and (t.move_out is null or t.move_out > on_day)
                        and (m.joined_on is null or m.joined_on <= on_day) and (m.left_on is null or m.left_on > on_day)
                        and (n.joined_on is null or n.joined_on <= on_day) and (n.left_on is null or n.left_on > on_day));
            end
            """;

    /** Which of those whom the asking partner accompanies lived in a dwelling when something happened to its building. */
    public static final String OURS_THERE = """
            create function ours_there(of_incident uuid, on_day date, in_dwelling uuid, known bigint)
            returns jsonb language sql stable
            begin atomic
                select coalesce(jsonb_agg(distinct y.person), '[]') from slept_there_at(known) y
                join household_member_at(known) m using (person) join stay_case_at(known) c using (household)
                join stay_at(known) s using (stay)
                where y.incident = of_incident and s.dwelling = in_dwelling and s.withdrawn_on is null
                    and ours_there.on_day >= greatest(s.move_in, m.joined_on)
                    and coalesce(ours_there.on_day <= least(s.move_out, m.left_on), true);
            end
            """;

    private Living() {}

    /** As many as there are on the day asked, or were on the last night. */
    public static String persons(String stay) {
        return "persons_on(%1$s.stay, least(:asOf, %1$s.move_out - 1), :known)".formatted(stay);
    }

    /** The same, for the partner whose household it is: it may count them itself, which is much quicker. */
    public static String membersOf(String household, String stay) {
        return """
                (select count(distinct (
                        select i.same from same_persons(array[h.person], :known) i order by i.same limit 1))
                    from household_member_at(:known) h where h.household = %1$s.household
                    and (h.joined_on is null or h.joined_on <= least(:asOf, %2$s.move_out - 1))
                    and (h.left_on is null or h.left_on > least(:asOf, %2$s.move_out - 1)))""".formatted(household, stay);
    }

    /**
     * Breaches that were recorded, and those that came with somebody who joined, left or lives elsewhere too.
     *
     * @param persons how many live there
     */
    public static String breaches(String stay, String dwelling, String persons) {
        return """
                (select coalesce(jsonb_agg(distinct v.breach order by v.breach), '[]') from (
                    select x.breach from breach_at(:known) x
                    where x.stay = %1$s.stay and x.since <= :asOf and (x.resolved_on is null or x.resolved_on > :asOf)
                    union all
                    select case when n.persons < %2$s.min_household then 'household-too-small'
                        when n.persons > %2$s.max_household then 'household-too-large' end
                    from (select %3$s as persons offset 0) n
                    where %1$s.move_in <= :asOf and (%1$s.move_out is null or %1$s.move_out > :asOf)
                    union all
                    select case when housed_elsewhere(%1$s.stay, :asOf, :known) then 'person-housed-elsewhere' end) v
                where v.breach is not null)""".formatted(stay, dwelling, persons);
    }
}
