package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private final TestLog test = new TestLog();
    private final EventLog unpolled =
            EventLog.open(test.pool, TestLog.settings(NEVER, NEVER), new SimpleMeterRegistry());

    @AfterEach
    void close() {
        unpolled.close();
        test.close();
    }

    @Test
    void a_pooled_processor_is_told_of_each_append_without_looking_for_it() throws Exception {
        BlockingQueue<EventMessage<?>> handled = new LinkedBlockingQueue<>();
        try (LogSource source = new LogSource(unpolled);
                ScheduledExecutorService threads = Executors.newScheduledThreadPool(2)) {
            PooledStreamingEventProcessor processor = processor(source, threads, handled);
            processor.start();
            for (int i = 1; i <= 20; i++) {
                HomewardEvent event = seen(person());
                Append append = append(0, event);
                test.log.append(append).join();

                EventMessage<?> message = handled.poll(10, TimeUnit.SECONDS);
                assertThat(message).isNotNull();
                assertThat(message.getPayload()).isInstanceOfSatisfying(StoredEvent.class, stored -> {
                    assertThat(stored.event()).isEqualTo(event);
                    assertThat(stored.origin()).isEqualTo(append.origin());
                });
                assertThat(PositionToken.of(((TrackedEventMessage<?>) message).trackingToken()))
                        .isEqualTo(i);
            }
            processor.shutDown();
        }
    }

    @Test
    void whoever_fails_on_hearing_of_growth_hears_of_the_next_all_the_same() throws Exception {
        BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        AtomicBoolean failed = new AtomicBoolean();
        try (LogListener _ = new LogListener(unpolled, position -> {
            if (position > 0 && failed.compareAndSet(false, true)) {
                throw new IllegalStateException("once");
            }
            heard.add(position);
        })) {
            test.log.append(append(0, seen(person()))).join();
            test.log.append(append(0, seen(person()))).join();

            for (long position = 0; position < 2; ) {
                position = Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS));
            }
        }
        assertThat(failed).isTrue();
    }

    private static PooledStreamingEventProcessor processor(
            LogSource source, ScheduledExecutorService threads, BlockingQueue<EventMessage<?>> handled) {
        return PooledStreamingEventProcessor.builder()
                .name("views")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(handled))
                        .build())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(_ -> source.createTailToken())
                .build();
    }

    @Test
    void a_follower_whose_connection_was_cut_goes_on_where_it_was() throws Exception {
        try (LogSource source = new LogSource(test.log)) {
            var stream = source.openStream(source.createTailToken());
            for (long i = 1; i <= 3; i++) {
                test.cutConnections();
                test.log.append(append(0, seen(person()))).join();
                assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
                assertThat(PositionToken.of(stream.nextAvailable().trackingToken()))
                        .isEqualTo(i);
            }
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void a_follower_can_begin_anywhere() throws Exception {
        for (int i = 0; i < 3; i++) {
            test.log.append(append(0, seen(person()))).join();
        }
        Instant second = test.log.read(1, 1).getFirst().recordedAt();

        try (LogSource source = new LogSource(test.log)) {
            assertThat(source.createTailToken()).isEqualTo(new PositionToken(0));
            assertThat(source.createTokenAt(second)).isEqualTo(new PositionToken(1));
            assertThat(source.createHeadToken()).isEqualTo(new PositionToken(3));
            var stream = source.openStream(new PositionToken(1));
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new PositionToken(2));
        }
    }

    @Test
    void a_token_is_one_number_also_as_text() {
        JsonMapper json = JsonMapper.shared();

        String text = json.writeValueAsString(new PositionToken(42));

        assertThat(text).isEqualTo("{\"last\":42}");
        assertThat(json.readValue(text, PositionToken.class)).isEqualTo(new PositionToken(42));
    }

    @Test
    void a_token_covers_what_lies_before_it() {
        PositionToken three = new PositionToken(3);

        assertThat(three.covers(new PositionToken(3))).isTrue();
        assertThat(three.covers(new PositionToken(4))).isFalse();
        assertThat(three.covers(null)).isTrue();
        assertThat(three.upperBound(new PositionToken(5))).isEqualTo(new PositionToken(5));
        assertThat(three.lowerBound(new PositionToken(1))).isEqualTo(new PositionToken(1));
    }

    record Handler(BlockingQueue<EventMessage<?>> handled) {
        @EventHandler
        public void on(EventMessage<?> message) {
            handled.add(message);
        }
    }
}
