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
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The command side alone in this process, with every check on: bus, aggregate, rules, version, key, group commit. */
final class InProcess implements AutoCloseable {
    private static final Subject COACH =
            new Subject("bench-coach", new OrganisationId(UUID.randomUUID()), Set.of(Function.COACH));
    private static final List<LivingSituation> SITUATIONS = List.of(LivingSituation.values());
    private static final int DAYS = 3_000_000;

    private final BenchDatabase database = new BenchDatabase();
    private final HikariDataSource pool = database.pool(8);
    private final EventLog log;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private Dispatcher dispatcher;

    InProcess() throws IOException {
        LogSchema.migrate(pool);
        log = EventLog.open(pool, LogSettings.defaults(), new SimpleMeterRegistry());
        dispatcher = dispatcher();
    }

    private Dispatcher dispatcher() {
        return Dispatching.open(log, List.of(Page.of(Person.class)), 100_000, Duration.ofSeconds(10));
    }

    /** What it knew of streams is read from the log again. */
    void forget() {
        dispatcher = dispatcher();
    }

    void register(PersonId person) {
        send(new Person.RegisterPerson(person, null, null, null, null));
    }

    /** One event, on a day of its own, so that no command says what was said before. */
    void record(PersonId person) {
        long number = numbers.getAndIncrement();
        send(new Person.RecordLivingSituation(
                person,
                SITUATIONS.get((int) (number / DAYS % SITUATIONS.size())),
                LocalDate.of(1, 1, 1).plusDays(number % DAYS)));
    }

    private void send(HomewardCommand command) {
        try {
            dispatcher.handle(
                    command,
                    new Grounds(COACH, Function.COACH, "support"),
                    new CommandKey(COACH.organisation(), UUID.randomUUID().toString(), new byte[32]));
            acknowledged.incrementAndGet();
        } catch (Refusal nothingNew) {
            // said before, after millions of days
        }
    }

    long acknowledged() {
        return acknowledged.get();
    }

    long stored() {
        return log.head();
    }

    static void together(int threads, Runnable work) {
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

    @Override
    public void close() throws IOException {
        log.close();
        pool.close();
        database.close();
    }
}
