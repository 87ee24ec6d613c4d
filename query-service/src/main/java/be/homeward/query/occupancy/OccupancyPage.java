package be.homeward.query.occupancy;

import be.homeward.query.reading.Asked;
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

/** Each dwelling as it was on a day, and who stayed there from when until when; never how people are. */
public final class OccupancyPage implements Page {
    private static final String DWELLINGS = """
            select d.dwelling, d.unit, b.name as building,
                to_jsonb((select a from (select b.street, b.number, b.postcode, b.municipality) a)) as address,
                o.code as owner, h.code as holder, g.code as programme,
                d.min_household as "minHousehold", d.max_household as "maxHousehold",
                case
                    when a.returned_on <= :asOf then 'returned'
                    when a.declined_on <= :asOf then 'declined'
                    when f.reason is not null then 'offline'
                    when a.ready_on <= :asOf then 'ready'
                    when a.accepted_on <= :asOf then 'accepted'
                    else 'offered'
                end as state,
                f.reason as "offlineReason", r.ends_on as "agreementEndsOn",
                exists (
                    select from stay_at(:known) s where s.dwelling = d.dwelling and s.withdrawn_on is null
                        and s.move_in <= :asOf and (s.move_out is null or s.move_out > :asOf)) as occupied,
                coalesce(t.stays, '[]') as stays
            from dwelling_at(:known) d
            join lateral (
                select * from availability_at(:known) a where a.dwelling = d.dwelling and a.offered_on <= :asOf
                order by a.number desc limit 1) a on true
            left join lateral (
                select reason from offline_at(:known) f where f.dwelling = d.dwelling and f.from_day <= :asOf
                    and (f.until_day is null or f.until_day > :asOf)
                order by f.number desc limit 1) f on true
            left join building_at(:known) b using (building)
            left join organisation_at(:known) o on o.organisation = d.owner
            left join organisation_at(:known) h on h.organisation = d.holder
            left join programme_at(:known) g on g.programme = d.programme
            left join lateral (
                select max(g.ends_on) as ends_on from dwelling_title_at(:known) i
                join agreement_at(:known) g using (agreement)
                where i.dwelling = d.dwelling and i.from_day <= :asOf) r on true
            left join lateral (
                select jsonb_agg(jsonb_build_object(
                    'stay', s.stay, 'partner', p.code, 'persons', s.persons,
                    'assignedFrom', s.assigned_from, 'movedIn', s.move_in,
                    'movedOut', case when s.move_out <= :asOf then s.move_out end,
                    'overdue', s.move_in <= :asOf and (s.move_out is null or s.move_out > :asOf)
                        and coalesce(r.ends_on <= :asOf, false),
                    'breaches', (
                        select coalesce(jsonb_agg(x.breach order by x.breach), '[]') from breach_at(:known) x
                        where x.stay = s.stay and x.since <= :asOf
                            and (x.resolved_on is null or x.resolved_on > :asOf)),
                    'track', c.track, 'household', c.household,
                    'destination', case when s.move_out <= :asOf then c.destination end,
                    'reason', case when s.move_out <= :asOf then c.reason end,
                    'endedBy', case when s.move_out <= :asOf then c.ended_by end
                    ) order by s.assigned_from, s.stay) as stays
                from stay_at(:known) s
                left join stay_case_at(:known) c using (stay)
                left join organisation_at(:known) p on p.organisation = s.partner
                where s.dwelling = d.dwelling and s.withdrawn_on is null
                    and coalesce(s.move_in, s.assigned_from) <= :asOf
                    and (s.move_out is null or s.move_out > coalesce(:from, :asOf))
                    and coalesce(s.move_in, s.assigned_from) < coalesce(:to, 'infinity')
                    and (:track::text is null or c.track = :track)
                ) t on true
            where (:programme::uuid is null or d.programme = :programme)
                and (:track::text is null or t.stays is not null)
                and (:after::uuid is null or d.dwelling > :after)
            order by d.dwelling limit :limit
            """;

    private final Snapshots snapshots;

    public OccupancyPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "occupancy";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.complementOf(EnumSet.of(Parameter.MEASURE));
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> snapshot.answer(dwellings(snapshot, asked), "dwelling"));
    }

    private static List<Map<String, @Nullable Object>> dwellings(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        return snapshot.list(snapshot.query(DWELLINGS)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("track", question.track(), Types.VARCHAR)
                .param("after", question.after(), Types.OTHER)
                .param("limit", question.limit()));
    }
}
