package be.homeward.peers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One line of what Homeward wants to reach, as {@code goals.txt} explains it.
 *
 * @param text the line's bound as a person reads it
 */
record Goal(String workload, String what, String figure, String dividedBy, boolean atLeast, double value, String text) {

    static List<Goal> all() {
        return Lines.of("goals.txt").stream().map(Goal::read).toList();
    }

    private static Goal read(String[] part) {
        String by = part[3].isEmpty() ? "" : part[3].startsWith("=") ? " × the smaller" : " × " + part[3];
        return new Goal(
                part[0],
                part[1],
                part[2],
                part[3],
                part[4].equals(">="),
                Double.parseDouble(part[5]),
                (part[2].equals("median") ? "" : part[2] + " ") + (part[4].equals(">=") ? "≥ " : "≤ ") + part[5] + by);
    }

    /** The line of Homeward's that it is about: where there are several sizes, the largest stands last. */
    Optional<Row> row(List<Row> rows) {
        return rows.stream()
                .filter(ours(what))
                .filter(row -> row.number(figure).isPresent())
                .reduce((_, last) -> last);
    }

    /** What was seen: nothing where it was not measured, or does not count. */
    Optional<Double> seen(List<Row> rows) {
        return row(rows).filter(Row::counts).flatMap(row -> {
            double own = row.number(figure).orElseThrow();
            return dividedBy.isEmpty() ? Optional.of(own) : divisor(rows, row).map(other -> own / other);
        });
    }

    private Optional<Double> divisor(List<Row> rows, Row own) {
        Predicate<Row> which = dividedBy.startsWith("=")
                ? ours(dividedBy.substring(1)).and(row -> !row.equals(own))
                : row -> row.workload().equals(workload)
                        && row.system().equals(dividedBy)
                        && row.what().equals(own.what());
        return rows.stream().filter(which).filter(Row::counts).findFirst().flatMap(row -> row.number(figure));
    }

    private Predicate<Row> ours(String pattern) {
        return row -> row.workload().equals(workload)
                && row.system().equals("homeward")
                && row.what().matches(pattern);
    }

    boolean met(double seen) {
        return atLeast ? seen >= value : seen <= value;
    }

    /** How far it is: 1 and more is met. */
    double reached(double seen) {
        return atLeast ? seen / value : value / seen;
    }
}
