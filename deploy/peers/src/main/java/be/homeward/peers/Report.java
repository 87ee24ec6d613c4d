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

/** Puts what all measurements left in a folder into one table, one {@code all.json} and one {@code all.png}. */
final class Report {
    private static final String ALL = "all.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json") && !each.endsWith(ALL))
                    .sorted()
                    .toList()) {
                for (JsonNode row : JSON.readTree(file).path("figures")) {
                    rows.add(new Row(row));
                }
            }
        }
        rows.sort(java.util.Comparator.comparing(Row::workload));
        new Table(rows).print(System.out);
        JSON.writeValue(
                folder.resolve(ALL),
                Map.of("figures", rows.stream().map(Row::json).toList(), "goals", goals(rows)));
        Picture.of(rows, folder.resolve("all.png"));
        System.out.println("Kept in " + folder.toAbsolutePath() + ": all.json and all.png");
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
