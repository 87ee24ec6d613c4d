package be.homeward.query;

import be.homeward.log.LogSource;
import be.homeward.log.StoredEvent;
import be.homeward.query.live.Reached;
import be.homeward.query.view.View;
import be.homeward.query.view.Views;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How far the views are behind the log, in events and in time; all views have one position, each is shown. */
final class Lag {
    private final LogSource source;
    private final Reached reached;
    private final Clock clock;
    private final DistributionSummary batches;
    private final Timer delay;
    private final Behind behind = new Behind();

    Lag(MeterRegistry registry, Views views, LogSource source, Reached reached, Clock clock) {
        this.source = source;
        this.reached = reached;
        this.clock = clock;
        batches = DistributionSummary.builder("homeward.views.batch")
                .description("events written together")
                .register(registry);
        delay = Timer.builder("homeward.views.delay")
                .description("from being recorded until it can be read, for the last event of each batch")
                .register(registry);
        for (View view : views.all()) {
            Gauge.builder("homeward.view.lag.events", this, Lag::events)
                    .tag("view", view.name())
                    .register(registry);
            Gauge.builder("homeward.view.lag.milliseconds", this, Lag::millis)
                    .tag("view", view.name())
                    .register(registry);
        }
    }

    void written(List<StoredEvent> batch, long position) {
        batches.record(batch.size());
        Duration taken = Duration.between(batch.getLast().recordedAt(), clock.instant());
        delay.record(taken.isNegative() ? Duration.ZERO : taken);
        behind.millis(source.head(), position, clock.instant());
    }

    long events() {
        long head = source.head();
        return Math.max(0, head - reached.position(head));
    }

    /** How long the oldest event still to be written has been waiting, as far as was noticed. */
    long millis() {
        long head = source.head();
        return behind.millis(head, reached.position(head), clock.instant());
    }
}
