package be.homeward.log;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Not a test: prints how many appends of one event, each with its key, become durable in a second. */
final class LogBenchmark {
    /** {@code -Dseconds=6 -Din-flight=16,64,256 -Dpaths=log,axon} */
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("seconds", 6));

    private LogBenchmark() {}

    public static void main(String[] arguments) {
        try (TestLog test = new TestLog()) {
            EmbeddedEventStore store = EmbeddedEventStore.builder()
                    .storageEngine(new LogEngine(test.log))
                    .build();
            System.out.println("warming up");
            run(test, "log", 64, LogBenchmark::appendTo);
            visible(test);
            for (String inFlight : System.getProperty("in-flight", "16,64,256").split(",")) {
                for (String path : System.getProperty("paths", "log,axon").split(",")) {
                    run(test, path, Integer.parseInt(inFlight), log -> {
                        if (path.equals("axon")) {
                            publish(store);
                        } else {
                            appendTo(log);
                        }
                    });
                }
            }
        }
    }

    private static void appendTo(EventLog log) {
        log.append(TestLog.append(0, TestLog.seen(TestLog.person()), Map.of(), key()))
                .join();
    }

    /** As the command bus does: events are appended when the unit of work prepares its commit. */
    private static void publish(EmbeddedEventStore store) {
        ScopedValue.where(Submission.CURRENT, new Submission(TestLog.origin(), key()))
                .run(() -> {
                    var event = TestLog.seen(TestLog.person());
                    DefaultUnitOfWork.startAndGet(null)
                            .execute(() -> store.publish(new GenericDomainEventMessage<>(
                                    "Person", event.stream().toString(), 0, event)));
                });
    }

    /** From the acknowledgement of an append until another process could read it. */
    private static void visible(TestLog test) {
        long[] nanos = new long[500];
        try (EventLog other = EventLog.open(test.pool, TestLog.settings(), new SimpleMeterRegistry());
                LogSource source = new LogSource(other)) {
            var stream = source.openStream(source.createHeadToken());
            for (int i = 0; i < nanos.length; i++) {
                appendTo(test.log);
                long acknowledged = System.nanoTime();
                stream.nextAvailable();
                nanos[i] = System.nanoTime() - acknowledged;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Arrays.sort(nanos);
        System.out.printf("visible after: p50 %.2f ms, p99 %.2f ms%n", millis(nanos, 50), millis(nanos, 99));
    }

    private static CommandKey key() {
        return TestLog.key(UUID.randomUUID().toString());
    }

    private static void run(TestLog test, String path, int inFlight, Consumer<EventLog> append) {
        var groups = test.meters.get("homeward.log.group.size").summary();
        var appends = test.meters
                .get("homeward.log.appends")
                .tag("outcome", "appended")
                .counter();
        double groupsBefore = groups.count();
        double appendsBefore = appends.count();
        var latencies = new ConcurrentLinkedQueue<Long>();
        Cpu before = Cpu.of(test);
        long start = System.nanoTime();
        long end = start + RUN.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < inFlight; i++) {
                threads.execute(() -> {
                    for (long now = System.nanoTime(); now < end; ) {
                        append.accept(test.log);
                        long then = System.nanoTime();
                        latencies.add(then - now);
                        now = then;
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double done = appends.count() - appendsBefore;
        long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        Cpu after = Cpu.of(test);
        System.out.printf(
                "%-5s %4d in flight: %6.0f appends/s, %5.1f a group, p50 %.2f ms, p99 %.2f ms,"
                        + " processor time an append: here %.0f us, PostgreSQL %.0f us%n",
                path,
                inFlight,
                done / seconds,
                done / (groups.count() - groupsBefore),
                millis(sorted, 50),
                millis(sorted, 99),
                (after.here - before.here) / done / 1000,
                (after.database - before.database) / done / 1000);
    }

    /** Nanoseconds of processor time: on a machine that others use too they say more than those of the clock. */
    private record Cpu(long here, long database) {
        static Cpu of(TestLog test) {
            try (var connection = test.database.dataSource().getConnection();
                    var statement = connection.createStatement();
                    var pids = statement.executeQuery("select pid from pg_stat_activity")) {
                long database = 0;
                while (pids.next()) {
                    database += nanos(ProcessHandle.of(pids.getLong(1)));
                }
                return new Cpu(nanos(Optional.of(ProcessHandle.current())), database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static long nanos(Optional<ProcessHandle> process) {
            return process.flatMap(one -> one.info().totalCpuDuration())
                    .map(Duration::toNanos)
                    .orElse(0L);
        }
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
