package be.homeward.deploy.bench;

import be.homeward.deploy.Platform;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How soon partners read their own write: from the command service's answer until the query service has answered a read
 * that asks for that position. Over HTTP; commands come at a steady rate, however long the ones before take.
 */
final class OwnWriteBench {
    private static final String COACH = "diogenes-coach";
    private static final int AT_ONCE = 500;
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private final Platform platform;
    private final Set<Long> positions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private final AtomicInteger heldBack = new AtomicInteger();
    private final Semaphore free = new Semaphore(AT_ONCE);

    private OwnWriteBench(Platform platform) {
        this.platform = platform;
    }

    static void run(Duration warmUp, Duration measured, int repeats) {
        try (Platform platform = Platform.ready("--ephemeral")) {
            OwnWriteBench bench = new OwnWriteBench(platform);
            bench.round(500, warmUp);
            System.out.println("from the answer to a command until a read in the other process shows it, over HTTP");
            for (int rate : new int[] {10, 100, 1000}) {
                for (int i = 0; i < repeats; i++) {
                    System.out.println(bench.round(rate, measured));
                }
            }
            bench.count();
        }
    }

    private Round round(int rate, Duration time) {
        Round round = new Round(rate, new Latencies(), new Latencies());
        long step = 1_000_000_000L / rate;
        long begin = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i * step < time.toNanos(); i++) {
                for (long due = begin + i * step; System.nanoTime() < due; ) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                if (free.tryAcquire()) {
                    executor.execute(() -> once(round));
                } else {
                    heldBack.incrementAndGet();
                }
            }
        }
        return round;
    }

    private void once(Round round) {
        sent.incrementAndGet();
        try {
            writeAndRead(round);
        } catch (UncheckedIOException e) {
            failed.merge(String.valueOf(e.getCause()), 1, Integer::sum);
        } finally {
            free.release();
        }
    }

    private void writeAndRead(Round round) {
        HttpResponse<String> answer =
                platform.command(COACH, "RegisterPerson", "{\"person\":\"%s\"}".formatted(UUID.randomUUID()));
        Matcher position = POSITION.matcher(answer.body());
        if (answer.statusCode() != 200 || !position.find()) {
            failed.merge("command " + answer.statusCode(), 1, Integer::sum);
            return;
        }
        acknowledged.incrementAndGet();
        positions.add(Long.valueOf(position.group(1)));
        round.visible.add(read(position.group(1)));
        round.again.add(read(position.group(1)));
    }

    private long read(String position) {
        long began = System.nanoTime();
        HttpResponse<String> answer = platform.get(COACH, "/api/directory?minPosition=" + position);
        if (answer.statusCode() != 200) {
            failed.merge("read " + answer.statusCode(), 1, Integer::sum);
        }
        return System.nanoTime() - began;
    }

    /** Positions are dense and each person is registered by one event: whatever is missing or doubled shows in them. */
    private void count() {
        long span = positions.stream().mapToLong(Long::longValue).max().orElse(0)
                - positions.stream().mapToLong(Long::longValue).min().orElse(1)
                + 1;
        platform.rebuild(() -> {}); // fails unless what came in live equals what comes out of the log
        System.out.printf(
                "sent %,d, held back %,d because too many were under way, acknowledged %,d, failed %s, positions of their own %,d, stored meanwhile %,d; lost or doubled %d; a fresh rebuild gives the same tables%n",
                sent.get(),
                heldBack.get(),
                acknowledged.get(),
                failed,
                positions.size(),
                span,
                Math.abs(span - acknowledged.get()) + Math.abs(positions.size() - acknowledged.get()));
    }

    /**
     * @param visible from the acknowledgement
     * @param again the same read once more: what reading itself takes
     */
    private record Round(int rate, Latencies visible, Latencies again) {
        @Override
        public String toString() {
            return "%,5d/s: %s; the same read again p50 %.2f ms, p99 %.2f ms"
                    .formatted(rate, visible, again.millis(0.5), again.millis(0.99));
        }
    }
}
