package be.homeward.query.caseload;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Period;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
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
    private static final String LISTED = "select * from rehousing_list(:programme, :from, :until, :asOf, :known)";

    /** Every year, whatever period is asked about. */
    private static final String QUOTA = """
            select year, quota, allocated, case when quota is not null then quota - allocated end as left
            from rehousing_quota(:programme, '-infinity', 'infinity', :asOf, :known) order by year
            """;

    private static final String FAILURES = """
            select cause, cases from rehousing_failures(:programme, :from, :until, :asOf, :known) order by cause
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
        asked.theProgramme();
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            answer.put("years", list(snapshot, asked, QUOTA));
            // of agreements that were ended: how many households were to leave, are still there, have a home again
            answer.put(
                    "agreementEnded",
                    list(snapshot, asked, LISTED).stream().findFirst().orElse(null));
            List<Map<String, @Nullable Object>> failures = list(snapshot, asked, FAILURES);
            answer.put("failed", failures.getFirst().get("cases"));
            answer.put("causes", failures.subList(1, failures.size()));
            answer.put("definitions", Rehousing.OPENING.texts(asked.language()));
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> list(Snapshot snapshot, Asked asked, String sql) {
        return snapshot.list(Period.of(snapshot, asked).query(snapshot, asked, sql));
    }
}
