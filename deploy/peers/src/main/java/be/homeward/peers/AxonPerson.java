package be.homeward.peers;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest person that Axon keeps: registered once, then a living situation with each act. */
public final class AxonPerson {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private long last = -1;

    /** Somebody new. */
    public record Register(@TargetAggregateIdentifier String person) {}

    /** Where somebody lives. */
    public record RecordSituation(@TargetAggregateIdentifier String person, long number, String situation) {}

    /** Somebody was registered. */
    public record Registered(String person) {}

    /** Where somebody lived was recorded. */
    public record SituationRecorded(String person, long number, String situation) {}

    AxonPerson() {}

    @CommandHandler
    AxonPerson(Register command) {
        AggregateLifecycle.apply(new Registered(command.person()));
    }

    /** Refuses what was said before, as a system has to. */
    @CommandHandler
    void handle(RecordSituation command) {
        if (command.number() == last) {
            throw new IllegalStateException("nothing new");
        }
        AggregateLifecycle.apply(new SituationRecorded(command.person(), command.number(), command.situation()));
    }

    @EventSourcingHandler
    void on(Registered event) {
        id = event.person();
    }

    @EventSourcingHandler
    void on(SituationRecorded event) {
        last = event.number();
    }
}
