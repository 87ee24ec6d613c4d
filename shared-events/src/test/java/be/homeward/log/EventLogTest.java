package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventLogTest {
    @AutoClose
    private static final TestLog TEST = new TestLog();

    private final EventLog log = TEST.log;

    @Test
    void what_is_appended_is_read_back_as_it_was() {
        PersonId nadia = person();
        Append first = append(0, seen(nadia));

        Appended answer = log.append(first).join();

        StoredEvent stored = log.read(answer.position() - 1, 1).getFirst();
        assertThat(stored.event()).isEqualTo(seen(nadia));
        assertThat(stored.origin()).isEqualTo(first.origin());
        assertThat(stored.appended()).isEqualTo(answer.events().getFirst());
        assertThat(log.stream(seen(nadia).stream(), 0)).hasSize(1);
        assertThat(log.head()).isGreaterThanOrEqualTo(answer.position());
    }

    @Test
    void the_leaf_can_be_computed_anew_from_what_is_stored() {
        Appended answer = log.append(append(0, seen(person()))).join();

        StoredEvent stored = log.read(answer.position() - 1, 1).getFirst();

        assertThat(stored.leaf()).hasSize(32).isEqualTo(Leaf.of(stored));
    }

    @Test
    void a_stream_that_moved_on_is_a_conflict() {
        PersonId nadia = person();
        log.append(append(0, seen(nadia))).join();

        assertThatThrownBy(() -> log.append(append(0, seen(nadia))).join()).hasCauseInstanceOf(Conflict.class);
        assertThatThrownBy(() -> log.append(append(2, seen(nadia))).join()).hasCauseInstanceOf(Conflict.class);
        assertThat(log.versions(List.of(seen(nadia).stream()))).containsEntry(seen(nadia).stream(), 0L);
    }

    @Test
    void another_stream_that_moved_on_since_it_was_read_is_a_conflict() {
        StreamId read = seen(person()).stream();
        log.append(append(0, seen(person()), Map.of(read, -1L), null)).join();

        assertThatThrownBy(() -> log.append(append(0, seen(person()), Map.of(read, 0L), null))
                        .join())
                .hasCauseInstanceOf(Conflict.class);
    }

    @Test
    void a_key_is_used_once_and_keeps_its_answer() {
        String name = UUID.randomUUID().toString();
        Appended answer =
                log.append(append(0, seen(person()), Map.of(), key(name))).join();

        assertThatThrownBy(() -> log.append(append(0, seen(person()), Map.of(), key(name)))
                        .join())
                .hasCauseInstanceOf(KeyTaken.class);
        KeyAnswer found = log.find(TestLog.DIOGENES, name).orElseThrow();
        assertThat(found.appended()).isEqualTo(answer);
        assertThat(found.bodyMac()).containsExactly(1, 2, 3);
        assertThat(log.find(TestLog.DIOGENES, "never used")).isEmpty();
    }

    @Test
    void an_operator_sees_counts_and_times_and_nothing_of_anybody() {
        PersonId nadia = person();
        log.append(append(0, seen(nadia))).join();
        assertThatThrownBy(() -> log.append(append(0, seen(nadia))).join()).hasCauseInstanceOf(Conflict.class);

        var meters = TEST.meters;
        assertThat(meters.get("homeward.log.appends")
                        .tag("outcome", "appended")
                        .counter()
                        .count())
                .isPositive();
        assertThat(meters.get("homeward.log.appends")
                        .tag("outcome", "conflict")
                        .counter()
                        .count())
                .isPositive();
        assertThat(meters.get("homeward.log.group.size").summary().count()).isPositive();
        assertThat(meters.get("homeward.log.group.latency").timer().count()).isPositive();
        assertThat(meters.get("homeward.log.queue.depth").gauge().value()).isZero();
        assertThat(meters.getMeters().stream()
                        .flatMap(meter -> meter.getId().getTags().stream())
                        .map(Tag::getKey))
                .containsOnly("outcome");
    }
}
