package be.homeward.log;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Where Axon's processors follow the log: they are woken when it grows, and ask nothing while it does not. */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {
    private final EventLog log;
    private final LogEngine tokens;
    private final List<LogStream> streams = new CopyOnWriteArrayList<>();
    private final LogListener listener;
    private volatile long head;

    /** @param log gives up one connection to the listener for long */
    public LogSource(EventLog log) {
        this.log = log;
        this.tokens = new LogEngine(log);
        this.listener = new LogListener(log, this::grown);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        LogStream stream = new LogStream(log, PositionToken.of(token), () -> head, streams::remove);
        streams.add(stream);
        return stream;
    }

    @Override
    public TrackingToken createTailToken() {
        return tokens.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokens.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return tokens.createTokenAt(instant);
    }

    /** The last position that this source has heard of; 0 before it has heard of any. */
    public long head() {
        return head;
    }

    private synchronized void grown(long position) {
        if (position > head) {
            head = position;
            streams.forEach(LogStream::wake);
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}
