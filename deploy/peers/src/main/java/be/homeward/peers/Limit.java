package be.homeward.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of Homeward's beside what PostgreSQL alone can do, as {@code limits.txt} explains it.
 *
 * @param limit which line of the limits it is divided by
 * @param text what the quotient means, behind it
 */
record Limit(String workload, String what, String figure, String limit, String text) {
    private static final List<Limit> ALL = Lines.of("limits.txt").stream()
            .map(part -> new Limit(part[0], part[1], part[2], part[3], part[4]))
            .toList();

    /** How many times as long, or as fast, each limit of that line is: nothing where one of both does not count. */
    static Map<String, Double> times(Row row, List<Row> rows) {
        Map<String, Double> times = new LinkedHashMap<>();
        for (Limit each : ALL) {
            if (row.counts()
                    && row.system().equals(Result.OURS)
                    && row.workload().equals(each.workload)
                    && row.what().matches(each.what)) {
                rows.stream()
                        .filter(other -> other.workload().equals(Result.COMMANDS)
                                && other.system().equals("limits")
                                && other.what().equals(each.limit)
                                && other.counts())
                        .findFirst()
                        .flatMap(other -> other.number(each.figure))
                        .ifPresent(
                                other -> row.number(each.figure).ifPresent(own -> times.put(each.text, own / other)));
            }
        }
        return times;
    }
}
