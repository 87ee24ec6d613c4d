package be.homeward.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Commands as partners' systems send them: over HTTP with a token, checked, each under an idempotency key of its own. */
final class HttpBench {
    private static final int CONNECTIONS = 64;
    /** So many that by the end each has some tens of situations, as after years of support, and not hundreds. */
    static final int PERSONS = 10_000;

    private static final int TRIES = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    /** Of two partners, each of whom answers for every other person and speaks over every other connection. */
    private static final List<String> COACHES = List.of("diogenes-coach", "smes-coach");

    private final Site site;
    private final List<UUID> persons = new ArrayList<>();
    private final AtomicIntegerArray days = new AtomicIntegerArray(PERSONS);
    private final AtomicLong acknowledged = new AtomicLong();
    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private double perSecond;

    private HttpBench(Site site) {
        this.site = site;
        for (int i = 0; i < PERSONS; i++) {
            persons.add(UUID.randomUUID());
        }
    }

    /** By a service that has worked so long that what it does most is compiled; it has if it did this before. */
    static void warm(Site site, Scale scale) {
        var bench = new HttpBench(site);
        bench.register();
        bench.round(scale.untilCompiled());
    }

    /** Under which name the figure stands in the table. */
    static void run(Site site, Scale scale, Figures figures, String workload, String what) {
        var bench = new HttpBench(site);
        bench.register();
        bench.round(scale.warmUp());
        List<Double> rates = new ArrayList<>();
        List<Latencies> latencies = new ArrayList<>();
        long before = site.head();
        bench.failed.clear(); // while it warmed up
        bench.acknowledged.set(0);
        Site.Meter meter = site.meter();
        for (int i = 0; i < scale.repeats(); i++) {
            latencies.add(bench.round(scale.measured()));
            rates.add(bench.perSecond);
        }
        long sent = bench.acknowledged.get();
        Use use = meter.end(sent);
        String kept = " from log.event where type = 'LivingSituationRecorded' and position > " + before;
        long stored = site.number("select count(*)" + kept);
        long different = site.number("select count(distinct (stream_id, payload))" + kept);
        figures.add(new Figure(workload, what, "/s", rates, Latencies.all(latencies), use, null)
                .proven(Math.max(0, sent - different), stored - different));
        if (!bench.failed.isEmpty()) {
            Figures.says("  not answered with 200: " + bench.failed);
        }
    }

    private void register() {
        together((exchange, connection) -> {
            String token = site.platform().token(coach(connection));
            for (int i = connection; i < PERSONS; i += CONNECTIONS) {
                String person = "{\"person\":\"%s\"}".formatted(persons.get(i));
                for (int tries = 0; !send(exchange, token, "RegisterPerson", person) && tries < TRIES; tries++) {
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos()); // it has just started
                }
            }
        });
    }

    private static String coach(int number) {
        return COACHES.get(number % COACHES.size());
    }

    private Latencies round(Duration time) {
        var latencies = new Latencies();
        COACHES.forEach(site.platform()::token); // none is waited for while it is measured
        long done = acknowledged.get();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        together((exchange, connection) -> {
            String token = site.platform().token(coach(connection));
            for (long since = System.nanoTime(); since < end; since = System.nanoTime()) {
                if (send(exchange, token, "RecordLivingSituation", situation(connection))) {
                    latencies.add(System.nanoTime() - since);
                }
            }
        });
        perSecond = (acknowledged.get() - done) * 1e9 / (System.nanoTime() - began);
        return latencies;
    }

    /** Somebody's next day, so that no command says what was said before; each has 300 years of them. */
    private String situation(int connection) {
        int partner = connection % COACHES.size();
        int person = partner + COACHES.size() * ThreadLocalRandom.current().nextInt(PERSONS / COACHES.size());
        return "{\"person\":\"" + persons.get(person) + "\",\"situation\":\"public-space\",\"on\":\""
                + FIRST_DAY.plusDays(days.getAndIncrement(person)) + "\"}";
    }

    private boolean send(Exchange exchange, String token, String name, String body) throws IOException {
        Exchange.Answer answer =
                exchange.post("/commands/" + name, token, UUID.randomUUID().toString(), body);
        if (answer.status() == 200) {
            acknowledged.incrementAndGet();
            return true;
        }
        failed.merge(String.valueOf(answer.status()), 1, Integer::sum);
        return false;
    }

    /** What one connection is used for. */
    private interface Talk {
        void over(Exchange exchange, int connection) throws IOException;
    }

    private void together(Talk talk) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                int connection = i;
                executor.execute(() -> {
                    try (var exchange = new Exchange(site.platform().commands(""))) {
                        talk.over(exchange, connection);
                    } catch (IOException e) {
                        failed.merge(String.valueOf(e), 1, Integer::sum);
                    }
                });
            }
        }
    }
}
