package be.homeward.query;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.StoredEvent;
import be.homeward.query.rebuild.Checksum;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Versions;
import be.homeward.query.view.ViewWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Axon's own replay of the same events into the same tables: its JDBC engine and one pooled processor, tuned. 1,000
 * events are read at once and written as one upsert per table, no event is read twice, and the token is kept in memory.
 */
final class AxonReplay implements EventHandlerInvoker {
    private static final int BATCH = 1_000;
    private static final String KEY = "batch";

    private final World world;
    private final Schema schema;
    private final ViewWriter writer;
    private final long head;
    private final CountDownLatch done = new CountDownLatch(1);

    private AxonReplay(World world, Schema schema) {
        this.world = world;
        this.schema = schema;
        this.writer = new ViewWriter(world.views, world.log);
        this.head = world.log.head();
    }

    /** The same log as Axon keeps it. */
    static JdbcEventStorageEngine log(World world) {
        JdbcEventStorageEngine engine = engine(world);
        World.in(world.logs, connection -> {
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            return connection.createStatement().executeUpdate("""
                    insert into DomainEventEntry (globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, type,
                        timestamp, payloadType, payloadRevision, payload, metaData)
                    select position, event_id, stream_type || '/' || stream_id, sequence, type,
                        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'bytes', revision,
                        payload, metadata
                    from log.event order by position""");
        });
        return engine;
    }

    /**
     * What a replay did.
     *
     * @param perSecond events, from the start of the processor until the last is written
     * @param same whether its tables hold what the live ones hold
     */
    record Seen(double perSecond, boolean same) {}

    static Seen run(World world, JdbcEventStorageEngine engine) throws InterruptedException {
        Schema schema = world.inViews(connection -> {
            Schema next = Versions.next(connection, world.views);
            next.create(connection, world.views);
            next.finish(connection, world.views, World.READER);
            return next;
        });
        var replay = new AxonReplay(world, schema);
        ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
        ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("replay")
                .eventHandlerInvoker(replay)
                .messageSource(
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .initialToken(source -> source.createTailToken())
                .build();
        long began = System.nanoTime();
        processor.start();
        replay.done.await();
        double seconds = (System.nanoTime() - began) / 1e9;
        processor.shutDown();
        coordinator.shutdownNow();
        worker.shutdownNow();
        boolean same = world.inViews(connection -> {
            Schema live = Versions.live(connection).orElseThrow();
            boolean equal =
                    new Checksum(connection, world.views).compare(live, schema).same();
            Versions.dropOthers(connection);
            return equal;
        });
        return new Seen(replay.head / seconds, same);
    }

    private static JdbcEventStorageEngine engine(World world) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(world.logs))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(new RawPayload())
                .snapshotSerializer(new RawPayload())
                .batchSize(BATCH)
                .build();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var work = CurrentUnitOfWork.get().root();
        List<StoredEvent> batch = work.getOrComputeResource(KEY, _ -> {
            List<StoredEvent> begun = new ArrayList<>();
            work.onPrepareCommit(_ -> write(begun));
            return begun;
        });
        batch.add(stored((DomainEventMessage<?>) message));
    }

    private static StoredEvent stored(DomainEventMessage<?> message) {
        String[] stream = message.getAggregateIdentifier().split("/", -1);
        var token = (GapAwareTrackingToken) ((TrackedEventMessage<?>) message).trackingToken();
        return new StoredEvent(
                Objects.requireNonNull(token).getIndex(),
                new StreamId(stream[0], UUID.fromString(stream[1])),
                message.getSequenceNumber(),
                UUID.fromString(message.getIdentifier()),
                message.getType(),
                1,
                new OrganisationId(StreamId.NOBODY),
                message.getTimestamp(),
                (byte[]) message.getPayload(),
                new byte[0],
                new byte[0]);
    }

    private void write(List<StoredEvent> batch) {
        if (world.inViews(connection -> writer.write(connection, schema, batch)) == head) {
            done.countDown();
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
