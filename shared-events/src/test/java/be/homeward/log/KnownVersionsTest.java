package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownVersionsTest {
    private static final PersonId NADIA = person();
    private static final PersonId KARIM = person();

    @AutoClose
    private final TestLog test = new TestLog();

    private final EventLog other = test.other();

    @Test
    void what_another_wrote_counts_however_often_one_has_written_oneself() {
        for (int sequence = 0; sequence < 4; sequence++) {
            test.log.append(append(sequence, seen(NADIA))).join();
        }
        other.append(append(4, seen(NADIA))).join();

        assertThatThrownBy(() -> test.log.append(append(4, seen(NADIA))).join()).hasCauseInstanceOf(Conflict.class);
        assertThat(test.log.append(append(5, seen(NADIA))).join().position()).isEqualTo(6);
        assertThatThrownBy(() -> other.append(append(5, seen(NADIA))).join()).hasCauseInstanceOf(Conflict.class);
        assertThat(test.log.stream(stream(NADIA), 0))
                .extracting(StoredEvent::sequence)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_stream_that_another_began_exists() {
        Map<StreamId, Long> withoutKarim = Map.of(stream(KARIM), -1L);
        for (int sequence = 0; sequence < 4; sequence++) {
            test.log.append(append(sequence, seen(NADIA), withoutKarim, null)).join();
        }
        other.append(append(0, seen(KARIM))).join();

        assertThatThrownBy(() -> test.log
                        .append(append(4, seen(NADIA), withoutKarim, null))
                        .join())
                .hasCauseInstanceOf(Conflict.class);
        assertThat(test.log
                        .append(append(4, seen(NADIA), Map.of(stream(KARIM), 0L), null))
                        .join()
                        .position())
                .isEqualTo(6);
    }

    @Test
    void what_the_database_refused_is_not_counted_with() {
        for (int sequence = 0; sequence < 4; sequence++) {
            test.log.append(append(sequence, seen(NADIA))).join();
        }
        assertThatThrownBy(() -> test.log
                        .append(append(4, seen(NADIA), Map.of(), TestLog.key("zero \0")))
                        .join())
                .hasCauseInstanceOf(NotStorable.class);

        assertThat(test.log.append(append(4, seen(NADIA))).join().position()).isEqualTo(5);
    }

    @Test
    void nothing_is_asked_that_is_known() {
        KnownVersions known = new KnownVersions();
        Set<StreamId> both = Set.of(stream(NADIA), stream(KARIM));

        assertThat(known.unknown(both)).isEqualTo(both);
        assertThat(known.holdAt(7)).isFalse();
        known.learn(Map.of(stream(NADIA), 3L));
        assertThat(known.holdAt(7)).isTrue();
        assertThat(known.unknown(both)).containsExactly(stream(KARIM));
        assertThat(known.holdAt(8)).isFalse();
        assertThat(known.unknown(both)).isEqualTo(both);
    }

    private static StreamId stream(PersonId person) {
        return seen(person).stream();
    }
}
