package be.homeward.peers;

import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** The smallest person that Pekko keeps: a living situation with each act. */
final class PekkoPerson extends EventSourcedBehavior<PekkoPerson.RecordSituation, PekkoPerson.SituationRecorded, Long> {

    /** Where somebody lives. */
    record RecordSituation(long number, String situation, ActorRef<Done> reply) {}

    /** Where somebody lived was recorded. */
    record SituationRecorded(long number, String situation) {}

    PekkoPerson(String name) {
        super(PersistenceId.ofUniqueId(name));
    }

    @Override
    public Long emptyState() {
        return -1L;
    }

    @Override
    public CommandHandler<RecordSituation, SituationRecorded, Long> commandHandler() {
        return newCommandHandlerBuilder()
                .forAnyState()
                .onCommand(RecordSituation.class, (last, command) -> {
                    if (command.number() == last) {
                        return Effect().unhandled();
                    }
                    return Effect()
                            .persist(new SituationRecorded(command.number(), command.situation()))
                            .thenReply(command.reply(), _ -> Done.getInstance());
                })
                .build();
    }

    @Override
    public EventHandler<Long, SituationRecorded> eventHandler() {
        return newEventHandlerBuilder()
                .forAnyState()
                .onEvent(SituationRecorded.class, (_, event) -> event.number())
                .build();
    }
}
