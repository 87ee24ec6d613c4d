package be.homeward.log;

import be.homeward.events.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private Runnable queued = () -> {};
    private @Nullable Appended appended;

    public Submission(Origin origin, @Nullable CommandKey key) {
        this.origin = origin;
        this.key = key;
    }

    /** The decision read another stream at this version (-1: it did not exist): the append holds only if that is still so. */
    public void guard(StreamId stream, long version) {
        guards.merge(stream, version, Math::min);
    }

    /** What is done once there are events to be kept and before they are; what it throws keeps them out. */
    public void onAccepted(Runnable action) {
        accepted = action;
    }

    /** What is done as soon as the append has its place in the queue, before its outcome is known. */
    public void onQueued(Runnable action) {
        Runnable earlier = queued;
        queued = () -> {
            earlier.run();
            action.run();
        };
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
        CompletableFuture<Appended> answer = log.append(new Append(events, guards, key, origin));
        queued.run();
        try {
            appended = answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof AppendRefused refused ? refused : e;
        }
    }
}
