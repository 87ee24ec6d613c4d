package be.homeward.peers;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stock Axon with its JDBC engine. As it comes: every command reads its stream anew. Tuned: aggregates stay in a strong
 * cache. A connection for each act that may be under way, up to 32; one event is one statement, so each commits itself.
 * Callers on platform threads did now a fifth more, now a fifth less than the virtual ones that all systems have.
 */
final class AxonSubject implements Subject {
    private final HikariDataSource pool;
    private final Configuration axon;
    private final CommandGateway commands;

    private AxonSubject(HikariDataSource pool, Configuration axon) {
        this.pool = pool;
        this.axon = axon;
        this.commands = axon.commandGateway();
    }

    static AxonSubject open(String url, boolean tuned) {
        HikariDataSource pool = Subjects.pool(url, 32);
        Serializer json = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        AggregateConfigurer<AxonPerson> person = AggregateConfigurer.defaultConfiguration(AxonPerson.class);
        if (tuned) {
            Cache cache = new StrongCache();
            person.configureCache(_ -> cache);
        }
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> json)
                .configureEmbeddedEventStore(_ -> engine)
                .configureAggregate(person)
                .start();
        return new AxonSubject(pool, axon);
    }

    @Override
    public void prepare(int streams) {
        for (int i = 0; i < streams; i++) {
            commands.sendAndWait(new AxonPerson.Register("person-" + i));
        }
    }

    @Override
    public void act(int stream, long number) {
        commands.sendAndWait(new AxonPerson.RecordSituation("person-" + stream, number, "emergency-shelter"));
    }

    @Override
    public String count() {
        return "select count(*), count(distinct (aggregateIdentifier, payload)) from DomainEventEntry";
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
