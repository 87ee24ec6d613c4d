package be.homeward.log;

import be.homeward.events.HomewardEvent;
import be.homeward.events.StreamId;
import java.util.UUID;

/**
 * A fact to be kept.
 *
 * @param sequence its place in its stream, from 0; one more than the version that was decided on
 */
public record NewEvent(long sequence, UUID eventId, HomewardEvent event) {
    public StreamId stream() {
        return event.stream();
    }
}
