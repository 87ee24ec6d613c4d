package be.homeward.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts what all measurements left in a folder into one table, one {@code all.json} and one {@code all.png}. */
final class Report {
    private static final String ALL = "all.json";
    private static final String RUN = "run.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Row> rows = new ArrayList<>();
        ObjectNode run = run(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            each -> each.toString().endsWith(".json") && !each.endsWith(ALL) && !each.endsWith(RUN))
                    .sorted()
                    .toList()) {
                JsonNode seen = JSON.readTree(file);
                if (seen.has("settings")) {
                    boolean inProcess = file.getFileName().toString().startsWith("a-");
                    run.set(inProcess ? "postgresql" : "postgresqlOfPlatform", seen.path("settings"));
                }
                for (JsonNode row : seen.path("figures")) {
                    rows.add(new Row((ObjectNode) row));
                }
            }
        }
        rows.stream()
                .filter(row -> row.workload().startsWith(Result.COMMANDS))
                .forEach(row ->
                        row.homewardTimes(rows).ifPresent(times -> row.json().put("homewardTimes", times)));
        rows.sort(java.util.Comparator.comparing(Row::workload));
        new Table(rows).print(System.out);
        JSON.writeValue(
                folder.resolve(ALL),
                Map.of(
                        "run",
                        run,
                        "figures",
                        rows.stream().map(row -> json(row, rows)).toList(),
                        "goals",
                        goals(rows)));
        System.out.println(
                "Kept in " + folder.toAbsolutePath() + ": all.json" + picture(rows, folder.resolve("all.png")));
    }

    private static ObjectNode json(Row row, List<Row> rows) {
        ObjectNode json = row.json().deepCopy();
        Map<String, Double> times = Limit.times(row, rows);
        if (!times.isEmpty()) {
            json.set("timesLimit", JSON.valueToTree(times));
        }
        return json;
    }

    /** On which machine, with what, and when: figures of two machines are compared with this in hand. */
    private static ObjectNode run(Path folder) {
        Path file = folder.resolve(RUN);
        return Files.exists(file) ? (ObjectNode) JSON.readTree(file) : JSON.createObjectNode();
    }

    /** A machine without any letters to write with has no picture. */
    private static String picture(List<Row> rows, Path file) throws IOException {
        try {
            Picture.of(rows, file);
            return " and " + file.getFileName();
        } catch (LinkageError | RuntimeException e) {
            return ", without a picture: " + e;
        }
    }

    private static List<Map<String, Object>> goals(List<Row> rows) {
        return Goal.all().stream()
                .map(goal -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("workload", goal.workload());
                    json.put("what", goal.what());
                    json.put("goal", goal.text());
                    goal.seen(rows).ifPresent(seen -> {
                        json.put("seen", seen);
                        json.put("met", goal.met(seen));
                    });
                    return json;
                })
                .toList();
    }
}
