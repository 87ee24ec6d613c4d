package be.homeward.log;

import be.homeward.events.Codes;
import be.homeward.events.HomewardEvent;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A line of the log as Axon carries it: the event as payload, its origin as metadata, its recorded time as timestamp. */
final class EventMessages {
    private EventMessages() {}

    static DomainEventMessage<HomewardEvent> domain(StoredEvent stored) {
        return new GenericDomainEventMessage<>(
                stored.stream().type(),
                stored.stream().toString(),
                stored.sequence(),
                stored.event(),
                metadata(stored.origin()),
                stored.eventId().toString(),
                stored.recordedAt());
    }

    static TrackedEventMessage<HomewardEvent> tracked(StoredEvent stored) {
        return new GenericTrackedDomainEventMessage<>(new PositionToken(stored.position()), domain(stored));
    }

    private static Map<String, ?> metadata(Origin origin) {
        return Map.of(
                "subject", origin.subject(),
                "organisation", origin.organisation().toString(),
                "function", Codes.of(origin.function()),
                "purpose", origin.purpose(),
                "correlation", origin.correlation().toString(),
                "command", origin.command());
    }
}
