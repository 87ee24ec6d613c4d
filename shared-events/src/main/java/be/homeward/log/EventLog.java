package be.homeward.log;

import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import javax.sql.DataSource;

/**
 * Everything that partners ever stated, in one order, never rewritten. Any number of them may be open on one database.
 * Every reading method throws {@link LogUnavailable} when the database does not answer.
 */
public final class EventLog implements AutoCloseable {
    private final DataSource dataSource;
    private final LogSettings settings;
    private final LogReader reader;
    private final KeyLookup keys;
    private final Notifier notifier;
    private final Committer committer;

    private EventLog(DataSource dataSource, LogSettings settings, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.settings = settings;
        reader = new LogReader(dataSource);
        keys = new KeyLookup(dataSource);
        notifier = new Notifier(dataSource);
        committer = new Committer(dataSource, settings, registry, notifier::grown);
    }

    /**
     * Opens the log of a migrated database; a log that is only read needs no right to write.
     *
     * @param dataSource gives one connection to the committer and one to the notifier for long, and others to readers
     * @throws IllegalStateException when the database could lose what it acknowledged
     * @throws LogUnavailable when it does not answer
     */
    public static EventLog open(DataSource dataSource, LogSettings settings, MeterRegistry registry) {
        try (Connection connection = dataSource.getConnection()) {
            Durability.require(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("the log cannot be reached", e);
        }
        return new EventLog(dataSource, settings, registry);
    }

    /**
     * Has events kept, whole or not at all. The answer comes when they are durable, or is an {@link AppendRefused}; it
     * always comes. Appends of one caller are decided in the order of these calls.
     */
    public CompletableFuture<Appended> append(Append append) {
        return committer.append(append);
    }

    /** The last position, 0 while nothing is recorded. */
    public long head() {
        return reader.head();
    }

    /** Whether the claims are of this version's rules; while they are of others, nothing is appended here. */
    public boolean sameRules() {
        return reader.sameRules();
    }

    /** The events after a position, in order. */
    public List<StoredEvent> read(long after, int limit) {
        return reader.after(after, limit);
    }

    /** The events after one position, up to another, in streams of these types, in order. */
    public List<StoredEvent> read(long after, long through, Collection<String> streams) {
        return reader.between(after, through, streams);
    }

    /** One stream's events in order. */
    public List<StoredEvent> stream(StreamId stream, long fromSequence) {
        return reader.stream(stream, fromSequence);
    }

    /** The events at these positions, in order. */
    public List<StoredEvent> at(Collection<Long> positions) {
        return reader.at(positions);
    }

    /**
     * Whether an organisation recorded a fact of that kind after one position and up to another, in whatever stream.
     *
     * @param kind is given the first fact of the stream, then the fact
     */
    public boolean recorded(
            OrganisationId by, long after, long through, BiPredicate<HomewardEvent, HomewardEvent> kind) {
        return new RecordedBy(dataSource).any(by, after, through, kind);
    }

    /** The last sequence of each stream, -1 for one that does not exist. */
    public Map<StreamId, Long> versions(Collection<StreamId> streams) {
        return reader.versions(streams);
    }

    /** The last sequence of a stream, -1 when it does not exist. */
    public long version(StreamId stream) {
        return versions(List.of(stream)).getOrDefault(stream, -1L);
    }

    /** What was answered when the organisation first used the key. */
    public Optional<KeyAnswer> find(OrganisationId organisation, String key) {
        return keys.find(organisation, key);
    }

    /** The last position recorded at an instant or before, 0 when nothing was. */
    public long positionAt(Instant instant) {
        return reader.positionAt(instant);
    }

    /**
     * Makes the claims of all events again when they were made by other rules, whole or not at all: whoever appends does
     * this first, others at the same time or not. Who still appends by other rules is to end before. All claims are in
     * memory meanwhile, about a kilobyte for each event.
     */
    public void rebuildClaims() {
        new ClaimRebuild(dataSource).run();
    }

    DataSource dataSource() {
        return dataSource;
    }

    LogSettings settings() {
        return settings;
    }

    /** Commits what waits, then stops. */
    @Override
    public void close() {
        committer.close();
        notifier.close();
    }
}
