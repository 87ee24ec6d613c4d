package be.homeward.query.caseload;

import be.homeward.query.agreements.Rehoused;
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

/**
 * How many of a year's allocations a programme has used, and why re-housing did not succeed: cases, and causes by kind. A
 * case with several causes counts once among the cases and once for each of its causes.
 */
public final class RehousingPage implements Page {
    /** Totals for whoever takes part; whose cases they are stays with the partners. */
    public static final List<String> FUNCTIONS = List.of("""
            create function rehousing_quota(of_programme uuid, at_day date, known_at bigint)
            returns table (year int, quota int, allocated bigint) language sql stable security definer
            begin atomic
                select coalesce(q.year, u.year), q.allocations, coalesce(u.allocated, 0)
                from (select * from quota_at(known_at) where programme = of_programme) q
                full join (
                    select extract(year from s.assigned_from)::int as year, count(*) as allocated
                    from stay_at(known_at) s
                    where s.programme = of_programme and s.withdrawn_on is null and s.assigned_from <= at_day
                    group by 1) u on u.year = q.year
                where of_programme in (select programmes());
            end
            """, """
            create function rehousing_failures(of_programme uuid, period_from date, at_day date, known_at bigint)
            returns table (cause text, cases bigint) language sql stable security definer
            begin atomic
                with failed as (
                    select f.failure, f.causes from rehousing_failure_at(known_at) f
                    join support_at(known_at) s using (support)
                    where s.programme = of_programme and of_programme in (select programmes())
                        and f.on_day <= at_day and (period_from is null or f.on_day >= period_from))
                select '' as cause, count(*) from failed
                union all select c.cause, count(*) from failed f, unnest(f.causes) as c(cause) group by c.cause;
            end
            """, """
            create function rehousing_list(of_programme uuid, at_day date, known_at bigint)
            returns table (listed bigint, "stillThere" bigint, rehoused bigint) language sql stable security definer
            begin atomic
                select count(*), count(*) filter (where s.move_out is null or s.move_out > at_day), count(n.since)
                from to_rehouse_at(known_at) r
                join stay_at(known_at) s using (stay)
                left join agreement_at(known_at) a on a.agreement = r.agreement
                left join lateral (%s) n on true
                where s.programme = of_programme and of_programme in (select programmes())
                    and coalesce(least(a.notice_on, a.terminated_on), r.by_day) <= at_day;
            end
            """.formatted(Rehoused.since("at_day", "known_at")));

    private static final String LISTED = "select * from rehousing_list(:programme, :asOf, :known)";

    private static final String QUOTA = """
            select year, quota, allocated, case when quota is not null then quota - allocated end as left
            from rehousing_quota(:programme, :asOf, :known) order by year
            """;

    private static final String FAILURES = """
            select cause, cases from rehousing_failures(:programme, :from, :asOf, :known) order by cause
            """;

    private final Snapshots snapshots;

    public RehousingPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "re-housing";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME, Parameter.FROM, Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        Object programme = asked.theProgramme().value();
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            answer.put("years", (List<?>) snapshot.list(snapshot.query(QUOTA).param("programme", programme)));
            // of agreements that were ended: how many households were to leave, are still there, have a home again
            answer.put("agreementEnded", (Map<?, ?>)
                    snapshot.list(snapshot.query(LISTED).param("programme", programme))
                            .getFirst());
            List<Map<String, @Nullable Object>> failures = failures(snapshot, programme);
            answer.put("failed", failures.getFirst().get("cases"));
            answer.put("causes", (List<?>) failures.subList(1, failures.size()));
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> failures(Snapshot snapshot, Object programme) {
        Question question = snapshot.question();
        return snapshot.list(
                snapshot.query(FAILURES).param("programme", programme).param("from", question.from(), Types.DATE));
    }
}
