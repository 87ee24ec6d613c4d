package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.fact;
import static be.homeward.log.TestLog.origin;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.events.HomewardEvent;
import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwaitedTest {
    @AutoClose
    private static final TestLog TEST = new TestLog();

    private final PersonId nadia = person();
    private final HomewardEvent event = seen(nadia);

    @Test
    void what_was_decided_on_an_append_is_kept_behind_it() {
        CompletableFuture<Appended> first = TEST.log.append(append(0, event));
        CompletableFuture<Appended> second = TEST.log.append(after(first, 1));

        assertThat(second.join().position()).isGreaterThan(first.join().position());
        assertThat(TEST.log.append(after(first, 2)).join().events()).hasSize(1);
    }

    @Test
    void what_was_decided_on_a_refused_append_is_refused_though_another_took_its_place() {
        CompletableFuture<Appended> refused = TEST.log.append(append(7, event));
        CompletableFuture<Appended> instead = TEST.log.append(append(0, event));
        CompletableFuture<Appended> decided = TEST.log.append(after(refused, 1));
        CompletableFuture<Appended> further = TEST.log.append(after(decided, 1));

        assertThat(instead.join().events()).hasSize(1);
        for (var each : List.of(refused, decided, further)) {
            assertThatThrownBy(each::join).hasCauseInstanceOf(Conflict.class);
        }
        assertThatThrownBy(TEST.log.append(after(decided, 1))::join)
                .as("also in a later group")
                .hasCauseInstanceOf(Conflict.class);
        assertThat(TEST.log.version(event.stream())).isZero();
    }

    private Append after(CompletableFuture<Appended> awaited, long sequence) {
        Map<StreamId, CompletableFuture<Appended>> rests = Map.of(event.stream(), awaited);
        return new Append(List.of(fact(sequence, event)), Map.of(), rests, null, origin());
    }
}
