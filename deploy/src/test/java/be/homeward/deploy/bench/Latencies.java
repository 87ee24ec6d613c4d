package be.homeward.deploy.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many things took. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    static Latencies all(List<Latencies> parts) {
        Latencies all = new Latencies();
        parts.forEach(each -> all.nanos.addAll(each.nanos));
        return all;
    }

    void add(long taken) {
        nanos.add(taken);
    }

    int number() {
        return nanos.size();
    }

    /** Milliseconds within which that share of them was done. */
    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms", millis(0.5), millis(0.99), millis(0.999));
    }
}
