package be.homeward.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One follower's way through the log, in pages; it asks the database only when the log is known to go on. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int PAGE = 1000;

    private final EventLog log;
    private final LongSupplier head;
    private final Consumer<LogStream> closed;
    private final Deque<StoredEvent> page = new ArrayDeque<>();
    private @Nullable TrackedEventMessage<?> next;
    private long read;
    private volatile Runnable available = () -> {};

    LogStream(EventLog log, long after, LongSupplier head, Consumer<LogStream> closed) {
        this.log = log;
        this.read = after;
        this.head = head;
        this.closed = closed;
    }

    /** The log grew. */
    void wake() {
        synchronized (this) {
            notifyAll();
        }
        available.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(fill());
    }

    @Override
    public boolean hasNextAvailable() {
        return !page.isEmpty() || next != null || (head.getAsLong() > read && fill() != null);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            synchronized (this) {
                if (head.getAsLong() <= read) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> message = fill();
        while (message == null) {
            hasNextAvailable(1, TimeUnit.MINUTES);
            message = fill();
        }
        next = null;
        return message;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public void close() {
        closed.accept(this);
    }

    private @Nullable TrackedEventMessage<?> fill() {
        if (next == null) {
            if (page.isEmpty() && head.getAsLong() > read) {
                page.addAll(log.read(read, PAGE));
            }
            StoredEvent stored = page.poll();
            if (stored != null) {
                read = stored.position();
                next = EventMessages.tracked(stored);
            }
        }
        return next;
    }
}
