package be.homeward.peers;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;

/** Pekko Persistence with its JDBC journal: an actor for each stream keeps its state in memory and writes each event. */
final class PekkoSubject implements Subject {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SETTINGS = """
            pekko.loglevel = WARNING
            pekko.actor.serializers.person = "be.homeward.peers.PekkoJson"
            pekko.actor.serialization-bindings { "be.homeward.peers.PekkoPerson$SituationRecorded" = person }
            pekko.persistence.journal.plugin = "jdbc-journal"
            pekko.persistence.max-concurrent-recoveries = 64
            jdbc-journal { slick = ${slick} }
            jdbc-snapshot-store { slick = ${slick} }
            jdbc-read-journal { slick = ${slick} }
            slick {
                profile = "slick.jdbc.PostgresProfile$"
                db { url = ${url}, driver = "org.postgresql.Driver", numThreads = 32, maxConnections = 32, minConnections = 32, queueSize = 20000 }
            }
            """;

    private final ActorSystem<SpawnProtocol.Command> system;
    private final Map<Integer, ActorRef<PekkoPerson.RecordSituation>> persons = new ConcurrentHashMap<>();

    private PekkoSubject(ActorSystem<SpawnProtocol.Command> system) {
        this.system = system;
    }

    static PekkoSubject open(String url) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement();
                InputStream schema = Objects.requireNonNull(
                        PekkoSubject.class.getResourceAsStream("/schema/postgres/postgres-create-schema.sql"))) {
            String tables = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            for (String each : tables.split(";", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each); // one by one: an index that is made concurrently bears no transaction
                }
            }
        }
        Config settings = ConfigFactory.parseMap(Map.of("url", url))
                .withFallback(ConfigFactory.parseString(SETTINGS))
                .withFallback(ConfigFactory.defaultReferenceUnresolved())
                .resolve();
        return new PekkoSubject(ActorSystem.create(SpawnProtocol.create(), "peers", settings));
    }

    @Override
    public void prepare(int streams) {
        for (int i = 0; i < streams; i++) {
            persons.put(i, spawn("person-" + i));
        }
    }

    private ActorRef<PekkoPerson.RecordSituation> spawn(String name) {
        return AskPattern.<SpawnProtocol.Command, ActorRef<PekkoPerson.RecordSituation>>ask(
                        system,
                        reply -> new SpawnProtocol.Spawn<>(new PekkoPerson(name), name, Props.empty(), reply),
                        PATIENCE,
                        system.scheduler())
                .toCompletableFuture()
                .join();
    }

    @Override
    public void act(int stream, long number) {
        AskPattern.<PekkoPerson.RecordSituation, Done>ask(
                        Objects.requireNonNull(persons.get(stream)),
                        reply -> new PekkoPerson.RecordSituation(number, "emergency-shelter", reply),
                        PATIENCE,
                        system.scheduler())
                .toCompletableFuture()
                .join();
    }

    @Override
    public String count() {
        return "select count(*), count(distinct (persistence_id, event_payload)) from event_journal";
    }

    @Override
    public void close() {
        system.terminate();
    }
}
