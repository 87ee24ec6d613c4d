package be.homeward.log;

import be.homeward.events.Codes;
import be.homeward.events.HomewardEvent;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** A line of the log as Axon carries it. An aggregate gets the event as payload, its origin as metadata. */
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

    /** Carries the line itself, unread: an event that cannot be read must not stop whoever follows the log. */
    static TrackedEventMessage<StoredEvent> tracked(StoredEvent stored) {
        return new GenericTrackedEventMessage<>(
                new PositionToken(stored.position()),
                new GenericEventMessage<>(
                        stored.eventId().toString(), stored, MetaData.emptyInstance(), stored.recordedAt()));
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
