package be.homeward.query.caseload;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Snapshots;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many persons each coach accompanies on a day, and per full-time equivalent: for the employer alone, in the order of
 * the coaches' ids, so that nobody is ranked. A caseload above the norm of its track is shown, as is one that a coach who
 * left still has.
 */
public final class CoachCaseloadPage implements Page {
    /** Persons are counted for their coach also where another employer's partner leads; who they are stays there. */
    public static final String CASELOAD = """
            create function coach_caseload(at_day date, known_at bigint)
            returns table (coach uuid, persons bigint, supports bigint, norm int) language sql stable security definer
            begin atomic
                select c.coach, count(distinct s.person), count(distinct s.support), min(k.persons_per_fte)
                from coach_at(known_at) c
                join support_coach_at(known_at) h on h.coach = c.coach
                    and h.from_day <= at_day and (h.to_day is null or h.to_day > at_day)
                join support_at(known_at) s on s.support = h.support
                left join lateral (
                    select k.persons_per_fte from working_rules_at(known_at) k
                    where k.programme = s.programme and k.track = s.track and k.from_day <= at_day
                    order by k.from_day desc limit 1) k on true
                where c.employer = views.organisation()
                    and exists (
                        select from support_period_at(known_at) p
                        where p.support = s.support and p.started_on <= at_day
                            and (p.stopped_on is null or p.stopped_on > at_day))
                group by c.coach;
            end
            """;

    private static final String COACHES = """
            select c.coach, c.from_day as "from", c.to_day as "leftOn", w.fte_percent as "ftePercent",
                coalesce(l.persons, 0) as persons, coalesce(l.supports, 0) as supports,
                case when x.employed and w.fte_percent > 0
                    then round(coalesce(l.persons, 0) * 100.0 / w.fte_percent, 2) end as "personsPerFte",
                l.norm as "normPerFte",
                coalesce(x.employed and l.persons * 100 > l.norm * w.fte_percent, false) as "overNorm",
                not x.employed and coalesce(l.persons, 0) > 0 as "leftWithOpenCaseload"
            from coach_at(:known) c
            cross join lateral (select c.to_day is null or c.to_day > :asOf as employed) x
            left join lateral (
                select w.fte_percent from working_time_at(:known) w where w.coach = c.coach and w.from_day <= :asOf
                order by w.from_day desc limit 1) w on true
            left join coach_caseload(:asOf, :known) l on l.coach = c.coach
            where c.from_day <= :asOf and (x.employed or coalesce(l.persons, 0) > 0)
            order by c.coach
            """;

    private static final String TOTAL = """
            select count(*) filter (where employed) as coaches,
                coalesce(sum(fte) filter (where employed), 0) as "ftePercent"
            from (
                select c.to_day is null or c.to_day > :asOf as employed, (
                    select w.fte_percent from working_time_at(:known) w
                    where w.coach = c.coach and w.from_day <= :asOf order by w.from_day desc limit 1) as fte
                from coach_at(:known) c where c.from_day <= :asOf) e
            """;

    private final Snapshots snapshots;

    public CoachCaseloadPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "caseload/coaches";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(Parameter.PARTNER, Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            List<Map<String, @Nullable Object>> coaches = snapshot.list(snapshot.query(COACHES));
            answer.put("items", (List<?>) coaches);
            answer.putAll(snapshot.list(snapshot.query(TOTAL)).getFirst());
            return answer;
        });
    }
}
