package be.homeward.deploy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a partner kept of years of work, in no order at all, with some rows that can never be right. */
final class LongHistory {
    private static final int PERSONS = 500;
    private static final int VISITS = 4;
    private static final LocalDate BEGAN = LocalDate.of(2020, 3, 1);
    private static final List<String> COLUMNS = List.of(
            "command",
            "person",
            "givenName",
            "support",
            "programme",
            "track",
            "role",
            "contact",
            "result",
            "minutes",
            "domains",
            "on");

    private final Random random;
    private final String programme;
    private final List<Row> rows = new ArrayList<>();

    /** What one row says, and the code with which it is refused, or nothing. */
    private record Row(Map<String, String> cells, String refusal) {}

    LongHistory(String programme, long seed) {
        this.programme = programme;
        this.random = new Random(seed);
        for (int i = 0; i < PERSONS; i++) {
            accompanied(i);
        }
        Collections.shuffle(rows, random);
    }

    /** Visits on any day, also those of the nights on which the clocks changed and of a leap day. */
    private void accompanied(int number) {
        String person = UUID.randomUUID().toString();
        String support = UUID.randomUUID().toString();
        LocalDate start = BEGAN.plusDays(random.nextInt(300));
        row("", "RegisterPerson", "person", person, "givenName", "P" + number);
        starts("", person, support, "2", start);
        for (int i = 0; i < VISITS; i++) {
            visit("", person, support, start.plusDays(random.nextInt(400)).toString());
        }
        switch (number % 50) {
            case 1 -> visit("unknown", person, UUID.randomUUID().toString(), "2021-05-01");
            case 2 -> starts("programme.not-admitted", person, UUID.randomUUID().toString(), "1", start);
            case 3 -> visit("form.not-date", person, support, "2021-02-29");
            case 4 ->
                visit(
                        "support.before-start",
                        person,
                        support,
                        start.minusDays(1).toString());
            default -> {}
        }
    }

    /** Around somebody, as many as there are: they take no place of the partner's. */
    private void starts(String refusal, String person, String support, String track, LocalDate on) {
        row(
                refusal,
                "StartSupport",
                "person",
                person,
                "support",
                support,
                "programme",
                programme,
                "track",
                track,
                "role",
                "entourage",
                "on",
                on.toString());
    }

    private void visit(String refusal, String person, String support, String on) {
        row(
                refusal,
                "RecordCoachingVisit",
                "person",
                person,
                "support",
                support,
                "contact",
                UUID.randomUUID().toString(),
                "result",
                "reached",
                "minutes",
                "45",
                "domains",
                "housing|finances",
                "on",
                on);
    }

    private void row(String refusal, String command, String... cells) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("command", command));
        IntStream.iterate(0, i -> i < cells.length, i -> i + 2).forEach(i -> row.put(cells[i], cells[i + 1]));
        rows.add(new Row(row, refusal));
    }

    int size() {
        return rows.size();
    }

    String csv() {
        return rows.stream()
                .map(row -> COLUMNS.stream()
                        .map(column -> row.cells().getOrDefault(column, ""))
                        .collect(joining(";")))
                .collect(joining("\n", String.join(";", COLUMNS) + "\n", "\n"));
    }

    String json() {
        return rows.stream().map(row -> line(row).toString()).collect(joining("\n", "", "\n"));
    }

    private static ObjectNode line(Row row) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        ObjectNode body = line.put("command", row.cells().get("command")).putObject("body");
        row.cells().forEach((name, cell) -> {
            switch (name) {
                case "command" -> {}
                case "minutes" -> body.put(name, Integer.parseInt(cell));
                case "domains" -> body.set(name, JsonMapper.shared().valueToTree(cell.split("\\|")));
                default -> body.put(name, cell);
            }
        });
        if (row.cells().containsKey("contact")) {
            body.putArray("coaches");
        }
        return line;
    }

    /**
     * The code of each refused row by its line.
     *
     * @param first the line of the first row
     */
    Map<Integer, String> refusals(int first) {
        Map<Integer, String> refusals = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).refusal().isEmpty()) {
                refusals.put(first + i, rows.get(i).refusal());
            }
        }
        return refusals;
    }

    static JsonNode read(String answer) {
        return JsonMapper.shared().readTree(answer);
    }
}
