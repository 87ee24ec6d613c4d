package be.homeward.query.missing;

import be.homeward.events.Codes;
import be.homeward.query.agreements.Roof;
import java.util.Arrays;
import java.util.List;

/**
 * One way in which what a partner stated is incomplete or does not fit. Each row names the partner, since when, the stream
 * it is about, and what in it; {@code accompanied}, {@code lived} and {@code asked} are those of {@link MissingSql},
 * {@code outdated} the carriers of {@link RecordedSince}.
 */
public enum Gap {
    NOT_CONFIRMED("""
            select p.partner, :asOf::date, 'programme:' || p.programme, p.partner
            from partner_at(:known) p
            where p.programme = :programme and p.role = 'carrier' and p.from_day <= :asOf
                and (p.to_day is null or p.to_day > :asOf) and (:partner::uuid is null or p.partner = :partner)
                and not exists (
                    select from confirmed_period_at(:known) q
                    where q.programme = p.programme and q.partner = p.partner and q.as_of = :asOf
                        and not coalesce(q.withdrawn, false) and (:from::date is null or q.from_day = :from))
            """),
    RECORDED_SINCE("""
            select r.partner, :asOf::date, 'programme:' || :programme, r.partner from unnest(:outdated::uuid[]) r(partner)
            """),
    NO_CONTACT("""
            select m.partner, greatest(m.started_on, a.from_day), 'support:' || m.support, m.support
            from accompanied m cross join asked a
            where (m.stopped_on is null or m.stopped_on > a.from_day)
                and not exists (
                    select from contact_at(:known) t
                    where t.support = m.support and t.on_day >= a.from_day and t.on_day <= :asOf)
            """),
    CONTACT_OVERDUE("""
            select m.partner, d.due, 'support:' || m.support, m.support
            from accompanied m
            join track_at(:known) k on k.programme = :programme and k.track = m.track
            cross join lateral (
                select greatest(m.started_on, max(t.on_day)) + k.cadence_days as due from contact_at(:known) t
                where t.support = m.support and t.result = 'reached' and t.on_day <= :asOf) d
            where m.open and not m.rests and d.due < :asOf
            """),
    NO_COACH("""
            select m.partner, greatest(m.started_on, (
                    select max(least(h.to_day, e.to_day)) from support_coach_at(:known) h
                    left join coach_at(:known) e using (coach)
                    where h.support = m.support and h.from_day <= :asOf)), 'support:' || m.support, m.support
            from accompanied m
            where m.open and not exists (
                select from support_coach_at(:known) h left join coach_at(:known) e using (coach)
                where h.support = m.support and h.from_day <= :asOf
                    and (h.to_day is null or h.to_day > :asOf) and (e.to_day is null or e.to_day > :asOf))
            """),
    SITUATION_NOT_ASKED("""
            select m.partner, m.started_on, 'person:' || m.person, m.support
            from accompanied m join person_at(:known) n on n.person = m.person and n.controller = m.partner
            where (m.stopped_on is null or m.stopped_on > (select from_day from asked))
                and not exists (
                    select from living_situation_at(:known) i
                    where i.person = m.person and i.on_day <= m.started_on and i.situation <> 'not-asked')
            """),
    REFERRAL_TOO_LONG("""
            select s.partner, b.on_day + k.longest_wait_days + 1, 'support:' || s.support, s.support
            from support_at(:known) s
            join referral_step_at(:known) b on b.support = s.support and b.number = 0 and b.on_day <= :asOf
            cross join lateral (
                select f.step from referral_step_at(:known) f where f.support = s.support and f.on_day <= :asOf
                order by f.on_day desc, f.number desc limit 1) f
            cross join lateral (
                select k.longest_wait_days from working_rules_at(:known) k
                where k.programme = s.programme and k.track = s.track and k.from_day <= :asOf
                order by k.from_day desc limit 1) k
            where s.programme = :programme and (:partner::uuid is null or s.partner = :partner)
                and f.step in ('referred', 'waiting', 'accepted') and b.on_day + k.longest_wait_days < :asOf
                and not exists (
                    select from support_period_at(:known) p where p.support = s.support and p.started_on <= :asOf)
            """),
    PLANNED_CONTACT_PAST("""
            select m.partner, w.on_day, 'support:' || m.support, w.contact
            from accompanied m join planned_contact_at(:known) w on w.support = m.support
            where w.on_day < :asOf and (m.stopped_on is null or w.on_day <= m.stopped_on)
                and not exists (
                    select from contact_at(:known) t where t.support = w.support and t.contact = w.contact)
            """),
    GOAL_NEVER_REVIEWED("""
            select m.partner, o.set_on + 90, 'support:' || m.support, o.goal
            from accompanied m join goal_at(:known) o on o.support = m.support
            where m.open and o.set_on + 90 <= :asOf
                and not exists (
                    select from goal_review_at(:known) v
                    where v.support = o.support and v.goal = o.goal and v.on_day <= :asOf)
            """),
    /** Whoever reached one of them confirmed it; since when is told by what the partner itself recorded. */
    UNCONFIRMED_STAY("""
            select h.partner, n.last_seen + 90, 'dwelling:' || h.dwelling, h.stay
            from lived h
            join stays_seen(array(select l.stay from lived l where l.there), :asOf, :known) n on n.stay = h.stay
            where h.there and n.unconfirmed
            """),
    STAY_PAST_ITS_END("""
            select h.partner, r.ends_on, 'dwelling:' || h.dwelling, h.stay
            from lived h cross join lateral (""" + Roof.ofStay("h") + """
            ) r
            where h.there and r.ends_on <= :asOf
            """),
    DESTINATION_UNKNOWN("""
            select h.partner, h.move_out, 'dwelling:' || h.dwelling, h.stay
            from lived h
            where h.destination = 'unknown' and h.move_out <= :asOf and h.move_out >= (select from_day from asked)
            union all
            select h.partner, m.left_on, 'household:' || h.household, m.person
            from lived h join household_member_at(:known) m on m.household = h.household
            where coalesce(m.destination, 'unknown') = 'unknown' and m.left_on <= :asOf
                and m.left_on >= (select from_day from asked) and m.left_on > greatest(h.move_in, m.joined_on)
                and (h.move_out is null or m.left_on < h.move_out)
            """),
    DOMICILE_LEFT_BEHIND("""
            select d.partner, d.left_on, 'support:' || d.support, d.opened_right
            from domiciles_left(array(select l.stay from lived l), :asOf, :known) d
            """),
    BREACH_UNRESOLVED("""
            select h.partner, min(x.since), 'dwelling:' || h.dwelling, h.stay
            from lived h join breach_at(:known) x on x.stay = h.stay
            where x.since <= :asOf and (x.resolved_on is null or x.resolved_on > :asOf)
            group by h.partner, h.dwelling, h.stay
            """),
    AGREEMENT_WITHOUT_DOCUMENT("""
            select a.holder, a.start_on, 'agreement:' || a.agreement, a.agreement
            from agreement_at(:known) a
            where a.programme = :programme and (:partner::uuid is null or a.holder = :partner)
                and a.start_on <= :asOf and a.ends_on > (select from_day from asked)
                and not exists (select from document_at(:known) d where d.agreement = a.agreement)
            """),
    CONFERENCE_PAST("""
            select c.partner, c.planned_on, 'conference:' || c.conference, c.conference
            from conference_at(:known) c
            where c.programme = :programme and (:partner::uuid is null or c.partner = :partner)
                and c.planned_on < :asOf and (c.held_on is null or c.held_on > :asOf)
                and (c.cancelled_on is null or c.cancelled_on > :asOf)
            """),
    ACTIVITY_PAST("""
            select v.partner, v.planned_on, 'activity:' || v.activity, v.activity
            from activity_at(:known) v
            where v.programme = :programme and (:partner::uuid is null or v.partner = :partner)
                and v.planned_on < :asOf and (v.held_on is null or v.held_on > :asOf)
                and (v.cancelled_on is null or v.cancelled_on > :asOf)
            """),
    /** Something that happened cannot have happened yet: recorded by the day asked, {@code :told}, for a day after it. */
    DATED_AHEAD("""
            select m.partner, t.on_day, 'support:' || m.support, t.contact
            from support_at(:known) m join contact_at(:known) t on t.support = m.support
            where m.programme = :programme and (:partner::uuid is null or m.partner = :partner)
                and t.on_day > :asOf and t.recorded_from <= :told
            union all
            select s.partner, greatest(s.move_in, s.move_out), 'dwelling:' || s.dwelling, s.stay
            from stay_at(:known) s
            where s.programme = :programme and (:partner::uuid is null or s.partner = :partner)
                and s.withdrawn_on is null and greatest(s.move_in, s.move_out) > :asOf and s.recorded_from <= :told
            """),
    PARTNER_GONE("""
            select f.partner, f.on_day, f.stream, f.id
            from (
                select m.partner, t.on_day, 'support:' || m.support, t.contact
                from support_at(:known) m join contact_at(:known) t on t.support = m.support
                where m.programme = :programme and (:partner::uuid is null or m.partner = :partner)
                union all
                select s.partner, s.move_in, 'dwelling:' || s.dwelling, s.stay from stay_at(:known) s
                where s.programme = :programme and (:partner::uuid is null or s.partner = :partner)
                    and s.withdrawn_on is null) f(partner, on_day, stream, id)
            where f.on_day <= :asOf and f.on_day >= (select from_day from asked)
                and exists (
                    select from partner_at(:known) p
                    where p.programme = :programme and p.partner = f.partner and p.to_day <= f.on_day)
                and not exists (
                    select from partner_at(:known) p
                    where p.programme = :programme and p.partner = f.partner
                        and p.from_day <= f.on_day and (p.to_day is null or p.to_day > f.on_day))
            """);

    private final String rows;

    Gap(String rows) {
        this.rows = rows;
    }

    /** The stable codes of all kinds, in their order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Gap::code).toList();
    }

    String code() {
        return Codes.of(this);
    }

    String sql() {
        return "select '%s', partner, since, stream, id from (%s) g(partner, since, stream, id)"
                .formatted(code(), rows);
    }
}
