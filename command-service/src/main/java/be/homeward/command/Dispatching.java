package be.homeward.command;

import be.homeward.log.EventLog;
import be.homeward.log.LogEngine;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** Puts Axon's command bus, the aggregates' pages and the event log together. */
public final class Dispatching {
    private static final int STRIPES = 4096;

    private final StreamStates states;
    private final StreamLocks locks;
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final EventBus events;
    private final ParameterResolverFactory parameters;

    private Dispatching(EventLog log, int streams, Duration patience) {
        this.states = new StreamStates(log, streams);
        this.locks = new StreamLocks(STRIPES, patience);
        this.events =
                EmbeddedEventStore.builder().storageEngine(new LogEngine(log)).build();
        this.parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Dispatching.class), new AttemptParameters());
    }

    /**
     * A dispatcher for these pages.
     *
     * @param streams how many streams' states are kept in memory at most
     * @param patience how long a command may wait for others on the same stream
     */
    public static Dispatcher open(EventLog log, List<Page<?>> pages, int streams, Duration patience) {
        Dispatching dispatching = new Dispatching(log, streams, patience);
        pages.forEach(dispatching::subscribe);
        return new Dispatcher(dispatching.bus, log, dispatching.states, patience);
    }

    private <S extends Known, A extends StreamAggregate<S>> void subscribe(Page<?> page) {
        @SuppressWarnings("unchecked") // what a page holds is fixed where it is made
        Page<A> typed = (Page<A>) page;
        AggregateModel<A> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(typed.aggregate(), parameters);
        var repository =
                new StreamRepository<S, A>(typed.empty().folding(), typed::empty, model, events, states, locks);
        AggregateAnnotationCommandHandler.<A>builder()
                .aggregateModel(model)
                .repository(repository)
                .commandTargetResolver(command ->
                        new VersionedAggregateIdentifier(((HomewardCommand) command.getPayload()).stream(), null))
                // the repository makes the empty aggregate itself
                .creationPolicyAggregateFactory(_ -> typed.empty())
                .build()
                .subscribe(bus);
    }
}
