package be.homeward.deploy.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param values one for each repetition
 * @param use what all processes of the platform used for it, where that says something
 * @param proof what was acknowledged beside what is kept; a figure counts only when both are the same
 */
record Figure(
        String workload,
        String what,
        String unit,
        List<Double> values,
        @Nullable Latencies latencies,
        @Nullable Use use,
        @Nullable Proof proof) {

    /** Of fewer it would be the slowest one or two. */
    private static final int P99_OF = 300;

    private static final int P999_OF = 3_000;

    /** How much is gone, and how much is there twice. */
    record Proof(long lost, long doubled) {}

    static Figure of(String workload, String what, String unit, Double... values) {
        return new Figure(workload, what, unit, List.of(values), null, null, null);
    }

    /** What matters is how long each took: the value is the median. */
    static Figure taken(String workload, String what, List<Latencies> times) {
        List<Double> medians = times.stream().map(each -> each.millis(0.5)).toList();
        return new Figure(workload, what, "ms", medians, Latencies.all(times), null, null);
    }

    Figure with(Use used) {
        return new Figure(workload, what, unit, values, latencies, used, proof);
    }

    Figure with(Latencies times) {
        return new Figure(workload, what, unit, values, times, use, proof);
    }

    Figure proven(long lost, long doubled) {
        return new Figure(workload, what, unit, values, latencies, use, new Proof(lost, doubled));
    }

    double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElse(Double.NaN);
    }

    Map<String, Object> json() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("workload", workload);
        row.put("what", what);
        row.put("system", "homeward");
        row.put("unit", unit);
        row.put("median", median());
        row.put("min", values.stream().min(Double::compare).orElseThrow());
        row.put("max", values.stream().max(Double::compare).orElseThrow());
        if (latencies != null) {
            row.put("p50", latencies.millis(0.5));
            row.put("p95", latencies.millis(0.95));
            if (latencies.number() >= P99_OF) {
                row.put("p99", latencies.millis(0.99));
            }
            if (latencies.number() >= P999_OF) {
                row.put("p999", latencies.millis(0.999));
            }
        }
        if (use != null) {
            row.putAll(use.json());
        }
        if (proof != null) {
            row.put("lost", proof.lost());
            row.put("doubled", proof.doubled());
        }
        row.put("repetitions", values);
        return row;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "  %-44s %,12.2f %s%s%s%s",
                what,
                median(),
                unit,
                latencies == null ? "" : ", " + latencies,
                use == null ? "" : ", " + use,
                proof == null ? "" : ", lost " + proof.lost() + ", doubled " + proof.doubled());
    }
}
