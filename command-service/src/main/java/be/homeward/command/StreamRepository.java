package be.homeward.command;

import be.homeward.events.StreamId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;

/** Gives Axon an aggregate around what is known of its stream, and keeps what becomes known once it is stored. */
final class StreamRepository<S extends Known, A extends StreamAggregate<S>> implements Repository<A> {
    private final Folding<S> folding;
    private final Supplier<A> empty;
    private final AggregateModel<A> model;
    private final EventBus events;
    private final StreamStates states;
    private final StreamLocks locks;

    StreamRepository(
            Folding<S> folding,
            Supplier<A> empty,
            AggregateModel<A> model,
            EventBus events,
            StreamStates states,
            StreamLocks locks) {
        this.folding = folding;
        this.empty = empty;
        this.model = model;
        this.events = events;
        this.states = states;
        this.locks = locks;
    }

    @Override
    public Aggregate<A> load(String stream) {
        Aggregate<A> aggregate = loadOrCreate(stream, empty::get);
        if (aggregate.version() == null) {
            throw new AggregateNotFoundException(stream, "no such stream");
        }
        return aggregate;
    }

    @Override
    public Aggregate<A> loadOrCreate(String name, Callable<A> factory) {
        StreamId stream = StreamId.parse(name);
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Runnable release = locks.take(stream);
        unit.onCleanup(_ -> release.run());

        StreamStates.At at = states.at(folding, stream);
        Attempt attempt = Attempt.CURRENT.get();
        attempt.saw(stream, at);
        A root = empty.get();
        @SuppressWarnings("unchecked") // a stream of this type is folded by this folding only
        S known = (S) at.known();
        root.become(name, known);
        var aggregate = EventSourcedAggregate.reconstruct(
                root, model, at.version(), false, events, NoSnapshotTriggerDefinition.TRIGGER);
        attempt.submission().onQueued(landing -> {
            if (isNew(aggregate, at)) {
                // the next command goes on from here, and is kept only if this one is
                states.publish(stream, new StreamStates.At(aggregate.version(), root.known(), landing));
                release.run();
            }
        });
        unit.onRollback(_ -> {
            if (unit.getExecutionResult().getExceptionResult() instanceof Refusal) {
                attempt.confirm();
            }
        });
        unit.afterCommit(_ -> {
            // a command without a new fact may have been decided on what another is yet to keep
            if (isNew(aggregate, at)) {
                states.publish(stream, new StreamStates.At(aggregate.version(), root.known(), null));
            }
        });
        return aggregate;
    }

    private static boolean isNew(Aggregate<?> aggregate, StreamStates.At before) {
        return aggregate.version() != null && aggregate.version() > before.version();
    }

    @Override
    public Aggregate<A> load(String stream, @Nullable Long expectedVersion) {
        return load(stream);
    }

    @Override
    public Aggregate<A> newInstance(Callable<A> factory) {
        throw new UnsupportedOperationException("a stream is created by its first event");
    }

    @Override
    public void send(Message<?> message, ScopeDescriptor scope) {
        throw new UnsupportedOperationException("nothing is scheduled within a stream");
    }

    @Override
    public boolean canResolve(ScopeDescriptor scope) {
        return false;
    }
}
