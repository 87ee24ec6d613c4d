package be.homeward.peers;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that was measured on one kind of disk, beside one another. */
final class Result {
    static final String OURS = "homeward";

    private final String disk;
    private final List<Summary> summaries;

    /** @param disk what an fsync costs on it */
    Result(String disk, List<Measured> all) {
        this.disk = disk;
        this.summaries = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.level() + " " + each.system(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(times -> new Summary(times.getFirst().system(), times.getFirst().level(), times))
                .toList();
    }

    String disk() {
        return disk;
    }

    List<String> levels() {
        return summaries.stream().map(Summary::level).distinct().toList();
    }

    List<Summary> at(String level) {
        return summaries.stream().filter(each -> each.level().equals(level)).toList();
    }

    /** How many times as many Homeward does at the same level. */
    Optional<Double> ratio(Summary other) {
        return at(other.level()).stream()
                .filter(each -> each.system().equals(OURS))
                .findFirst()
                .map(ours -> ours.perSecond() / other.perSecond());
    }

    void print(PrintStream out) {
        out.printf("%nDisk: %s%n", disk);
        out.printf(
                "%-18s %-12s %10s %21s %8s %8s %8s %9s %9s %7s %10s%n",
                "level", "system", "per s", "min - max", "p50 ms", "p99 ms", "p99.9", "CPU s/1k", "WAL B/ev", "MB", "Homeward x");
        for (String level : levels()) {
            for (Summary each : at(level)) {
                out.printf(
                        Locale.ROOT,
                        "%-18s %-12s %,10.0f %,10.0f - %,8.0f %8.2f %8.2f %8.2f %9.3f %9.0f %7.0f %10s%n",
                        each.level(),
                        each.system(),
                        each.perSecond(),
                        each.least(),
                        each.most(),
                        each.median(Measured::p50),
                        each.median(Measured::p99),
                        each.median(Measured::p999),
                        each.median(Measured::cpuPerThousand),
                        each.median(Measured::walPerEvent),
                        each.median(Measured::megabytes),
                        ratio(each).map(ratio -> String.format(Locale.ROOT, "%.2f", ratio)).orElse(""));
            }
        }
    }

    /** The same as it is kept in a file, with every repetition. */
    Map<String, Object> json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Summary each : summaries) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("level", each.level());
            row.put("system", each.system());
            row.put("perSecond", each.perSecond());
            row.put("min", each.least());
            row.put("max", each.most());
            row.put("p50", each.median(Measured::p50));
            row.put("p99", each.median(Measured::p99));
            row.put("p999", each.median(Measured::p999));
            row.put("cpuSecondsPerThousand", each.median(Measured::cpuPerThousand));
            row.put("walBytesPerEvent", each.median(Measured::walPerEvent));
            row.put("megabytes", each.median(Measured::megabytes));
            ratio(each).ifPresent(ratio -> row.put("homewardTimes", ratio));
            row.put("repetitions", each.times());
            rows.add(row);
        }
        return Map.of("disk", disk, "figures", rows);
    }
}
