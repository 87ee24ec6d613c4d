package be.homeward.peers;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything beside one another, with what was aimed at. */
final class Table {
    private static final String HEAD = "%-66s %-10s %12s %-8s %25s %9s %9s %9s %9s %8s %7s %10s  %s%n";

    private final List<Row> rows;
    private final List<Goal> goals = Goal.all();

    Table(List<Row> rows) {
        this.rows = rows;
    }

    void print(PrintStream out) {
        String workload = "";
        for (Row row : rows) {
            if (!row.workload().equals(workload)) {
                workload = row.workload();
                out.printf(
                        "%n" + HEAD,
                        workload,
                        "system",
                        "median",
                        "",
                        "min - max",
                        "p50 ms",
                        "p99 ms",
                        "p99.9 ms",
                        "CPU s/1k",
                        "WAL B/ev",
                        "MB",
                        "Homeward ×",
                        "goal; beside the limit");
            }
            out.printf(
                    HEAD,
                    "  " + row.what(),
                    row.system(),
                    number(row, "median"),
                    row.unit(),
                    number(row, "min") + " - " + number(row, "max"),
                    number(row, "p50"),
                    number(row, "p99"),
                    number(row, "p999"),
                    number(row, "cpuSecondsPerThousand"),
                    number(row, "walBytesPerEvent"),
                    number(row, "megabytes"),
                    number(row, "homewardTimes"),
                    row.counts()
                            ? beside(row)
                            : "DOES NOT COUNT: something was lost or doubled, or a repetition broke off");
        }
        out.printf("""
                %nms: p50, p99 and p99.9 of how long each took, left out where too few were timed. \
                CPU s/1k: seconds of processor for 1,000 events; in process of the system, its load and its PostgreSQL, \
                over HTTP of the whole platform without the load. WAL B/ev: bytes written ahead for each event. \
                MB: in process the most that the system's own process held, over HTTP what the whole platform holds \
                afterwards. Homeward ×: how many times as many Homeward did at the same level. \
                Beside the limit: a line of Homeward's divided by what PostgreSQL alone did with rows of one kind of event \
                in the same table. Failed: acts that were not acknowledged, as where versions collide, at all levels \
                together. Goals are for two cores.%n""");
        List<Goal> missing =
                goals.stream().filter(goal -> goal.row(rows).isEmpty()).toList();
        missing.forEach(
                goal -> out.printf("%nNot measured here: %s, %s: %s", goal.workload(), goal.what(), goal.text()));
        out.printf(
                "%n%d goals met, %d not, %d not measured%n",
                goals.stream().filter(this::met).count(),
                goals.stream()
                        .filter(goal -> goal.seen(rows).isPresent() && !met(goal))
                        .count(),
                goals.stream().filter(goal -> goal.seen(rows).isEmpty()).count());
    }

    private boolean met(Goal goal) {
        return goal.seen(rows).filter(goal::met).isPresent();
    }

    private String beside(Row row) {
        return Stream.of(
                        goals(row),
                        Limit.times(row, rows).entrySet().stream()
                                .map(each -> shortly(each.getValue()) + " × " + each.getKey()),
                        row
                                .number("failed")
                                .filter(failed -> failed > 0)
                                .map(failed -> shortly(failed) + " failed")
                                .stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("; "));
    }

    private Stream<String> goals(Row row) {
        return goals.stream()
                .filter(goal -> goal.row(rows).filter(row::equals).isPresent())
                .map(goal -> goal.text()
                        + goal.seen(rows)
                                .map(seen -> (goal.met(seen) ? ": met" : ": NOT MET")
                                        + (goal.dividedBy().isEmpty() ? "" : " (" + shortly(seen) + ")"))
                                .orElse(": not measured"));
    }

    private static String number(Row row, String name) {
        return row.number(name).map(Table::shortly).orElse("");
    }

    private static String shortly(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 1 ? "%.2f" : "%.3f", value);
    }
}
