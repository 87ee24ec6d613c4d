package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.origin;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.events.HomewardEvent;
import be.homeward.events.StreamId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineTest {
    @AutoClose
    private static final TestLog TEST = new TestLog();

    private final LogEngine engine = new LogEngine(TEST.log);
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();

    @Test
    void what_a_unit_of_work_publishes_is_kept_when_it_commits_and_answered_to_its_submission() {
        HomewardEvent event = seen(person());
        Submission submission = new Submission(origin(), key("engine"));
        List<String> steps = new ArrayList<>();
        submission.onQueued(
                _ -> steps.add("queued, answered: " + submission.appended().isPresent()));

        publish(submission, message(0, event), message(1, event));

        Appended answer = submission.appended().orElseThrow();
        assertThat(steps).containsExactly("queued, answered: false");
        assertThat(answer.events()).extracting(AppendedEvent::sequence).containsExactly(0L, 1L);
        assertThat(TEST.log.find(TestLog.DIOGENES, "engine").orElseThrow().appended())
                .isEqualTo(answer);
        assertThat(store.readEvents(event.stream().toString()).asStream())
                .extracting(message -> (Object) message.getPayload())
                .containsExactly(event, event);
        assertThat(store.lastSequenceNumberFor(event.stream().toString())).contains(1L);
    }

    @Test
    void what_moved_on_is_a_conflict_and_the_next_submission_may_succeed() {
        HomewardEvent event = seen(person());
        StreamId read = seen(person()).stream();
        TEST.log.append(append(0, seen(person()))).join();
        publish(new Submission(origin(), null), message(0, event));

        assertThatThrownBy(() -> publish(new Submission(origin(), null), message(0, event)))
                .isInstanceOf(Conflict.class);
        Submission guarded = new Submission(origin(), null);
        guarded.guard(read, 0);
        assertThatThrownBy(() -> publish(guarded, message(1, event))).isInstanceOf(Conflict.class);
        assertThat(guarded.appended()).isEmpty();

        publish(new Submission(origin(), null), message(1, event));
        assertThat(TEST.log.version(event.stream())).isEqualTo(1);
    }

    @Test
    void a_submission_is_kept_once() {
        Submission submission = new Submission(origin(), null);
        publish(submission, message(0, seen(person())));

        assertThatThrownBy(() -> publish(submission, message(0, seen(person()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_event_under_another_streams_name_is_refused() {
        var misnamed = new GenericDomainEventMessage<>(
                "Person", seen(person()).stream().toString(), 0, seen(person()));

        assertThatThrownBy(() -> publish(new Submission(origin(), null), misnamed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_events_are_read_in_order() {
        TEST.log.append(append(0, seen(person()))).join();

        assertThat(engine.readEvents(engine.createTailToken(), false).map(Message::getIdentifier))
                .containsExactlyElementsOf(TEST.log.read(0, Integer.MAX_VALUE).stream()
                        .map(stored -> stored.eventId().toString())
                        .toList());
        assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
    }

    private void publish(Submission submission, DomainEventMessage<?>... messages) {
        ScopedValue.where(Submission.CURRENT, submission).run(() -> {
            var result = DefaultUnitOfWork.startAndGet(null).executeWithResult(() -> {
                store.publish(messages);
                return "published";
            });
            if (result.isExceptional() && result.exceptionResult() instanceof RuntimeException e) {
                throw e;
            }
        });
    }

    private static DomainEventMessage<?> message(long sequence, HomewardEvent event) {
        return new GenericDomainEventMessage<>("Person", event.stream().toString(), sequence, event);
    }
}
