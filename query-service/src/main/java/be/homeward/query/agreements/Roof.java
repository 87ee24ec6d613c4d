package be.homeward.query.agreements;

/** Under which agreement a dwelling is held on a day, and the first day on which nobody may live there any more. */
public final class Roof {
    /**
     * From which day on everybody reckons with the agreement {@code a} having been ended: when it ended, or before that when
     * it was recorded. A fire that was recorded afterwards is known from its own day on, a decision from when it was told.
     */
    public static final String TERMINATION_TOLD = "least(a.terminated_on, a.termination_known_on)";

    private static final String TITLE_TOLD = "least(i.ended_on, i.end_known_on) <= :asOf";

    /** When a lease or sublease {@code i} ends, and why when otherwise than was agreed: told from the same day on. */
    public static final String TITLE_END = "case when " + TITLE_TOLD + " then i.ended_on else i.until_day end";

    public static final String TITLE_REASON = "case when " + TITLE_TOLD + " then i.reason end";

    /** A notice counts from the day on which it was given. */
    static final String END = """
            select n.notice_on, n.notice_ends_on, n.terminated_on, n.termination_reason,
                least(a.latest_end, n.terminated_on, n.notice_ends_on) as ends_on
            from (select case when a.notice_on <= :asOf then a.notice_on end as notice_on,
                         case when a.notice_on <= :asOf then a.notice_ends_on end as notice_ends_on,
                         case when %1$s <= :asOf then a.terminated_on end as terminated_on,
                         case when %1$s <= :asOf then a.termination_reason end as termination_reason) n\
            """.formatted(TERMINATION_TOLD);

    private Roof() {}

    /** Of all agreements under which it was taken on by then since it was offered, the newest holds, also when it ends sooner. */
    public static String of(String offered) {
        return """
                select e.ends_on, e.notice_ends_on, a.agreement
                from dwelling_title_at(:known) t join agreement_at(:known) a using (agreement)
                cross join lateral (%1$s) e
                where t.dwelling = %2$s.dwelling and t.offering = %2$s.offering and t.from_day <= :asOf
                order by t.from_day desc limit 1""".formatted(END, offered);
    }

    /** Of somebody's stay: under the agreement of the dwelling, or else the lease or sublease that was the last to begin. */
    public static String ofStay(String stay) {
        return """
                select r.ends_on,
                    case
                        when r.ends_on = a.terminated_on and %3$s <= :asOf then a.termination_reason
                        when r.ends_on = r.notice_ends_on then 'notice'
                        else 'term'
                    end as reason, r.agreement
                from (%2$s) r join agreement_at(:known) a using (agreement)
                where %1$s.agreement is not null
                union all
                (select %4$s, coalesce(%5$s, 'term'), null
                from stay_title_at(:known) i
                where %1$s.agreement is null and i.stay = %1$s.stay and i.from_day <= :asOf
                order by i.from_day desc limit 1)""".formatted(stay, of(stay), TERMINATION_TOLD, TITLE_END, TITLE_REASON);
    }
}
