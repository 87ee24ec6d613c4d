package be.homeward.command.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts and times commands by name and outcome, and by nothing that says whom they concern. */
final class CommandMetrics {
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final Catalogue catalogue;
    private final MeterRegistry registry;
    private final Map<Labels, Timer> timers = new ConcurrentHashMap<>();

    CommandMetrics(Catalogue catalogue, MeterRegistry registry) {
        this.catalogue = catalogue;
        this.registry = registry;
    }

    private record Labels(String command, String outcome) {}

    void done(String command, Outcome outcome, long start) {
        record(command, outcome.repeated() ? "repeated" : "accepted", start);
    }

    void problem(String command, Problem problem, long start) {
        String outcome = switch (problem.status()) {
            case 400, 413, 415 -> "malformed";
            case 401, 403 -> "denied";
            case 404 -> "unknown";
            case 409 -> "conflict";
            case 422 -> "refused";
            default -> "error";
        };
        record(command, outcome, start);
    }

    private void record(String command, String outcome, long start) {
        // a name from the outside is no label: anybody could make as many as they like
        String known = catalogue.find(command).isPresent() ? command : "none";
        timers.computeIfAbsent(new Labels(known, outcome), this::timer)
                .record(Duration.ofNanos(System.nanoTime() - start));
    }

    private Timer timer(Labels labels) {
        return Timer.builder("homeward.commands")
                .description("Commands by name and outcome, from the request to the answer")
                .tag("command", labels.command())
                .tag("outcome", labels.outcome())
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }
}
