package be.homeward.log;

import be.homeward.events.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to have a command's events kept: bound around the command's handling, it tells the storage what the
 * events alone do not say, and takes the answer. Used by one thread.
 */
public final class Submission {
    public static final ScopedValue<Submission> CURRENT = ScopedValue.newInstance();

    private final Origin origin;
    private final @Nullable CommandKey key;
    private final Map<StreamId, Long> guards = new HashMap<>();
    private Runnable accepted = () -> {};
    private final Map<StreamId, CompletableFuture<Appended>> awaited = new HashMap<>();
    private Consumer<CompletableFuture<Appended>> queued = _ -> {};
    private @Nullable Appended appended;

    public Submission(Origin origin, @Nullable CommandKey key) {
        this.origin = origin;
        this.key = key;
    }

    /** The decision read another stream at this version (-1: it did not exist): the append holds only if that is still so. */
    public void guard(StreamId stream, long version) {
        guards.merge(stream, version, Math::min);
    }

    /** The decision counted with events that an append, queued already, has yet to keep: this one holds only if that does. */
    public void await(StreamId stream, CompletableFuture<Appended> append) {
        awaited.put(stream, append);
    }

    /** What is done once there are events to be kept and before they are; what it throws keeps them out. */
    public void onAccepted(Runnable action) {
        accepted = action;
    }

    /** What is done as soon as the append has its place in the queue, before its outcome is known. */
    public void onQueued(Consumer<CompletableFuture<Appended>> action) {
        queued = queued.andThen(action);
    }

    /** What was kept; empty while nothing was. */
    public Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    /**
     * Queues the events, none when a command was accepted without a new fact, then waits until they are durable.
     *
     * @throws AppendRefused when nothing is kept
     */
    public void append(EventLog log, List<NewEvent> events) {
        if (appended != null) {
            throw new IllegalStateException("one append per submission: what came before could not be taken back");
        }
        if (!events.isEmpty()) {
            accepted.run();
        }
        CompletableFuture<Appended> answer = log.append(new Append(events, guards, awaited, key, origin));
        queued.accept(answer);
        appended = told(answer);
    }

    /**
     * Asks, behind all that is queued now, whether streams are at these versions still; nothing is kept.
     *
     * @return gives the answer, once there is one
     */
    public BooleanSupplier confirm(EventLog log, Map<StreamId, Long> versions) {
        CompletableFuture<Appended> answer = log.append(new Append(List.of(), versions, awaited, null, origin));
        return () -> {
            try {
                told(answer);
                return true;
            } catch (Conflict e) {
                return false;
            }
        };
    }

    private static Appended told(CompletableFuture<Appended> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof AppendRefused refused ? refused : e;
        }
    }
}
