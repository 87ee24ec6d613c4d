package be.homeward.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Takes appends from a queue and has them committed in groups, in the order in which they came; one thread. */
final class Committer implements AutoCloseable {
    private final LogSettings settings;
    private final BlockingQueue<Member> queue;
    private final LogMetrics metrics;
    private final GroupCommit commit;
    private final Thread thread;
    private volatile boolean closing;

    /** @param grown is run after each group that made the log grow */
    Committer(DataSource dataSource, LogSettings settings, MeterRegistry registry, Runnable grown) {
        this.settings = settings;
        queue = new LinkedBlockingQueue<>(settings.queue());
        metrics = new LogMetrics(registry, queue);
        commit = new GroupCommit(dataSource, settings, grown);
        thread = Thread.ofPlatform().name("homeward-log-committer").daemon().start(this::run);
    }

    CompletableFuture<Appended> append(Append append) {
        Member member = Member.of(append);
        // what other appends await is this very answer
        var _ = member.answer().whenComplete((_, reason) -> metrics.told(reason));
        if (closing || !queue.offer(member)) {
            member.answer().completeExceptionally(new LogUnavailable("too many appends wait", null));
        } else if (closing && queue.remove(member)) {
            member.answer().completeExceptionally(new LogUnavailable("the log is closing", null));
        }
        return member.answer();
    }

    private void run() {
        try (commit) {
            List<Member> group = new ArrayList<>(settings.group());
            while (!closing || !queue.isEmpty()) {
                Member first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, settings.group() - 1);
                    metrics.group(group.size(), () -> commit.commit(List.copyOf(group)));
                    group.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What waits already is still committed. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join(settings.patience().plus(settings.transactionTimeout()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
