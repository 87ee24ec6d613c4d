package be.homeward.command;

import static java.util.Objects.requireNonNull;

import be.homeward.access.Subject;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Id;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One attempt at a command: what it reads, and at which versions. */
final class Attempt implements Streams, Archive {
    static final ScopedValue<Attempt> CURRENT = ScopedValue.newInstance();

    private final Subject subject;
    private final LocalDate today;
    private final EventLog log;
    private final StreamStates states;
    private final Submission submission;
    private final Map<StreamId, Long> versions = new HashMap<>();
    private @Nullable BooleanSupplier confirmation;

    Attempt(Subject subject, LocalDate today, EventLog log, StreamStates states, Submission submission) {
        this.subject = subject;
        this.today = today;
        this.log = log;
        this.states = states;
        this.submission = submission;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public <S extends Known> S read(Folding<S> folding, Id id) {
        S known = require(folding, id);
        if (!known.visibleTo(this)) {
            throw Refusal.unknown();
        }
        return known;
    }

    @Override
    public <S extends Known> S require(Folding<S> folding, Id id) {
        StreamId stream = new StreamId(folding.stream(), id.value());
        StreamStates.At at = states.at(folding, stream);
        saw(stream, at);
        submission.guard(stream, at.version());
        @SuppressWarnings("unchecked") // a stream of this type is folded by this folding only
        S known = (S) at.known();
        if (!known.exists()) {
            throw Refusal.unknown();
        }
        return known;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public boolean recorded(
            OrganisationId by, long after, long through, BiPredicate<HomewardEvent, HomewardEvent> kind) {
        return log.recorded(by, after, through, kind);
    }

    void saw(StreamId stream, StreamStates.At at) {
        versions.put(stream, at.version());
        if (at.landing() != null && at.landing().state() != Future.State.SUCCESS) {
            submission.await(stream, at.landing());
        }
    }

    /** Asks whether what was looked at is so, in the order of the appends, while no other command of this stream decides. */
    void confirm() {
        confirmation = submission.confirm(log, versions);
    }

    /**
     * Whether everything that was looked at is what the log holds.
     *
     * @throws be.homeward.log.LogUnavailable when the log does not tell
     */
    boolean stillSo() {
        if (confirmation == null) {
            confirm();
        }
        return requireNonNull(confirmation).getAsBoolean();
    }

    /** Every stream that was looked at, its own included, with the version seen. */
    Map<StreamId, Long> versions() {
        return versions;
    }

    Submission submission() {
        return submission;
    }
}
