package be.homeward.peers;

import be.homeward.access.Subject;
import be.homeward.command.Dispatcher;
import be.homeward.command.Dispatching;
import be.homeward.command.Grounds;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Page;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Homeward's own command side with every check on: rules, version, claims, idempotency key, leaf hash, group commit. */
final class HomewardSubject implements be.homeward.peers.Subject {
    private static final Subject COACH =
            new Subject("bench-coach", new OrganisationId(new UUID(0, 1)), Set.of(Function.COACH));
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final List<LivingSituation> SITUATIONS = List.of(LivingSituation.values());

    private final HikariDataSource pool;
    private final EventLog log;
    private final Dispatcher dispatcher;

    private HomewardSubject(HikariDataSource pool, EventLog log, Dispatcher dispatcher) {
        this.pool = pool;
        this.log = log;
        this.dispatcher = dispatcher;
    }

    static HomewardSubject open(String url) {
        HikariDataSource pool = Subjects.pool(url, 8);
        LogSchema.migrate(pool);
        EventLog log = EventLog.open(pool, LogSettings.defaults(), new SimpleMeterRegistry());
        Dispatcher dispatcher = Dispatching.open(log, List.of(Page.of(Person.class)), 100_000, Duration.ofSeconds(10));
        return new HomewardSubject(pool, log, dispatcher);
    }

    @Override
    public void prepare(int streams) {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < streams; i++) {
                PersonId person = person(i);
                callers.execute(() -> send(new Person.RegisterPerson(person, null, null, null, null)));
            }
        }
    }

    /** A day and a situation of its own, so that no command says what was said before. */
    @Override
    public void act(int stream, long number) {
        send(new Person.RecordLivingSituation(
                person(stream),
                SITUATIONS.get((int) (number % SITUATIONS.size())),
                FIRST_DAY.plusDays(number / SITUATIONS.size() % 3_000_000)));
    }

    private void send(HomewardCommand command) {
        dispatcher.handle(
                command,
                new Grounds(COACH, Function.COACH, "support"),
                new CommandKey(COACH.organisation(), UUID.randomUUID().toString(), new byte[32]));
    }

    private static PersonId person(int stream) {
        return new PersonId(new UUID(1, stream));
    }

    @Override
    public String count() {
        return "select count(*), count(distinct (stream_id, payload)) from log.event";
    }

    @Override
    public void close() {
        log.close();
        pool.close();
    }
}
