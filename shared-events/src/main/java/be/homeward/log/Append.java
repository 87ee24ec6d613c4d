package be.homeward.log;

import be.homeward.events.StreamId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept whole or not at all.
 *
 * @param guards the version of every other stream that the decision read, -1 for none
 */
public record Append(
        List<NewEvent> events,
        Map<StreamId, Long> guards,
        @Nullable CommandKey key,
        Origin origin) {
    public Append {
        events = List.copyOf(events);
        guards = Map.copyOf(guards);
    }
}
