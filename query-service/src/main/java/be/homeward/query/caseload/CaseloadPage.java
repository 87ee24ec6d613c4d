package be.homeward.query.caseload;

import be.homeward.query.agreements.Roof;
import be.homeward.query.occupancy.Living;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Names;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a partner accompanies on a day, with what is due. What follows from dates alone is worked out when it is asked and
 * nowhere kept. Names are opened for the organisation that answers for them.
 */
public final class CaseloadPage implements Page {
    /**
     * First who is on the page, then what there is to say of them alone: however many the partner accompanies. What a later
     * lead settled is not for an earlier one, nor what any settled for whom was only offered to accompany them. For who once
     * accompanied in a team it ends with their own days.
     */
    private static final String PERSONS = """
            with team as materialized (select * from team_support()), page as materialized (
                select s.*, x.status, p.started_on, p.stopped_on, p.stop_reason, p.in_team,
                    p.in_team or s.partner = (select views.organisation()) as told
                from (""" + Supports.OWN + """
                    ) own
                cross join lateral (select * from support_at(:known) a where a.support = own.support) s
                left join lateral (
                    select d.started_on, d.stopped_on, coalesce(t.present, false) as in_team,
                        case when d.stopped_on = p.stopped_on then p.stop_reason end as stop_reason
                    from support_period_at(:known) p
                    left join lateral (
                        select bool_or(t.present) as present, min(t.from_day) as from_day, max(t.until_day) as until_day
                        from team t where t.support = p.support and t.partner = p.partner) t on true
                    cross join lateral (
                        select greatest(p.started_on, t.from_day) as started_on,
                            least(p.stopped_on, nullif(t.until_day, 'infinity')) as stopped_on) d
                    where p.support = s.support and d.started_on <= :asOf
                    order by p.number desc limit 1) p on true
                left join lateral (
                    select f.step, f.on_day from referral_step_at(:known) f
                    where f.support = s.support and f.on_day <= :asOf
                    order by f.on_day desc, f.number desc limit 1) f on true
                cross join lateral (select case
                    when p.stopped_on <= :asOf then 'stopped'
                    when p.started_on is not null and exists (
                        select from support_pause_at(:known) u where u.support = s.support and u.paused_on <= :asOf
                            and (u.resumed_on is null or u.resumed_on > :asOf)) then 'paused'
                    when p.started_on is not null then 'open'
                    when f.step is not null then f.step
                    when s.offered_on <= :asOf and s.offered_to = (select views.organisation()) then 'offered'
                    end as status offset 0) x
                where x.status is not null
                    and (x.status not in ('stopped', 'withdrawn', 'declined')
                        or coalesce(p.stopped_on, f.on_day) >= :from)
                    and (:to::date is null or coalesce(s.referred_on, p.started_on) < :to)
                    and (:programme::uuid is null or s.programme = :programme)
                    and (:track::text is null or s.track = :track)
                    and (:after::uuid is null or s.support > :after)
                order by s.support limit :limit),
            same as materialized (
                select person, same from same_persons(array(select person from page), :known)),
            home as materialized (
                select distinct on (s.support) s.support, y.stay, y.dwelling, y.offering, y.agreement, y.move_in, y.move_out, z.household,
                    range_agg(daterange(greatest(y.move_in, m.joined_on), least(y.move_out, m.left_on)))
                        filter (where y.move_out is null or y.move_out >= y.move_in)
                        over (partition by s.support, y.stay) as days,
                    least(y.move_out, m.left_on) as until_day,
                    destination_class(case when m.left_on < y.move_out or y.move_out is null or m.destination is not null and
                        m.left_on = y.move_out then m.destination else z.destination end) as destination_class
                from page s
                cross join lateral (select i.same as id from same i where i.person = s.person offset 0) i
                join household_member_at(:known) m on m.person = i.id
                join stay_case_at(:known) z using (household)
                join stay_at(:known) y using (stay)
                where y.programme = s.programme and y.withdrawn_on is null
                    and y.move_in <= :asOf and coalesce(m.joined_on, y.move_in) <= :asOf
                    and coalesce(m.left_on > m.joined_on, true)
                    and (m.left_on is null or m.left_on > y.move_in)
                    and (m.joined_on is null or y.move_out is null or m.joined_on < y.move_out)
                order by s.support, y.move_in desc, y.stay, least(y.move_out, m.left_on) desc nulls first, m.left_on),
            housed as materialized (
                select y.support, y.until_day, y.destination_class, coalesce(e.ends_on <= :asOf, false) as overdue,
                    jsonb_build_object('stay', y.stay, 'dwelling', y.dwelling, 'unit', d.unit,
                        'building', b.name, 'since', coalesce((select max(lower(d)) from unnest(y.days) d), y.move_in),
                        'agreementEndsOn', e.ends_on, 'overdue', coalesce(e.ends_on <= :asOf, false),
                        'breaches',
            """
            + Living.breaches("y", "d", Living.membersOf("y", "y")) + """
                        ) as home
                from home y
                left join dwelling_at(:known) d on d.dwelling = y.dwelling and d.offering = y.offering
                left join building_at(:known) b using (building)
                left join lateral (""" + Roof.ofStay("y") + """
                ) e on true)
            select s.support, s.person, n.given_name as "givenName", n.family_name as "familyName",
                g.code as programme, s.track, s.role, s.status, case when s.in_team then a.code end as "accompaniedFor",
                s.referred_on as "referredOn", s.started_on as "startedOn",
                case when s.stopped_on <= :asOf then s.stopped_on end as "stoppedOn",
                case when s.stopped_on <= :asOf then s.stop_reason end as "stopReason",
                coalesce(h.coaches, '[]') as coaches, coalesce(h.team, '[]') as team,
                c.last_contact as "lastContact", c.last_reached as "lastReached",
                case when s.status = 'open' then due.on_day end as "contactDue",
                s.status = 'open' and coalesce(due.on_day < :asOf, false) as "contactOverdue",
                coalesce(o.goals, '[]') as goals, coalesce(r.rights, '[]') as rights,
                case when s.told or s.in_order_on < s.stopped_on
                    then coalesce(s.in_order_on <= :asOf, false) end as "administrationInOrder",
                case when s.told or s.explained_on < s.stopped_on
                    then coalesce(s.explained_on <= :asOf and s.coaching_accepted, false) end as "coachingAccepted",
                coalesce(w.planned, '[]') as planned, coalesce(i.incidents, '[]') as incidents,
                coalesce(q.assessments, '[]') as assessments, coalesce(l.failures, '[]') as "failedRehousing",
                case when not coalesce(y.until_day <= :asOf, false) then y.home end as housing,
                (select m.household from household_member_at(:known) m
                    where m.person = s.person and coalesce(m.joined_on, :asOf) <= :asOf
                        and (m.left_on is null or m.left_on > :asOf)
                    order by m.joined_on desc nulls last, m.household limit 1) as household,
                s.status in ('open', 'paused') and coalesce(
                    case when y.until_day <= :asOf then
                        y.destination_class not in ('lasting', 'long-term-care', 'deceased')
                        else y.overdue end, false)
                    as "toRehouse",
                s.started_on is not null and not exists (
                    select from partner_at(:known) a where a.programme = s.programme and a.partner = s.partner
                        and a.role = 'carrier' and s.track = any(a.tracks) and a.from_day <= s.started_on
                        and (a.to_day is null or a.to_day > s.started_on)) as "partnerNotAdmitted",
                exists (select from parked k where k.stream_type = 'support' and k.stream = s.support) as stale
            from page s
            left join person_at(:known) n using (person)
            left join programme_at(:known) g using (programme)
            left join organisation_at(:known) a on a.organisation = s.partner
            left join track_at(:known) k on k.programme = s.programme and k.track = s.track
            left join lateral (
                select max(t.on_day) as last_contact,
                    max(t.on_day) filter (where t.result = 'reached') as last_reached
                from contact_at(:known) t where t.support = s.support and t.on_day <= :asOf) c on true
            cross join lateral (
                select greatest(c.last_reached, s.started_on) + k.cadence_days as on_day) due
            left join lateral (
                select jsonb_agg(h.coach order by h.from_day, h.coach) as coaches,
                    jsonb_agg(jsonb_build_object('coach', h.coach, 'role', h.role, 'since', h.from_day,
                        'leftOn', case when e.to_day <= :asOf then e.to_day end) order by h.from_day, h.coach) as team
                from support_coach_at(:known) h left join coach_at(:known) e using (coach) where h.support = s.support and h.from_day <= :asOf
                    and (h.to_day is null or h.to_day > :asOf)) h on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('goal', o.goal, 'kind', o.kind, 'setOn', o.set_on,
                    'progress', v.progress, 'reviewedOn', v.on_day)
                    order by o.set_on, o.goal) as goals
                from goal_at(:known) o
                left join lateral (
                    select v.progress, v.on_day from goal_review_at(:known) v
                    where v.support = o.support and v.goal = o.goal and v.on_day <= :asOf
                    order by v.on_day desc, v.recorded_from desc limit 1) v on true
                where o.support = s.support and o.set_on <= :asOf) o on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('right', r.opened_right, 'kind', r.kind,
                    'openedOn', r.opened_on, 'validUntil', r.valid_until,
                    'expired', coalesce(r.valid_until < :asOf, false)) order by r.opened_on, r.opened_right) as rights
                from opened_right_at(:known) r where r.support = s.support and r.opened_on <= :asOf
                    and (r.lost_on is null or r.lost_on > :asOf)) r on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('contact', w.contact, 'on', w.on_day, 'mode', w.mode,
                    'coaches', to_jsonb(w.coaches), 'late', w.on_day < :asOf) order by w.on_day, w.contact) as planned
                from planned_contact_at(:known) w
                where w.support = s.support and s.status in ('open', 'paused') and not exists (
                    select from contact_at(:known) t where t.support = w.support and t.contact = w.contact)) w on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('incident', i.incident, 'kind', i.kind, 'on', i.on_day,
                    'severity', i.severity) order by i.on_day, i.incident) as incidents
                from support_incident_at(:known) i where i.support = s.support and i.on_day <= :asOf) i on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('assessment', q.assessment, 'instrument', q.instrument,
                    'version', q.version, 'on', q.on_day, 'scores', to_jsonb(q.scores))
                    order by q.on_day, q.assessment) as assessments
                from assessment_at(:known) q where q.support = s.support and q.on_day <= :asOf) q on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('failure', l.failure, 'on', l.on_day, 'stay', l.stay,
                    'causes', to_jsonb(l.causes)) order by l.on_day, l.failure) as failures
                from rehousing_failure_at(:known) l where l.support = s.support and l.on_day <= :asOf) l on true
            left join housed y using (support)
            order by s.support
            """;

    private final Snapshots snapshots;
    private final Names names;

    public CaseloadPage(Snapshots snapshots, Names names) {
        this.snapshots = snapshots;
        this.names = names;
    }

    @Override
    public String name() {
        return "caseload";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.complementOf(EnumSet.of(Parameter.DWELLING, Parameter.PERSON, Parameter.MEASURE));
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.readAsCoach(asked, snapshot -> {
            List<Map<String, @Nullable Object>> persons = persons(snapshot, asked);
            names.open(asked, persons, "person", List.of("givenName", "familyName"));
            return snapshot.answer(persons, "support");
        });
    }

    private static List<Map<String, @Nullable Object>> persons(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        return snapshot.list(snapshot.page(PERSONS)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("track", question.track(), Types.VARCHAR));
    }
}
