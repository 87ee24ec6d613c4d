package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CutTest {
    private static final int WRITERS = 16;
    private static final int CUTS = 12;

    @AutoClose
    private final TestLog test = new TestLog();

    private final EventLog other = test.other();

    @Test
    void every_acknowledged_append_is_there_once_however_often_connections_are_cut() throws Exception {
        Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
        AtomicBoolean stop = new AtomicBoolean();
        List<Long> followed = new ArrayList<>();
        int cut = 0;
        try (LogSource source = new LogSource(other);
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var stream = source.openStream(null);
            for (int writer = 0; writer < WRITERS; writer++) {
                EventLog log = writer % 2 == 0 ? test.log : other;
                writers.execute(() -> write(log, acknowledged, stop));
            }
            for (int i = 0; i < CUTS; i++) {
                Thread.sleep(Duration.ofMillis(40));
                cut += test.cutConnections();
            }
            stop.set(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            while (stream.hasNextAvailable(followed.size() < acknowledged.size() ? 5000 : 0, TimeUnit.MILLISECONDS)) {
                followed.add(PositionToken.of(stream.nextAvailable().trackingToken()));
            }
        }

        assertThat(cut).isGreaterThan(CUTS);
        assertThat(acknowledged).hasSizeGreaterThan(WRITERS);
        List<StoredEvent> stored = test.log.read(0, Integer.MAX_VALUE);
        assertThat(stored.stream().collect(Collectors.toMap(StoredEvent::eventId, StoredEvent::position)))
                .containsExactlyInAnyOrderEntriesOf(acknowledged);
        assertThat(followed)
                .isEqualTo(LongStream.rangeClosed(1, stored.size()).boxed().toList());
    }

    /** Nobody is refused: a connection that is back within the log's patience is not noticed at all. */
    private static void write(EventLog log, Map<UUID, Long> acknowledged, AtomicBoolean stop) {
        PersonId person = person();
        for (long sequence = 0; !stop.get(); sequence++) {
            Append append = append(
                    sequence, seen(person), Map.of(), key(UUID.randomUUID().toString()));
            AppendedEvent answer = log.append(append).join().events().getFirst();
            acknowledged.put(answer.eventId(), answer.position());
        }
    }
}
