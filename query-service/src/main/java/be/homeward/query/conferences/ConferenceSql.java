package be.homeward.query.conferences;

/** How months with and without a conference are told apart, and what a login heard. */
final class ConferenceSql {
    /**
     * The months in which conferences were due from their first day on, and of those the days asked. A month is missed on
     * its last day, or before the programme's end in it, when too few were held by then; till then it is open.
     */
    static final String MONTHS = """
            with month as (
                select m::date as first_day, (m + interval '1 month')::date as next_month
                from generate_series(
                    date_trunc('month', greatest(:from::date, (
                        select min(k.from_day) from conference_cadence_at(:known) k
                        where k.programme = :programme))::timestamp),
                    least(:asOf::date, :to::date - 1)::timestamp, interval '1 month') m
            )
            select to_char(m.first_day, 'YYYY-MM') as month, d.times_a_month as due, h.held,
                case when h.held >= d.times_a_month then 'held'
                    when m.next_month - 1 <= :asOf::date then 'missed'
                    else 'open' end as status
            from month m
            cross join lateral (
                select k.times_a_month from conference_cadence_at(:known) k
                where k.programme = :programme and k.from_day <= m.first_day order by k.from_day desc limit 1) d
            cross join lateral (
                select count(*) as held from conference_at(:known) c
                where c.programme = :programme and c.held_on >= m.first_day and c.held_on < m.next_month
                    and c.held_on <= :asOf::date) h
            join programme_at(:known) g on g.programme = :programme
            where d.times_a_month > 0 and (g.closed_on is null or g.closed_on >= m.next_month)
            order by m.first_day
            """;

    static final String CONFERENCES = """
            select c.conference, g.code as programme, o.code as partner, x.on_day as "on",
                case when x.held then 'held' when c.cancelled_on <= :asOf then 'cancelled' else 'planned' end as status,
                case when x.held then (
                    select coalesce(jsonb_agg(p.code order by p.code), '[]') from organisation_at(:known) p
                    where p.organisation::text = any (c.partners)) else '[]' end as partners,
                case when x.held then to_jsonb(c.breaches) else '[]' end as breaches,
                x.on_day || '.' || c.conference as cursor
            from conference_at(:known) c
            cross join lateral (
                select coalesce(c.held_on <= :asOf, false) as held,
                    case when c.held_on <= :asOf then c.held_on else c.planned_on end as on_day) x
            join programme_at(:known) g on g.programme = c.programme
            left join organisation_at(:known) o on o.organisation = c.partner
            where c.programme = :programme
                and (:from::date is null or x.on_day >= :from) and (:to::date is null or x.on_day < :to)
                and (:afterDay::date is null or (x.on_day, c.conference) > (:afterDay, :afterConference::uuid))
            order by x.on_day, c.conference limit :limit
            """;

    /**
     * Who was in the room is judged by what is known now: whoever was named there by mistake hears nothing as of then; nor
     * does whoever came in a function that they hold no more.
     */
    private static final String HEARD = """
            from discussion_at(:known) d
            join hearer_at(9223372036854775806) me on me.conference = d.conference and me.discussion = d.discussion
                and me.organisation = :organisation and me.login = :login and me.function = any (:functions)
            """;

    static final String DISCUSSIONS = """
            select distinct on (d.conference, d.discussion) d.conference, d.discussion, o.code as partner,
                w.person, to_jsonb(d.matters) as matters, d.informed_on as "informedOn", d.agreed_on as "agreedOn",
                w.words as decision, w.about_health as "aboutHealth", r.room
            """ + HEARD + """
            left join organisation_at(:known) o on o.organisation = d.partner
            left join conference_words_at(:known) w on w.conference = d.conference and w.topic = d.discussion
                and me.function <> 'housing'
            cross join lateral (
                select jsonb_agg(jsonb_build_object('organisation', p.code, 'login', h.login, 'function', h.function)
                    order by p.code, h.login, h.function) as room
                from hearer_at(:known) h left join organisation_at(:known) p on p.organisation = h.organisation
                where h.conference = d.conference and h.discussion = d.discussion) r
            where d.conference = any (:conferences::uuid[])
            order by d.conference, d.discussion, (me.function = 'housing')
            """;

    static final String ACTIONS = """
            select distinct on (d.discussion, a.due, a.action) d.discussion, a.action, o.code as partner, a.matter,
                a.due, case when a.done_on <= :asOf then a.done_on end as "doneOn",
                coalesce(a.done_on <= :asOf, false) = false and a.due < :asOf as overdue, w.person, w.words
            """ + HEARD + """
            join agreed_action_at(:known) a on a.conference = d.conference and a.discussion = d.discussion
            left join organisation_at(:known) o on o.organisation = a.partner
            left join conference_words_at(:known) w on w.conference = a.conference and w.topic = a.action
                and me.function <> 'housing'
            where d.conference = any (:conferences::uuid[])
            order by d.discussion, a.due, a.action, (me.function = 'housing')
            """;

    private ConferenceSql() {}
}
