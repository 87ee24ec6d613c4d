package be.homeward.peers;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What one system did at one level, over all repetitions. */
record Summary(String system, String level, List<Measured> times) {
    double perSecond() {
        return median(Measured::perSecond);
    }

    double least() {
        return times.stream().mapToDouble(Measured::perSecond).min().orElseThrow();
    }

    double most() {
        return times.stream().mapToDouble(Measured::perSecond).max().orElseThrow();
    }

    long all(ToLongFunction<Measured> figure) {
        return times.stream().mapToLong(figure).sum();
    }

    double median(ToDoubleFunction<Measured> figure) {
        double[] all = times.stream().mapToDouble(figure).sorted().toArray();
        int middle = all.length / 2;
        return all.length % 2 == 1
                ? all[middle]
                : Arrays.stream(all, middle - 1, middle + 1).average().orElseThrow();
    }
}
