package be.homeward.query.conferences;

import be.homeward.events.Codes;
import be.homeward.events.DataClass;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.DayCursor;
import be.homeward.query.reading.Names;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which months had the conferences that were due, and what came of each conference. That one took place everybody sees
 * who takes part; what was said of a person, those who were in the room, under their own login.
 */
public final class ConferencesPage implements Page {
    private final Snapshots snapshots;
    private final Names names;

    public ConferencesPage(Snapshots snapshots, Names names) {
        this.snapshots = snapshots;
        this.names = names;
    }

    @Override
    public String name() {
        return "conferences";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.complementOf(EnumSet.of(
                Parameter.TRACK, Parameter.PARTNER, Parameter.DWELLING, Parameter.PERSON, Parameter.MEASURE));
    }

    @Override
    public String cursor(String text) {
        return DayCursor.checked(text);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        asked.theProgramme();
        return snapshots.read(asked, snapshot -> {
            List<Map<String, @Nullable Object>> items = conferences(snapshot, asked);
            discuss(items, snapshot, asked);
            Map<String, @Nullable Object> answer = snapshot.answer(items, "cursor");
            List<Map<String, @Nullable Object>> months = snapshot.list(within(snapshot, asked, ConferenceSql.MONTHS));
            answer.put("months", (List<?>) months);
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> conferences(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        DayCursor after = DayCursor.of(question.after());
        return snapshot.list(within(snapshot, asked, ConferenceSql.CONFERENCES)
                .param("afterDay", after.day(), Types.DATE)
                .param("afterConference", after.id(), Types.OTHER)
                .param("limit", question.limit()));
    }

    private static StatementSpec within(Snapshot snapshot, Asked asked, String sql) {
        Question question = snapshot.question();
        return snapshot.query(sql)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE);
    }

    /** Adds to each conference what the asking login heard there. */
    private void discuss(List<Map<String, @Nullable Object>> items, Snapshot snapshot, Asked asked) {
        String[] conferences = items.stream()
                .filter(each -> "held".equals(each.get("status")))
                .map(each -> String.valueOf(each.get("conference")))
                .toArray(String[]::new);
        List<Map<String, @Nullable Object>> discussions =
                heard(snapshot, asked, ConferenceSql.DISCUSSIONS, conferences);
        List<Map<String, @Nullable Object>> actions = heard(snapshot, asked, ConferenceSql.ACTIONS, conferences);
        names.open(asked, Set.of(DataClass.SOCIAL), discussions, "person", List.of("decision"));
        names.open(asked, Set.of(DataClass.HEALTH), discussions, "person", List.of("aboutHealth"));
        names.open(asked, Set.of(DataClass.SOCIAL), actions, "person", List.of("words"));
        for (Map<String, @Nullable Object> action : actions) {
            action.remove("person");
        }
        put("actions", by("discussion", actions), "discussion", discussions);
        put("discussions", by("conference", discussions), "conference", items);
    }

    private static void put(
            String name,
            Map<String, List<Map<String, @Nullable Object>>> parts,
            String key,
            List<Map<String, @Nullable Object>> wholes) {
        for (Map<String, @Nullable Object> whole : wholes) {
            List<Map<String, @Nullable Object>> own = parts.get(String.valueOf(whole.get(key)));
            whole.put(name, own == null ? List.of() : (List<?>) own);
        }
    }

    private static List<Map<String, @Nullable Object>> heard(
            Snapshot snapshot, Asked asked, String sql, String[] conferences) {
        return new ArrayList<>(snapshot.list(snapshot.query(sql)
                .param("conferences", conferences)
                .param("organisation", asked.subject().organisation().value(), Types.OTHER)
                .param("login", asked.subject().subject())
                .param(
                        "functions",
                        asked.subject().functions().stream().map(Codes::of).toArray(String[]::new))));
    }

    private static Map<String, List<Map<String, @Nullable Object>>> by(
            String name, List<Map<String, @Nullable Object>> rows) {
        Map<String, List<Map<String, @Nullable Object>>> by = new HashMap<>();
        for (Map<String, @Nullable Object> row : rows) {
            by.computeIfAbsent(String.valueOf(row.get(name)), _ -> new ArrayList<>())
                    .add(row);
        }
        return by;
    }
}
