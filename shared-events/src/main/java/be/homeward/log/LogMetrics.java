package be.homeward.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** What an operator sees of the committer; counts and times, nothing of what is written. */
final class LogMetrics {
    private final MeterRegistry registry;
    private final DistributionSummary size;
    private final Timer latency;
    private final Counter appended;

    LogMetrics(MeterRegistry registry, BlockingQueue<?> queue) {
        this.registry = registry;
        size = DistributionSummary.builder("homeward.log.group.size")
                .description("Appends committed together")
                .publishPercentileHistogram()
                .register(registry);
        latency = Timer.builder("homeward.log.group.latency")
                .description("From taking a group to telling its members")
                .publishPercentileHistogram()
                .register(registry);
        appended = outcome("appended");
        Gauge.builder("homeward.log.queue.depth", queue, BlockingQueue::size)
                .description("Appends that wait for a group")
                .register(registry);
    }

    void group(int members, Runnable commit) {
        size.record(members);
        latency.record(commit);
    }

    void told(@Nullable Throwable reason) {
        switch (reason) {
            case null -> appended.increment();
            case Conflict _ -> outcome("conflict").increment();
            case ClaimTaken _ -> outcome("claim-taken").increment();
            case KeyTaken _ -> outcome("key-taken").increment();
            case NotStorable _ -> outcome("not-storable").increment();
            default -> outcome("unavailable").increment();
        }
    }

    private Counter outcome(String outcome) {
        return Counter.builder("homeward.log.appends").tag("outcome", outcome).register(registry);
    }
}
