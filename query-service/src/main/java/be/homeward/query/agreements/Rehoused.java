package be.homeward.query.agreements;

/** Whether a household that was to be re-housed has a home again. */
public final class Rehoused {
    /**
     * Since when, as of a day: the next home of any who were there till the end, or the day on which they left for a lasting
     * one. The stay is {@code s}, listed for re-housing; only its own partner can tell.
     */
    static final String SINCE = since(":asOf", ":known");

    /** Since when the household of a line {@code r} was to be re-housed, under the agreement {@code a}. */
    public static final String LISTED_ON = "coalesce(least(a.notice_on, " + Roof.TERMINATION_TOLD + "), r.by_day)";

    private Rehoused() {}

    /** The same, where the day and the position have other names. */
    public static String since(String day, String known) {
        return """
                select least(
                    (with one as materialized (select person, one from one_person(%2$s))
                        select min(y.move_in) from household_member_at(%2$s) m
                        join household_member_at(%2$s) w on w.person in (
                            select m.person union all
                            select p.person from one o join one p on p.one = o.one where o.person = m.person)
                        join stay_case_at(%2$s) x on x.household = w.household
                        join stay_at(%2$s) y on y.stay = x.stay
                        where m.household = c.household
                            and (m.joined_on is null or m.joined_on <= s.move_out)
                            and (m.left_on is null or m.left_on >= s.move_out) and y.stay <> s.stay and y.programme = s.programme
                            and y.withdrawn_on is null and y.move_in <= %1$s and y.move_in >= s.move_in
                            and (y.move_out is null or y.move_out > s.move_out)
                            and (w.joined_on is null or w.joined_on <= y.move_in)
                            and (w.left_on is null or w.left_on > y.move_in)),
                    case when destination_class_1(c.destination) = 'lasting' then s.move_out end) as since
                from stay_case_at(%2$s) c where c.stay = s.stay and s.move_out <= %1$s""".formatted(day, known);
    }
}
