package be.homeward.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that was measured on one kind of disk, beside one another. */
final class Result {
    static final String OURS = "homeward";
    static final String COMMANDS = "a. commands";

    private final String disk;
    private final int times;
    private final Map<String, String> settings;
    private final List<Summary> summaries;

    /**
     * @param disk what is particular about it, empty for the one that is there
     * @param times how often each was to be measured until now
     * @param settings of the server that all had
     */
    Result(String disk, int times, Map<String, String> settings, List<Measured> all) {
        this.disk = disk;
        this.times = times;
        this.settings = settings;
        this.summaries = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.level() + " " + each.system(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each ->
                        new Summary(each.getFirst().system(), each.getFirst().level(), each))
                .toList();
    }

    String disk() {
        return disk;
    }

    /** As it is kept in a file, with every repetition. */
    Map<String, Object> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Summary each : summaries) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("workload", disk.isEmpty() ? COMMANDS : COMMANDS + ", " + disk);
            row.put("what", each.level());
            row.put("system", each.system());
            row.put("unit", "/s");
            row.put("median", each.perSecond());
            row.put("min", each.least());
            row.put("max", each.most());
            row.put("p50", each.median(Measured::p50));
            row.put("p99", each.median(Measured::p99));
            row.put("p999", each.median(Measured::p999));
            row.put("cpuSecondsPerThousand", each.median(Measured::cpuPerThousand));
            row.put("walBytesPerEvent", each.median(Measured::walPerEvent));
            row.put("megabytes", each.median(Measured::megabytes));
            row.put("lost", each.all(Measured::lost));
            row.put("doubled", each.all(Measured::doubled));
            row.put("failed", each.all(Measured::failed));
            row.put("missing", times - each.times().size());
            row.put("repetitions", each.times());
            rows.add(row);
        }
        return Map.of("settings", settings, "figures", rows);
    }
}
