package be.homeward.command;

import be.homeward.events.StreamId;
import be.homeward.log.Appended;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is known of streams, kept between commands in a bounded cache. States are immutable, so reading takes no lock;
 * one that another service has overtaken is found out when the log compares versions.
 */
final class StreamStates {
    /**
     * What is known of a stream at its last event; version -1 when it has none.
     *
     * @param landing the append that is yet to keep the last events; none when they are durable
     */
    record At(long version, Known known, @Nullable CompletableFuture<Appended> landing) {
        /** Whether this never came to be. */
        boolean refused() {
            return landing != null && landing.isCompletedExceptionally();
        }
    }

    private final EventLog log;
    private final Cache<StreamId, At> cache;

    StreamStates(EventLog log, int most) {
        this.log = log;
        this.cache = Caffeine.newBuilder().maximumSize(most).build();
    }

    At at(Folding<?> folding, StreamId stream) {
        At cached = cache.getIfPresent(stream);
        if (cached != null && !cached.refused()) {
            return cached;
        }
        At read = fold(folding, stream);
        if (read.version() >= 0) {
            publish(stream, read);
        }
        return read;
    }

    /** A later version replaces an earlier one, never the other way round, unless it never came to be. */
    void publish(StreamId stream, At at) {
        cache.asMap().merge(stream, at, (old, now) -> now.version() >= old.version() || old.refused() ? now : old);
    }

    /** What was overtaken is read anew; what came after that version stays. */
    void forget(StreamId stream, long version) {
        cache.asMap().computeIfPresent(stream, (_, now) -> now.version() <= version ? null : now);
    }

    private <S extends Known> At fold(Folding<S> folding, StreamId stream) {
        S known = folding.nothing();
        long version = -1;
        for (StoredEvent stored : log.stream(stream, 0)) {
            known = folding.step().apply(known, stored.event());
            version = stored.sequence();
        }
        return new At(version, known, null);
    }
}
