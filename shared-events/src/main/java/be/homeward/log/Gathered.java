package be.homeward.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Questions of many, asked together: while one group is being answered the next one gathers. Each is asked after it was
 * put, so its answer misses nothing that was there by then. Who puts the same to one group shares an answer.
 */
public final class Gathered<Q, A> {

    /** Answers all questions of a group; without an entry there is none. */
    public interface Asking<Q, A> {
        Map<Q, A> ask(List<Q> questions) throws Exception;
    }

    private final Object monitor = new Object();
    private final Asking<Q, A> asking;
    private Map<Q, CompletableFuture<@Nullable A>> waiting = new HashMap<>();
    private boolean busy;

    public Gathered(Asking<Q, A> asking) {
        this.asking = asking;
    }

    /** Waits for the answer, however long it takes. */
    @Nullable
    A ask(Q question) {
        try {
            return put(question).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    /** The answer once it is there, or why there is none; the caller's own, to give up or to complete. */
    public CompletableFuture<@Nullable A> put(Q question) {
        CompletableFuture<@Nullable A> answer;
        boolean begins;
        synchronized (monitor) {
            answer = waiting.computeIfAbsent(question, _ -> new CompletableFuture<>());
            begins = !busy;
            busy = true;
        }
        if (begins) {
            Thread.ofVirtual().name("gathered").start(this::answerAll);
        }
        return answer.copy();
    }

    /** How many questions wait for the next group. */
    int gathering() {
        synchronized (monitor) {
            return waiting.size();
        }
    }

    private void answerAll() {
        for (Map<Q, CompletableFuture<@Nullable A>> group = take(); !group.isEmpty(); group = take()) {
            try {
                Map<Q, A> answers = asking.ask(List.copyOf(group.keySet()));
                group.forEach((question, answer) -> answer.complete(answers.get(question)));
            } catch (Exception | Error e) {
                group.values().forEach(answer -> answer.completeExceptionally(e));
            }
        }
    }

    private Map<Q, CompletableFuture<@Nullable A>> take() {
        synchronized (monitor) {
            Map<Q, CompletableFuture<@Nullable A>> group = waiting;
            waiting = new HashMap<Q, CompletableFuture<@Nullable A>>(); // NullAway does not infer it
            busy = !group.isEmpty();
            return group;
        }
    }
}
