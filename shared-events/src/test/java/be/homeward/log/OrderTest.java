package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.fact;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.origin;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderTest {
    private static final int WRITERS = 64;
    private static final int ROUNDS = 20;

    @AutoClose
    private final TestLog test = new TestLog();

    private final EventLog other = test.other();

    @Test
    void a_follower_sees_every_position_once_and_in_order_while_many_write_delay_and_fail() throws Exception {
        var acknowledged = new ConcurrentSkipListMap<Long, UUID>();
        List<Long> followed = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<Future<?>> written = new ArrayList<>();
        try (LogSource source = new LogSource(other);
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                EventLog log = writer % 2 == 0 ? test.log : other;
                written.add(writers.submit(() -> write(log, random, acknowledged)));
            }
            writers.shutdown();
            var stream = source.openStream(null);
            while (!writers.isTerminated() || followed.size() < test.log.head()) {
                if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                    TrackedEventMessage<?> message = stream.nextAvailable();
                    followed.add(PositionToken.of(message.trackingToken()));
                    ids.add(message.getIdentifier());
                }
            }
        }

        for (Future<?> writer : written) {
            writer.get();
        }
        assertThat(followed)
                .hasSizeGreaterThan(WRITERS * ROUNDS / 2)
                .isEqualTo(LongStream.rangeClosed(1, followed.size()).boxed().toList());
        assertThat(acknowledged.keySet()).containsExactlyElementsOf(followed);
        assertThat(acknowledged.values().stream().map(UUID::toString)).containsExactlyElementsOf(ids);
        List<Instant> recorded = test.log.read(0, followed.size()).stream()
                .map(StoredEvent::recordedAt)
                .toList();
        assertThat(recorded).isSorted();
    }

    /** Some appends have several events, some repeat what is there, some come late. */
    private static void write(EventLog log, Random random, Map<Long, UUID> acknowledged) {
        PersonId person = person();
        long sequence = 0;
        for (int round = 0; round < ROUNDS; round++) {
            pause(random.nextInt(4));
            String name = UUID.randomUUID().toString();
            boolean wrong = random.nextInt(4) == 0;
            List<NewEvent> events = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                events.add(fact(sequence + events.size() + (wrong ? 1 : 0), seen(person)));
            }
            try {
                Appended answer = log.append(new Append(events, Map.of(), key(name), origin()))
                        .join();
                answer.events().forEach(event -> acknowledged.put(event.position(), event.eventId()));
                sequence += events.size();
                assertThat(wrong).isFalse();
            } catch (CompletionException e) {
                assertThat(wrong).isTrue();
                assertThat(e).hasCauseInstanceOf(Conflict.class);
            }
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_place_in_time_is_found_by_its_position() {
        assertThat(test.log.positionAt(Instant.now())).isZero();
        List<StoredEvent> stored = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long position = test.log.append(append(0, seen(person()))).join().position();
            stored.add(test.log.read(position - 1, 1).getFirst());
        }

        for (StoredEvent event : stored) {
            assertThat(test.log.positionAt(event.recordedAt())).isEqualTo(event.position());
            assertThat(test.log.positionAt(event.recordedAt().minusNanos(1000))).isEqualTo(event.position() - 1);
        }
        assertThat(test.log.positionAt(Instant.MAX)).isEqualTo(9);
        assertThat(test.log.positionAt(Instant.MIN)).isZero();
    }

    /** As when the clock of the database was set back. */
    @Test
    void what_is_recorded_later_never_carries_an_earlier_time() throws SQLException {
        test.log.append(append(0, seen(person()))).join();
        try (Connection connection = test.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into log.event
                    select 2, sequence, recorded_at + interval '1 hour', gen_random_uuid(), event_id, organisation,
                           revision, stream_type, type, payload, metadata, leaf
                    from log.event
                    """);
        }
        test.log.append(append(0, seen(person()))).join();

        List<StoredEvent> stored = test.log.read(0, 10);
        assertThat(stored).hasSize(3);
        assertThat(stored.get(2).recordedAt()).isEqualTo(stored.get(1).recordedAt());
        assertThat(test.log.positionAt(stored.get(1).recordedAt())).isEqualTo(3);
    }
}
