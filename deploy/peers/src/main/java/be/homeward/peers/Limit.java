package be.homeward.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of Homeward's beside what PostgreSQL alone can do, as {@code limits.txt} explains it.
 *
 * @param limit which line of the limits it is divided by
 * @param text what the limit is, behind "times"
 */
record Limit(String workload, String what, String figure, String limit, String text) {
    private static final List<Limit> ALL = Lines.of("limits.txt").stream()
            .map(part -> new Limit(part[0], part[1], part[2], part[3], part[4]))
            .toList();

    /** How many times each limit of that line it is: nothing where one of both does not count. */
    static Map<String, Double> times(Row own, List<Row> rows) {
        Map<String, Double> times = new LinkedHashMap<>();
        for (Limit each : ALL) {
            if (each.isAbout(own)) {
                each.quotient(own, rows).ifPresent(quotient -> times.put(each.text, quotient));
            }
        }
        return times;
    }

    private boolean isAbout(Row row) {
        return row.system().equals(Result.OURS)
                && row.workload().equals(workload)
                && row.what().matches(what)
                && row.counts();
    }

    private Optional<Double> quotient(Row own, List<Row> rows) {
        Optional<Double> alone = rows.stream()
                .filter(row -> row.system().equals("limits")
                        && row.workload().equals(Result.COMMANDS)
                        && row.what().equals(limit)
                        && row.counts())
                .findFirst()
                .flatMap(row -> row.number(figure));
        return own.number(figure).flatMap(seen -> alone.map(limited -> seen / limited));
    }
}
