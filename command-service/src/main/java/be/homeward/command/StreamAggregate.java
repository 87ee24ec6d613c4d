package be.homeward.command;

import be.homeward.events.HomewardEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** An aggregate around one immutable state; who may not see the stream is told that it does not exist. */
public abstract class StreamAggregate<S extends Known> {
    private final Folding<S> folding;
    private S known;

    private @Nullable String stream;

    protected StreamAggregate(Folding<S> folding) {
        this.folding = folding;
        this.known = folding.nothing();
    }

    /** What is known of this stream, including what was applied a moment ago. */
    protected final S known() {
        return known;
    }

    @AggregateIdentifier
    final @Nullable String stream() {
        return stream;
    }

    protected static void apply(HomewardEvent event) {
        AggregateLifecycle.apply(event);
    }

    @CommandHandlerInterceptor
    final void wall(HomewardCommand command, Streams streams) {
        if (known.exists() && !known.mayBeginAgain(command) && !known.visibleTo(streams)) {
            throw Refusal.unknown();
        }
    }

    @EventSourcingHandler
    final void on(HomewardEvent event) {
        stream = event.stream().toString();
        known = folding.step().apply(known, event);
    }

    final Folding<S> folding() {
        return folding;
    }

    final void become(String stream, S known) {
        this.stream = stream;
        this.known = known;
    }
}
