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

/**
 * How many persons each coach and all coaches accompany on a day, and per full-time equivalent: for the employer alone,
 * in the order of the coaches' ids, so that nobody is ranked. A caseload above the norm of its track is shown, as is one that a coach who
 * left still has.
 */
public final class CoachCaseloadPage implements Page {
    /**
     * Working time is not divided over programmes: what is measured by it is counted over all of them, which is counted
     * once where no programme is asked about.
     */
    private static final String COUNTED = """
            with everywhere as materialized (
                select * from coach_caseload(null, :asOf, :known)
            ), asked as materialized (
                select * from everywhere where :programme::uuid is null
                union all
                select * from coach_caseload(:programme, :asOf, :known) where :programme::uuid is not null)
            """;

    private static final String COACHES = COUNTED + """
            select c.coach, c.from_day as "from", c.to_day as "leftOn", w.fte_percent as "ftePercent",
                coalesce(l.persons, 0) as persons, coalesce(l.supports, 0) as supports,
                case when x.employed and w.fte_percent > 0
                    then round(coalesce(a.persons, 0) * 100.0 / w.fte_percent, 2) end as "personsPerFte",
                a.norm as "normPerFte",
                coalesce(x.employed and a.persons * 100 > a.norm * w.fte_percent, false) as "overNorm",
                not x.employed and coalesce(l.persons, 0) > 0 as "leftWithOpenCaseload"
            from coach_at(:known) c
            cross join lateral (select c.to_day is null or c.to_day > :asOf as employed) x
            left join lateral (
                select w.fte_percent from working_time_at(:known) w where w.coach = c.coach and w.from_day <= :asOf
                order by w.from_day desc limit 1) w on true
            left join asked l on l.coach = c.coach
            left join everywhere a on a.coach = c.coach
            where c.from_day <= :asOf and (x.employed or coalesce(l.persons, 0) > 0)
                and (:after::uuid is null or c.coach > :after)
            order by c.coach limit :limit
            """;

    private static final String TEAM = COUNTED + """
            select count(*) as coaches, coalesce(sum(e.fte), 0) as "ftePercent",
                coalesce(max(l.persons), 0) as persons, coalesce(max(l.supports), 0) as supports,
                round(coalesce(max(a.persons), 0) * 100.0 / nullif(sum(e.fte), 0), 2) as "personsPerFte"
            from (
                select (
                    select w.fte_percent from working_time_at(:known) w
                    where w.coach = c.coach and w.from_day <= :asOf order by w.from_day desc limit 1) as fte
                from coach_at(:known) c where c.from_day <= :asOf and (c.to_day is null or c.to_day > :asOf)) e
            left join asked l on l.coach is null
            left join everywhere a on a.coach is null
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
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.PARTNER,
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
            answer.put("team", team(snapshot, asked));
            answer.put("definitions", Accompanied.OPENING.texts(asked.language()));
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> coaches(Snapshot snapshot, Asked asked) {
        return snapshot.list(snapshot.page(COACHES).param("programme", asked.programmeId(), Types.OTHER));
    }

    private static Map<String, @Nullable Object> team(Snapshot snapshot, Asked asked) {
        return snapshot.list(snapshot.query(TEAM).param("programme", asked.programmeId(), Types.OTHER))
                .getFirst();
    }
}
