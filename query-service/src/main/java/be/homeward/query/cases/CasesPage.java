package be.homeward.query.cases;

import be.homeward.access.Seat;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Period;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.util.RawValue;

/**
 * The cases behind a number, each with the events that state it. A partner that accompanies people opens its own, and is
 * told how many lie with others where they are not few; an auditor opens those of all. Nobody is named.
 */
public final class CasesPage implements Page {
    private final Opening opening;
    private final Snapshots snapshots;
    private final EventLog log;

    private record Case(UUID id, String json, List<Long> positions) {}

    public CasesPage(Opening opening, Snapshots snapshots, EventLog log) {
        this.opening = opening;
        this.snapshots = snapshots;
        this.log = log;
    }

    @Override
    public String name() {
        return opening.view() + "/cases";
    }

    @Override
    public Set<Parameter> parameters() {
        EnumSet<Parameter> parameters = EnumSet.of(
                Parameter.MEASURE,
                Parameter.PROGRAMME,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
        parameters.addAll(opening.days());
        return parameters;
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        Definition definition = definition(asked.question().measure());
        if (opening.ofOne()) {
            asked.theProgramme();
        }
        return snapshots.read(asked, snapshot -> {
            List<Case> cases = cases(snapshot, asked, definition);
            Map<Long, StoredEvent> events = events(cases);
            List<Map<String, @Nullable Object>> items =
                    cases.stream().map(each -> item(each, events)).toList();
            Map<String, @Nullable Object> answer = snapshot.answer(items, "id");
            answer.put("measure", definition.definition());
            answer.put("definition", asked.language().of(definition.text()));
            answer.put("cases", Shown.of(over(snapshot, asked, definition, Shown.sql(opening, asked)), asked));
            return answer;
        });
    }

    private Definition definition(@Nullable String name) {
        if (name == null) {
            throw new Problem(400, "parameter.missing", Parameter.MEASURE.toString());
        }
        return opening.named(name).orElseThrow(Problem::unknown);
    }

    /** Whoever does not audit sees what their own organisation sees. */
    private List<Case> cases(Snapshot snapshot, Asked asked, Definition definition) {
        boolean audits = asked.seat() == Seat.AUDITOR;
        return over(snapshot, asked, definition, """
                        select id, the_case, positions from %s%s_cases(
                            :measure, :programme, :from, :until, :asOf, :known, :after, :limit, %s)
                        """.formatted(audits ? "audited_" : "", opening.functions(), audits))
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

    private static StatementSpec over(Snapshot snapshot, Asked asked, Definition definition, String sql) {
        return Period.of(snapshot, asked).query(snapshot, asked, sql).param("measure", definition.definition());
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
