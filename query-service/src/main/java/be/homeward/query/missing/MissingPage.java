package be.homeward.query.missing;

import be.homeward.access.Seat;
import be.homeward.events.Brussels;
import be.homeward.log.EventLog;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.DayCursor;
import be.homeward.query.reading.Language;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is missing or does not fit on a day, before a partner confirms its part of a report: its own, with since when and
 * where. Whoever coordinates sees how much of each kind every partner has, and nobody's person.
 */
public final class MissingPage implements Page {
    private final Snapshots snapshots;
    private final EventLog log;
    private final RecordedSince since;
    private final BiFunction<Language, String, String> labels;

    /** @param labels what a kind is called */
    public MissingPage(Snapshots snapshots, EventLog log, BiFunction<Language, String, String> labels) {
        this.snapshots = snapshots;
        this.log = log;
        this.since = new RecordedSince(log);
        this.labels = labels;
    }

    @Override
    public String name() {
        return "missing";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.PARTNER,
                Parameter.FROM,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public String cursor(String text) {
        return DayCursor.checked(text);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        asked.theProgramme();
        return snapshots.read(asked, snapshot -> {
            long told = told(snapshot.question());
            Map<String, @Nullable Object> answer = snapshot.answer(own(snapshot, asked, told), "cursor");
            if (asked.seat() == Seat.PROGRAMME_COORDINATOR) {
                answer.put("totals", (List<?>) totals(snapshot, asked, told));
            }
            answer.put("kinds", kinds(asked.language()));
            return answer;
        });
    }

    private List<Map<String, @Nullable Object>> own(Snapshot snapshot, Asked asked, long told) {
        Question question = snapshot.question();
        DayCursor after = DayCursor.of(question.after());
        return snapshot.list(snapshot.query(MissingSql.OWN)
                .param("told", told)
                .param("programme", asked.theProgramme().value())
                .param("from", question.from(), Types.DATE)
                .param("afterDay", after.day(), Types.DATE)
                .param("afterItem", after.id(), Types.OTHER)
                .param("outdated", since.carriers(snapshot, asked, false))
                .param("limit", question.limit()));
    }

    private List<Map<String, @Nullable Object>> totals(Snapshot snapshot, Asked asked, long told) {
        return snapshot.list(snapshot.query(MissingSql.TOTALS)
                .param("told", told)
                .param("programme", asked.theProgramme().value())
                .param("outdated", since.carriers(snapshot, asked, true))
                .param("from", snapshot.question().from(), Types.DATE));
    }

    /** How far the log had come when the day asked was over. */
    private long told(Question question) {
        Instant over = question.asOf().plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
        return log.positionAt(over.minus(1, ChronoUnit.MICROS));
    }

    private Map<String, String> kinds(Language language) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Gap each : Gap.values()) {
            kinds.put(each.code(), labels.apply(language, each.code()));
        }
        return kinds;
    }
}
