package be.homeward.query.caseload;

import be.homeward.events.Names;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How many persons each coach and all coaches accompany on a day, and per full-time equivalent: for the employer alone,
 * in the order of the coaches' ids, so that nobody is ranked. A caseload above the norm of its track is shown, as is one that a coach who
 * left still has.
 */
public final class CoachCaseloadPage implements Page {
    /**
     * Persons are counted for their coach also where another employer's partner leads; who they are stays there. The row
     * without a coach tells of all who are employed on that day together: whom two of them accompany is one person.
     */
    public static final String CASELOAD = """
            create function coach_caseload(of_programme uuid, at_day date, known_at bigint)
            returns table (coach uuid, persons bigint, supports bigint, norm int) language sql stable security definer
            begin atomic
                with team as (
                    select c.coach, c.to_day is null or c.to_day > at_day as employed from coach_at(known_at) c
                    where c.employer = views.organisation() and c.from_day <= at_day
                )
                select t.coach, count(distinct coalesce(o.one, s.person)), count(distinct s.support), min(k.persons_per_fte)
                from team t
                join support_coach_at(known_at) h on h.coach = t.coach
                    and h.from_day <= at_day and (h.to_day is null or h.to_day > at_day)
                join support_at(known_at) s on s.support = h.support
                    and (of_programme is null or s.programme = of_programme)
                left join one_person(known_at) o on o.person = s.person
                left join lateral (
                    select k.persons_per_fte from working_rules_at(known_at) k
                    where k.programme = s.programme and k.track = s.track and k.from_day <= at_day
                    order by k.from_day desc limit 1) k on true
                where exists (
                    select from support_period_at(known_at) p
                    where p.support = s.support and p.started_on <= at_day
                        and (p.stopped_on is null or p.stopped_on > at_day))
                group by grouping sets ((t.employed, t.coach), (t.employed))
                having t.employed or t.coach is not null;
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
            left join coach_caseload(:programme, :asOf, :known) l on l.coach = c.coach
            where c.from_day <= :asOf and (x.employed or coalesce(l.persons, 0) > 0)
                and (:after::uuid is null or c.coach > :after)
            order by c.coach limit :limit
            """;

    private static final String TEAM = """
            select count(*) as coaches, coalesce(sum(e.fte), 0) as "ftePercent",
                coalesce(max(l.persons), 0) as persons, coalesce(max(l.supports), 0) as supports,
                round(coalesce(max(l.persons), 0) * 100.0 / nullif(sum(e.fte), 0), 2) as "personsPerFte"
            from (
                select (
                    select w.fte_percent from working_time_at(:known) w
                    where w.coach = c.coach and w.from_day <= :asOf order by w.from_day desc limit 1) as fte
                from coach_at(:known) c where c.from_day <= :asOf and (c.to_day is null or c.to_day > :asOf)) e
            left join coach_caseload(:programme, :asOf, :known) l on l.coach is null
            """;

    /** What the numbers count, by name and version. */
    private static final Map<String, Names> DEFINITIONS = Map.of(
            "persons@1",
            new Names(
                    "Verschillende personen met een open begeleiding die een begeleider van de eigen organisatie op die dag begeleidt, ook voor een andere partner",
                    "Personnes distinctes à l'accompagnement ouvert que suit ce jour-là une accompagnatrice ou un accompagnateur de l'organisation, aussi pour un autre partenaire",
                    "Distinct persons with support open whom a coach of the own organisation accompanies on that day, also for another partner"),
            "personsPerFte@1",
            new Names(
                    "Dezelfde personen gedeeld door de arbeidstijd van die dag in voltijdse equivalenten; voor de werkgever alleen",
                    "Les mêmes personnes divisées par le temps de travail de ce jour en équivalents temps plein ; pour l'employeur seul",
                    "The same persons over the working time of that day in full-time equivalents; for the employer alone"));

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
            answer.put("team", snapshot.list(query(snapshot, asked, TEAM)).getFirst());
            Map<String, String> definitions = new TreeMap<>();
            DEFINITIONS.forEach(
                    (name, text) -> definitions.put(name, asked.language().of(text)));
            answer.put("definitions", definitions);
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> coaches(Snapshot snapshot, Asked asked) {
        return snapshot.list(query(snapshot, asked, COACHES)
                .param("after", snapshot.question().after(), Types.OTHER)
                .param("limit", snapshot.question().limit()));
    }

    private static StatementSpec query(Snapshot snapshot, Asked asked, String text) {
        return snapshot.query(text).param("programme", asked.programmeId(), Types.OTHER);
    }
}
