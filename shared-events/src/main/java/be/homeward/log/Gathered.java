package be.homeward.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Questions of many, asked together: while one group is being answered the next one gathers. Each is asked after it was
 * put, so its answer misses nothing that was there by then.
 */
public final class Gathered<Q, A> {

    /** Answers all questions of a group; without an entry there is none. */
    public interface Asking<Q, A> {
        Map<Q, A> ask(List<Q> questions) throws Exception;
    }

    private record Waiting<Q, A>(Q question, CompletableFuture<@Nullable A> answer) {}

    private final Object monitor = new Object();
    private final Asking<Q, A> asking;
    private List<Waiting<Q, A>> waiting = new ArrayList<>();
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

    /** The answer once it is there, or why there is none. */
    public CompletableFuture<@Nullable A> put(Q question) {
        CompletableFuture<@Nullable A> answer = new CompletableFuture<>();
        boolean begins;
        synchronized (monitor) {
            waiting.add(new Waiting<>(question, answer));
            begins = !busy;
            busy = true;
        }
        if (begins) {
            Thread.ofVirtual().name("gathered").start(this::answerAll);
        }
        return answer;
    }

    /** How many wait for the next group. */
    int gathering() {
        synchronized (monitor) {
            return waiting.size();
        }
    }

    private void answerAll() {
        for (List<Waiting<Q, A>> group = take(); !group.isEmpty(); group = take()) {
            try {
                Map<Q, A> answers = asking.ask(
                        group.stream().map(Waiting::question).distinct().toList());
                group.forEach(each -> each.answer().complete(answers.get(each.question())));
            } catch (Exception | Error e) {
                group.forEach(each -> each.answer().completeExceptionally(e));
            }
        }
    }

    private List<Waiting<Q, A>> take() {
        synchronized (monitor) {
            List<Waiting<Q, A>> group = waiting;
            waiting = new ArrayList<>();
            busy = !group.isEmpty();
            return group;
        }
    }
}
