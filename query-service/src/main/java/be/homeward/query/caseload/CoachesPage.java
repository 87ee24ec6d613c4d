package be.homeward.query.caseload;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many persons each of an employer's own coaches accompanies on a day, also for other partners; never ranked. */
public final class CoachesPage implements Page {
    /** A coach's persons may be another partner's: their number is the employer's to know, who they are is not. */
    public static final String CASELOADS = """
            create function caseloads(of_programme uuid, at_day date, known_at bigint)
            returns table (coach uuid, fte_percent int, persons bigint, of_all bigint)
            language sql stable security definer
            begin atomic
                with employed as (
                    select c.coach, t.fte_percent from coach_at(known_at) c
                    cross join lateral (
                        select t.fte_percent from working_time_at(known_at) t
                        where t.coach = c.coach and t.from_day <= at_day order by t.from_day desc limit 1) t
                    where c.employer = views.organisation() and c.from_day <= at_day
                        and (c.to_day is null or c.to_day > at_day)
                ), accompanied as (
                    select h.coach, s.person from support_coach_at(known_at) h
                    join support_at(known_at) s using (support)
                    join support_period_at(known_at) p using (support)
                    where h.coach in (select e.coach from employed e)
                        and h.from_day <= at_day and (h.to_day is null or h.to_day > at_day)
                        and p.started_on <= at_day and (p.stopped_on is null or p.stopped_on > at_day)
                        and (of_programme is null or s.programme = of_programme)
                )
                select e.coach, e.fte_percent, count(distinct a.person),
                    (select count(distinct one.person) from accompanied one)
                from employed e left join accompanied a using (coach) group by e.coach, e.fte_percent;
            end
            """;

    private static final String COACHES = """
            select coach, fte_percent as "ftePercent", persons,
                round(100.0 * persons / nullif(fte_percent, 0), 2) as "personsPerFte"
            from caseloads(:programme, :asOf, :known)
            where :after::uuid is null or coach > :after order by coach limit :limit
            """;

    private static final String TEAM = """
            select count(*) as coaches, coalesce(sum(fte_percent), 0) as "ftePercent", coalesce(max(of_all), 0) as persons,
                round(100.0 * max(of_all) / nullif(sum(fte_percent), 0), 2) as "personsPerFte"
            from caseloads(:programme, :asOf, :known)
            """;

    private final Snapshots snapshots;

    public CoachesPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "caseload/coaches";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer(coaches(snapshot, asked), "coach");
            answer.put(
                    "team",
                    snapshot.list(snapshot.query(TEAM).param("programme", asked.programmeId(), Types.OTHER))
                            .getFirst());
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> coaches(Snapshot snapshot, Asked asked) {
        return snapshot.list(snapshot.query(COACHES)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("after", snapshot.question().after(), Types.OTHER)
                .param("limit", snapshot.question().limit()));
    }
}
