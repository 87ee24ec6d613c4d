package be.homeward.query.outcomes;

import be.homeward.access.Seat;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/**
 * The cases behind a number, each with the events that state it. A partner that accompanies people opens its own; an
 * auditor those of all. Nobody is named.
 */
public final class CasesPage implements Page {
    private final Snapshots snapshots;
    private final EventLog log;

    private record Case(UUID id, String json, List<Long> positions) {}

    public CasesPage(Snapshots snapshots, EventLog log) {
        this.snapshots = snapshots;
        this.log = log;
    }

    @Override
    public String name() {
        return "outcomes/cases";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.MEASURE,
                Parameter.PROGRAMME,
                Parameter.FROM,
                Parameter.TO,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        Measure measure = measure(asked.question().measure());
        return snapshots.read(asked, snapshot -> {
            List<Case> cases = cases(snapshot, asked, measure);
            Map<Long, StoredEvent> events = events(cases);
            List<Map<String, @Nullable Object>> items =
                    cases.stream().map(each -> item(each, events)).toList();
            Map<String, @Nullable Object> answer = snapshot.answer(items, "id");
            answer.put("measure", measure.definition());
            answer.put("definition", asked.language().of(measure.text()));
            return answer;
        });
    }

    private static Measure measure(@Nullable String name) {
        if (name == null) {
            throw new Problem(400, "parameter.missing", Parameter.MEASURE.toString());
        }
        return Measures.named(name).orElseThrow(Problem::unknown);
    }

    /** Whoever does not audit sees what their own organisation sees. */
    private static List<Case> cases(Snapshot snapshot, Asked asked, Measure measure) {
        boolean audits = asked.seat() == Seat.AUDITOR;
        return Period.of(snapshot, asked)
                .query(snapshot, asked, """
                        select id, the_case, positions from %s(
                            :measure, :programme, :from, :until, :asOf, :known, :after, :limit, %s)
                        """.formatted(audits ? "audited_cases" : "outcome_cases", audits))
                .param("measure", measure.definition())
                .param("after", snapshot.question().after(), Types.OTHER)
                .param("limit", snapshot.question().limit())
                .query((row, _) -> new Case(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getArray(3) == null
                                ? List.of()
                                : Arrays.asList((Long[]) row.getArray(3).getArray())))
                .list();
    }

    private Map<Long, StoredEvent> events(List<Case> cases) {
        Set<Long> positions = cases.stream()
                .flatMap(each -> each.positions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return log.at(positions).stream().collect(Collectors.toMap(StoredEvent::position, Function.identity()));
    }

    private static Map<String, @Nullable Object> item(Case found, Map<Long, StoredEvent> events) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", found.id().toString());
        item.put("case", new RawValue(found.json()));
        item.put(
                "events",
                found.positions().stream()
                        .map(events::get)
                        .filter(Objects::nonNull)
                        .map(CasesPage::event)
                        .toList());
        return item;
    }

    private static Map<String, Object> event(StoredEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", event.position());
        line.put("type", event.type());
        line.put("stream", event.stream().toString());
        line.put("recordedAt", event.recordedAt().toString());
        return line;
    }
}
