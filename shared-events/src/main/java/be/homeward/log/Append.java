package be.homeward.log;

import be.homeward.events.StreamId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is kept whole or not at all.
 *
 * @param guards the version of every other stream that the decision read, -1 for none
 * @param awaited the appends, queued before this one, whose events the decision already counted with: this one is kept
 *     only after them. That a version is what was seen does not tell that, should one of them be refused and another
 *     take its place
 */
public record Append(
        List<NewEvent> events,
        Map<StreamId, Long> guards,
        Map<StreamId, CompletableFuture<Appended>> awaited,
        @Nullable CommandKey key,
        Origin origin) {
    public Append {
        events = List.copyOf(events);
        guards = Map.copyOf(guards);
        awaited = Map.copyOf(awaited);
    }

    /** A decision on durable events alone. */
    public Append(List<NewEvent> events, Map<StreamId, Long> guards, @Nullable CommandKey key, Origin origin) {
        this(events, guards, Map.of(), key, origin);
    }
}
