package be.homeward.log;

import be.homeward.events.HomewardEvent;
import be.homeward.events.StreamId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's storage on the event log. An aggregate's identifier is the name of its stream; appending asks for a {@link Submission}. */
public final class LogEngine implements EventStorageEngine {
    private static final int PAGE = 500;

    private final EventLog log;

    public LogEngine(EventLog log) {
        this.log = log;
    }

    /**
     * Queues the events, then waits until they are durable.
     *
     * @throws AppendRefused when they are not kept
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            Submission submission = Submission.CURRENT.get();
            submission.append(log, events.stream().map(LogEngine::fact).toList());
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(log.stream(StreamId.parse(aggregateIdentifier), firstSequenceNumber).stream()
                .map(EventMessages::domain));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        log.read(PositionToken.of(token), PAGE),
                        page -> !page.isEmpty(),
                        page -> log.read(page.getLast().position(), PAGE))
                .flatMap(List::stream)
                .map(EventMessages::tracked);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Optional.of(log.version(StreamId.parse(aggregateIdentifier))).filter(version -> version >= 0);
    }

    @Override
    public TrackingToken createTailToken() {
        return new PositionToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new PositionToken(log.head());
    }

    /** Whoever starts here sees what was recorded at that instant or later. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new PositionToken(log.positionAt(instant.minus(1, ChronoUnit.MICROS)));
    }

    /** There are none: aggregates stay in memory, and their streams are short. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the log keeps no snapshots");
    }

    private static NewEvent fact(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> fact
                && fact.getPayload() instanceof HomewardEvent event
                && event.stream().toString().equals(fact.getAggregateIdentifier())) {
            return new NewEvent(fact.getSequenceNumber(), UUID.fromString(fact.getIdentifier()), event);
        }
        throw new IllegalArgumentException("not a fact of its own stream: " + message.getPayloadType());
    }
}
