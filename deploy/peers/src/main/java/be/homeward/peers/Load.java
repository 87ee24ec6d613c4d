package be.homeward.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Gives one system the same work as any other, as a process of its own: {@code Load <system> <jdbc url> <streams>
 * <warm-up s> <measured s> <level>…}. Before each level it says {@code begin}, after it {@code end} with what it saw;
 * at last {@code kept} with what was acknowledged and what is stored.
 */
final class Load {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Subject subject;
    private final int streams;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    private Load(Subject subject, int streams) {
        this.subject = subject;
        this.streams = streams;
    }

    public static void main(String[] arguments) throws Exception {
        String url = arguments[1];
        int streams = Integer.parseInt(arguments[2]);
        Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[3]));
        Duration measured = Duration.ofSeconds(Long.parseLong(arguments[4]));
        try (Subject subject = Subjects.open(arguments[0], url)) {
            subject.prepare(streams);
            long before = stored(url, subject)[0];
            Load load = new Load(subject, streams);
            load.press(Level.of("64:uniform"), warmUp);
            for (int i = 5; i < arguments.length; i++) {
                Level level = Level.of(arguments[i]);
                System.out.println("begin " + level);
                System.out.println("end " + load.press(level, measured));
            }
            long[] stored = stored(url, subject);
            System.out.printf(
                    Locale.ROOT,
                    "kept {\"acknowledged\":%d,\"stored\":%d,\"distinct\":%d,\"failed\":%d}%n",
                    load.acknowledged.get(),
                    stored[0] - before,
                    stored[1] - before,
                    load.failed.get());
        }
        System.exit(0); // whatever threads a system leaves behind
    }

    private String press(Level level, Duration time) throws InterruptedException {
        ConcurrentHistogram latencies = new ConcurrentHistogram(LONGEST.toNanos(), 3);
        IntSupplier stream = level.among(streams);
        long done = acknowledged.get();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < level.inFlight(); i++) {
                callers.execute(() -> call(stream, end, latencies));
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return String.format(
                Locale.ROOT,
                "{\"level\":\"%s\",\"perSecond\":%.1f,\"p50\":%.3f,\"p99\":%.3f,\"p999\":%.3f,\"seconds\":%.3f}",
                level,
                (acknowledged.get() - done) / seconds,
                latencies.getValueAtPercentile(50) / 1e6,
                latencies.getValueAtPercentile(99) / 1e6,
                latencies.getValueAtPercentile(99.9) / 1e6,
                seconds);
    }

    /** What fails, as a conflict may, is neither acknowledged nor timed; it is counted apart. */
    private void call(IntSupplier stream, long end, ConcurrentHistogram latencies) {
        for (long since = System.nanoTime(); since < end; since = System.nanoTime()) {
            try {
                subject.act(stream.getAsInt(), numbers.getAndIncrement());
                acknowledged.incrementAndGet();
                latencies.recordValue(Math.min(LONGEST.toNanos(), System.nanoTime() - since));
            } catch (Exception e) {
                if (failed.getAndIncrement() == 0) {
                    System.err.println("the first that failed: " + e);
                }
            }
        }
    }

    private static long[] stored(String url, Subject subject) throws SQLException {
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(subject.count())) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }
}
