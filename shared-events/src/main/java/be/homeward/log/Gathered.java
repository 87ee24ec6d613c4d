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
final class Gathered<Q, A> {

    /** Answers all questions of a group; without an entry there is none. */
    interface Asking<Q, A> {
        Map<Q, A> ask(List<Q> questions);
    }

    private record Waiting<Q, A>(Q question, CompletableFuture<@Nullable A> answer) {}

    private final Object monitor = new Object();
    private final Asking<Q, A> asking;
    private List<Waiting<Q, A>> waiting = new ArrayList<>();
    private boolean busy;

    Gathered(Asking<Q, A> asking) {
        this.asking = asking;
    }

    @Nullable
    A ask(Q question) {
        CompletableFuture<@Nullable A> answer = new CompletableFuture<>();
        boolean begins;
        synchronized (monitor) {
            waiting.add(new Waiting<>(question, answer));
            begins = !busy;
            busy = true;
        }
        if (begins) {
            Thread.ofVirtual().name("log-gathered").start(this::answerAll);
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
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
            } catch (RuntimeException | Error e) {
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
