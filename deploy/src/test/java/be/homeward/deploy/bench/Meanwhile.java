package be.homeward.deploy.bench;

import be.homeward.deploy.Platform;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Partners who go on working while something else happens: twenty small reads and twenty commands a second. */
final class Meanwhile implements AutoCloseable {
    private static final String COACH = "diogenes-coach";
    private static final int MILLIS = 50;

    private final Platform platform;
    private final String read;
    private final Connections reads;
    private final Connections commands;
    private final Latencies latencies = new Latencies();
    private final long first;
    private long asked;
    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    /** @param read what is read */
    Meanwhile(Platform platform, String read) {
        this.platform = platform;
        this.read = read;
        this.reads = new Connections(platform.reads(""));
        this.commands = new Connections(platform.commands(""));
        this.first = System.nanoTime();
        var _ = clock.scheduleAtFixedRate(this::read, 0, MILLIS, TimeUnit.MILLISECONDS);
        var _ = clock.scheduleAtFixedRate(this::write, MILLIS / 2, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** One after another: whoever had to wait for the one before is counted from when it was due. */
    private void read() {
        long due = first + asked++ * TimeUnit.MILLISECONDS.toNanos(MILLIS);
        if (counted("read", () -> reads.use(exchange -> exchange.get(read, platform.token(COACH))))) {
            latencies.add(System.nanoTime() - due);
        }
    }

    private void write() {
        String person = "{\"person\":\"%s\"}".formatted(UUID.randomUUID());
        String key = UUID.randomUUID().toString();
        counted(
                "command",
                () -> commands.use(
                        exchange -> exchange.post("/commands/RegisterPerson", platform.token(COACH), key, person)));
    }

    private interface Act {
        Exchange.Answer act() throws IOException;
    }

    private boolean counted(String name, Act act) {
        try {
            int status = act.act().status();
            if (status == 200) {
                return true;
            }
            failed.merge(name + " " + status, 1, Integer::sum);
        } catch (IOException | RuntimeException e) {
            failed.merge(name + " " + e, 1, Integer::sum);
        }
        return false;
    }

    Latencies reads() {
        return latencies;
    }

    Map<String, Integer> failed() {
        return failed;
    }

    @Override
    public void close() throws IOException {
        clock.close();
        reads.close();
        commands.close();
    }
}
