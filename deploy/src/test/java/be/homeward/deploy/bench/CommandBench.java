package be.homeward.deploy.bench;

import be.homeward.access.Subject;
import be.homeward.command.Dispatcher;
import be.homeward.command.Dispatching;
import be.homeward.command.Grounds;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Page;
import be.homeward.command.Refusal;
import be.homeward.command.person.Person;
import be.homeward.events.Function;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Durable commands per second in one process: bus, aggregate, rules, version check, idempotency key, group commit. */
final class CommandBench {
    private static final Subject COACH =
            new Subject("bench-coach", new OrganisationId(UUID.randomUUID()), Set.of(Function.COACH));
    private static final List<LivingSituation> SITUATIONS = List.of(LivingSituation.values());

    private final Dispatcher dispatcher;
    private final PersonId[] persons;
    private final AtomicLong acknowledged = new AtomicLong();

    private CommandBench(Dispatcher dispatcher, int streams) {
        this.dispatcher = dispatcher;
        this.persons = new PersonId[streams];
        Arrays.setAll(persons, _ -> new PersonId(UUID.randomUUID()));
    }

    static void run(Duration warmUp, Duration measured, int repeats) throws Exception {
        try (var database = new BenchDatabase();
                var pool = database.pool(8)) {
            LogSchema.migrate(pool);
            try (EventLog log = EventLog.open(pool, LogSettings.defaults(), new SimpleMeterRegistry())) {
                Dispatcher dispatcher =
                        Dispatching.open(log, List.of(Page.of(Person.class)), 100_000, Duration.ofSeconds(10));
                CommandBench bench = new CommandBench(dispatcher, 10_000);
                bench.register();
                bench.round(64, warmUp);
                System.out.println(
                        "commands in process, one event each, 10,000 streams, uniform; median of " + repeats);
                for (int inFlight : new int[] {1, 16, 64, 256}) {
                    System.out.println(bench.rounds(inFlight, measured, repeats));
                }
                CommandBench hot = new CommandBench(dispatcher, 1);
                hot.register();
                System.out.println("one hot stream: " + hot.rounds(64, measured, repeats));
                long stored = log.head();
                long sent = bench.acknowledged.get() + hot.acknowledged.get();
                System.out.println("acknowledged " + sent + ", stored " + stored
                        + (sent == stored ? ", none lost or doubled" : ", WRONG"));
            }
        }
    }

    private void register() throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        together(64, () -> {
            for (int i = next.getAndIncrement(); i < persons.length; i = next.getAndIncrement()) {
                send(new Person.RegisterPerson(persons[i], null, null, null, null));
            }
        });
    }

    private String rounds(int inFlight, Duration time, int repeats) throws InterruptedException {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < repeats; i++) {
            rounds.add(round(inFlight, time));
        }
        rounds.sort(Comparator.comparingDouble(Round::perSecond));
        return "%s (%,.0f to %,.0f)"
                .formatted(
                        rounds.get(repeats / 2),
                        rounds.getFirst().perSecond(),
                        rounds.getLast().perSecond());
    }

    private Round round(int inFlight, Duration time) throws InterruptedException {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + time.toNanos();
        AtomicInteger day = new AtomicInteger();
        long done = acknowledged.get();
        long since = System.nanoTime();
        together(inFlight, () -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                // a day of its own, so that no command says what was said before
                LocalDate on = LocalDate.of(1, 1, 1).plusDays(day.getAndIncrement() % 3_000_000);
                send(new Person.RecordLivingSituation(
                        persons[random.nextInt(persons.length)],
                        SITUATIONS.get(random.nextInt(SITUATIONS.size())),
                        on));
                latencies.add(System.nanoTime() - start);
            }
        });
        return new Round(inFlight, acknowledged.get() - done, System.nanoTime() - since, latencies);
    }

    /** What happens to say nothing new is refused and not counted. */
    private void send(HomewardCommand command) {
        try {
            dispatcher.handle(
                    command,
                    new Grounds(COACH, Function.COACH, "support"),
                    new CommandKey(COACH.organisation(), UUID.randomUUID().toString(), new byte[32]));
            acknowledged.incrementAndGet();
        } catch (Refusal nothingNew) {
            // chance gave the same day and situation twice
        }
    }

    private static void together(int threads, Runnable work) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < threads; i++) {
                executor.execute(() -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        System.out.println("stopped by " + e);
                    }
                });
            }
        }
    }

    private record Round(int inFlight, long commands, long nanos, Latencies latencies) {
        double perSecond() {
            return commands * 1e9 / nanos;
        }

        @Override
        public String toString() {
            return "%4d in flight: %,8.0f commands/s, %s".formatted(inFlight, perSecond(), latencies);
        }
    }
}
