package be.homeward.query.caseload;

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
    private static final String PERSONS = """
            select s.support, s.person, n.given_name as "givenName", n.family_name as "familyName",
                g.code as programme, s.track, s.role, x.status,
                s.referred_on as "referredOn", p.started_on as "startedOn",
                case when p.stopped_on <= :asOf then p.stopped_on end as "stoppedOn",
                case when p.stopped_on <= :asOf then p.stop_reason end as "stopReason",
                coalesce(h.coaches, '[]') as coaches,
                c.last_contact as "lastContact", c.last_reached as "lastReached",
                case when x.status = 'open' then due.on_day end as "contactDue",
                x.status = 'open' and coalesce(due.on_day < :asOf, false) as "contactOverdue",
                coalesce(o.goals, '[]') as goals, coalesce(r.rights, '[]') as rights,
                coalesce(s.in_order_on <= :asOf, false) as "administrationInOrder",
                case when y.movedout is null then y.home end as housing,
                (select m.household from household_member_at(:known) m
                    where m.person = s.person and coalesce(m.joined_on, :asOf) <= :asOf
                        and (m.left_on is null or m.left_on > :asOf)
                    order by m.joined_on desc nulls last, m.household limit 1) as household,
                x.status in ('open', 'paused') and coalesce(
                    case when y.movedout is null then y.overdue else y.destination_class <> 'lasting' end, false)
                    as "toRehouse",
                exists (select from parked k where k.stream_type = 'support' and k.stream = s.support) as stale
            from support_at(:known) s
            left join person_at(:known) n using (person)
            left join programme_at(:known) g using (programme)
            left join track_at(:known) k on k.programme = s.programme and k.track = s.track
            left join lateral (
                select * from support_period_at(:known) p where p.support = s.support and p.started_on <= :asOf
                order by p.number desc limit 1) p on true
            cross join lateral (select case
                when p.stopped_on <= :asOf then 'stopped'
                when p.started_on is not null and exists (
                    select from support_pause_at(:known) u where u.support = s.support and u.paused_on <= :asOf
                        and (u.resumed_on is null or u.resumed_on > :asOf)) then 'paused'
                when p.started_on is not null then 'open'
                when s.withdrawn_on <= :asOf then 'withdrawn'
                when s.declined_on <= :asOf then 'declined'
                when s.accepted_on <= :asOf then 'accepted'
                when s.waiting_since <= :asOf then 'waiting'
                when s.referred_on <= :asOf then 'referred' end as status) x
            left join lateral (
                select max(t.on_day) as last_contact,
                    max(t.on_day) filter (where t.result = 'reached') as last_reached
                from contact_at(:known) t where t.support = s.support and t.on_day <= :asOf) c on true
            cross join lateral (
                select greatest(c.last_reached, p.started_on) + k.cadence_days as on_day) due
            left join lateral (
                select jsonb_agg(h.coach order by h.from_day, h.coach) as coaches
                from support_coach_at(:known) h where h.support = s.support and h.from_day <= :asOf
                    and (h.to_day is null or h.to_day > :asOf)) h on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('goal', o.goal, 'kind', o.kind, 'setOn', o.set_on)
                    order by o.set_on, o.goal) as goals
                from goal_at(:known) o where o.support = s.support and o.set_on <= :asOf) o on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('right', r.opened_right, 'kind', r.kind,
                    'openedOn', r.opened_on, 'validUntil', r.valid_until,
                    'expired', coalesce(r.valid_until < :asOf, false)) order by r.opened_on, r.opened_right) as rights
                from opened_right_at(:known) r where r.support = s.support and r.opened_on <= :asOf
                    and (r.lost_on is null or r.lost_on > :asOf)) r on true
            left join lateral (
                select jsonb_build_object('stay', y.stay, 'dwelling', y.dwelling, 'unit', d.unit,
                        'building', b.name, 'since', greatest(y.move_in, m.joined_on),
                        'agreementEndsOn', e.ends_on, 'overdue', coalesce(e.ends_on <= :asOf, false),
                        'breaches', (
                            select coalesce(jsonb_agg(v.breach order by v.breach), '[]') from breach_at(:known) v
                            where v.stay = y.stay and v.since <= :asOf
                                and (v.resolved_on is null or v.resolved_on > :asOf))) as home,
                    coalesce(e.ends_on <= :asOf, false) as overdue, z.destination_class,
                    case when least(y.move_out, m.left_on) <= :asOf then least(y.move_out, m.left_on) end as movedout
                from household_member_at(:known) m
                join stay_case_at(:known) z using (household)
                join stay_at(:known) y using (stay)
                left join dwelling_at(:known) d on d.dwelling = y.dwelling
                left join building_at(:known) b using (building)
                left join lateral (
                    select max(a.ends_on) as ends_on from dwelling_title_at(:known) i
                    join agreement_at(:known) a using (agreement)
                    where i.dwelling = y.dwelling and i.from_day <= :asOf) e on true
                where m.person = s.person and y.programme = s.programme and y.withdrawn_on is null
                    and y.move_in <= :asOf and coalesce(m.joined_on, y.move_in) <= :asOf
                    and (m.left_on is null or m.left_on > y.move_in)
                    and (m.joined_on is null or y.move_out is null or m.joined_on < y.move_out)
                order by y.move_in desc, y.stay limit 1) y on true
            where x.status is not null
                and (x.status not in ('stopped', 'withdrawn', 'declined')
                    or coalesce(p.stopped_on, s.withdrawn_on, s.declined_on) >= :from)
                and (:to::date is null or coalesce(s.referred_on, p.started_on) < :to)
                and (:programme::uuid is null or s.programme = :programme)
                and (:track::text is null or s.track = :track)
                and (:after::uuid is null or s.support > :after)
            order by s.support limit :limit
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
        return EnumSet.complementOf(EnumSet.of(Parameter.MEASURE));
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            List<Map<String, @Nullable Object>> persons = persons(snapshot, asked);
            names.open(asked, persons, "person", List.of("givenName", "familyName"));
            return snapshot.answer(persons, "support");
        });
    }

    private static List<Map<String, @Nullable Object>> persons(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        return snapshot.list(snapshot.query(PERSONS)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("track", question.track(), Types.VARCHAR)
                .param("after", question.after(), Types.OTHER)
                .param("limit", question.limit()));
    }
}
