package be.homeward.command;

import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What is known of streams, kept between commands in a bounded cache. States are immutable, so reading takes no lock;
 * one that another service has overtaken is found out when the log compares versions.
 */
final class StreamStates {
    /** What is known of a stream at its last event; version -1 when it has none. */
    record At(long version, Known known) {}

    private final EventLog log;
    private final Cache<StreamId, At> cache;

    StreamStates(EventLog log, int most) {
        this.log = log;
        this.cache = Caffeine.newBuilder().maximumSize(most).build();
    }

    At at(Folding<?> folding, StreamId stream) {
        At cached = cache.getIfPresent(stream);
        if (cached != null) {
            return cached;
        }
        At read = fold(folding, stream);
        if (read.version() >= 0) {
            publish(stream, read);
        }
        return read;
    }

    /** A later version replaces an earlier one, never the other way round. */
    void publish(StreamId stream, At at) {
        cache.asMap().merge(stream, at, (old, now) -> now.version() > old.version() ? now : old);
    }

    void forget(StreamId stream) {
        cache.invalidate(stream);
    }

    private <S extends Known> At fold(Folding<S> folding, StreamId stream) {
        S known = folding.nothing();
        long version = -1;
        for (StoredEvent stored : log.stream(stream, 0)) {
            known = folding.step().apply(known, stored.event());
            version = stored.sequence();
        }
        return new At(version, known);
    }
}
