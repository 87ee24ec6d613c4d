package be.homeward.deploy.bench;

import be.homeward.deploy.Platform;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * that asks for that position, and the same from when the command was due. Over HTTP; commands come at a steady rate,
 * however long the ones before take. What is read is small: all views stand at one position.
 */
final class OwnWriteBench {
    /** As many connections as the query service has room for; it answers some of them at a time. */
    private static final int AT_ONCE = 1_000;

    /** Commands a second; of more some would wait for others until what they do is compiled. */
    private static final int WARM_UP_RATE = 200;

    private static final List<Integer> RATES = List.of(10, 100, 1000);
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private final Site site;
    private final Platform platform;
    private final Connections commands;
    private final Connections reads;
    private final String small;
    private final Set<Long> positions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger heldBack = new AtomicInteger();
    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private final Semaphore free = new Semaphore(AT_ONCE);

    private OwnWriteBench(Site site, Connections commands, Connections reads) throws IOException {
        this.site = site;
        this.platform = site.platform();
        this.commands = commands;
        this.reads = reads;
        this.small = new Samples(site).small();
    }

    static void run(Site site, Scale scale, Figures figures) throws IOException {
        try (var commands = new Connections(site.platform().commands(""));
                var reads = new Connections(site.platform().reads(""))) {
            var warm = new OwnWriteBench(site, commands, reads);
            warm.round(WARM_UP_RATE, scale.untilCompiled());
            for (int rate : RATES) {
                List<Round> rounds = new ArrayList<>();
                var bench = new OwnWriteBench(site, commands, reads);
                Site.Meter meter = site.meter();
                for (int i = 0; i < scale.repeats(); i++) {
                    rounds.add(bench.round(rate, scale.measured()));
                }
                bench.tell(rate, rounds, meter.end(bench.acknowledged.get()), figures);
            }
            site.platform().rebuild(() -> {}); // fails unless what came in live equals what comes out of the log
        }
    }

    /**
     * @param due from the moment at which the command should have been sent
     * @param visible from its acknowledgement
     * @param again the same read once more: what reading itself takes
     */
    private record Round(Latencies due, Latencies visible, Latencies again) {}

    /** Each person is registered by one event: whatever is missing or doubled shows in the positions. */
    private void tell(int rate, List<Round> rounds, Use use, Figures figures) {
        Set<Long> stored = stored();
        long lost = positions.stream().filter(each -> !stored.contains(each)).count();
        int refused = failed.values().stream().mapToInt(Integer::intValue).sum();
        long doubled = acknowledged.get()
                - positions.size()
                + Math.max(0, (long) stored.size() - acknowledged.get() - refused);
        String workload = "c. acknowledged, then readable elsewhere";
        figures.add(Figure.taken(
                        workload,
                        rate + "/s, from the answer",
                        rounds.stream().map(Round::visible).toList())
                .with(use)
                .proven(lost, doubled));
        figures.add(Figure.taken(
                        workload,
                        rate + "/s, from when it was due",
                        rounds.stream().map(Round::due).toList())
                .proven(lost, doubled));
        figures.add(Figure.taken(
                workload,
                rate + "/s, the same read once more",
                rounds.stream().map(Round::again).toList()));
        int answered = rounds.stream().mapToInt(each -> each.visible().number()).sum();
        figures.add(Figure.of(
                workload,
                rate + "/s, answered of those due",
                "%",
                100.0 * answered / (acknowledged.get() + refused + heldBack.get())));
        if (!failed.isEmpty() || heldBack.get() > 0) {
            Figures.says("  failed " + failed + ", held back because too many were under way " + heldBack);
        }
    }

    private Set<Long> stored() {
        Set<Long> stored = new HashSet<>();
        long first = positions.stream().mapToLong(Long::longValue).min().orElse(0);
        try (Connection database = site.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select position from log.event where type = 'PersonRegistered' and position >= " + first)) {
            while (row.next()) {
                stored.add(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return stored;
    }

    private Round round(int rate, Duration time) {
        var round = new Round(new Latencies(), new Latencies(), new Latencies());
        long step = 1_000_000_000L / rate;
        long begin = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i * step < time.toNanos(); i++) {
                long due = begin + i * step;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                if (free.tryAcquire()) {
                    executor.execute(() -> once(round, due));
                } else {
                    heldBack.incrementAndGet();
                }
            }
        }
        return round;
    }

    private void once(Round round, long due) {
        try {
            writeAndRead(round, due);
        } catch (IOException e) {
            failed.merge(String.valueOf(e), 1, Integer::sum);
        } finally {
            free.release();
        }
    }

    private void writeAndRead(Round round, long due) throws IOException {
        String token = platform.token(Samples.COACH);
        String key = UUID.randomUUID().toString();
        String person = "{\"person\":\"%s\"}".formatted(UUID.randomUUID());
        Exchange.Answer answer =
                commands.use(exchange -> exchange.post("/commands/RegisterPerson", token, key, person));
        long acknowledgedAt = System.nanoTime();
        Matcher position = POSITION.matcher(answer.body());
        if (answer.status() != 200 || !position.find()) {
            failed.merge("command " + answer.status(), 1, Integer::sum);
            return;
        }
        acknowledged.incrementAndGet();
        positions.add(Long.valueOf(position.group(1)));
        if (!read(position.group(1), token)) {
            return;
        }
        long seen = System.nanoTime();
        round.visible().add(seen - acknowledgedAt);
        round.due().add(seen - due);
        if (read(position.group(1), token)) {
            round.again().add(System.nanoTime() - seen);
        }
    }

    private boolean read(String position, String token) throws IOException {
        Exchange.Answer answer = reads.use(exchange -> exchange.get(small + position, token));
        if (answer.status() != 200) {
            failed.merge("read " + answer.status(), 1, Integer::sum);
        }
        return answer.status() == 200;
    }
}
