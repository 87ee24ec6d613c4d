package be.homeward.command.api;

import be.homeward.access.Subject;
import be.homeward.events.OrganisationId;
import be.homeward.log.CommandKey;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a command that is sent twice at once be carried out by the first, while the others wait for its answer. */
final class InFlight {
    private final Map<Name, Turn> turns = new ConcurrentHashMap<>();
    private final Duration patience;

    /** @param patience how long a repetition waits for the first answer */
    InFlight(Duration patience) {
        this.patience = patience;
    }

    private record Name(OrganisationId organisation, String key) {}

    @SuppressWarnings("ArrayRecordComponent") // compared in constant time
    private record Turn(byte[] bodyMac, Subject subject, CompletableFuture<Outcome> outcome) {}

    /** @throws Rejected when the first takes longer than patience allows, or was sent another body and was accepted */
    Outcome once(CommandKey key, Subject subject, Supplier<Outcome> work) {
        Name name = new Name(key.organisation(), key.key());
        Turn mine = new Turn(key.bodyMac(), subject, new CompletableFuture<>());
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Turn first = turns.putIfAbsent(name, mine);
            if (first == null) {
                return first(name, mine, work);
            }
            Outcome outcome = wait(first, mine, deadline);
            if (outcome != null) {
                return outcome;
            }
        }
    }

    private Outcome first(Name name, Turn mine, Supplier<Outcome> work) {
        try {
            Outcome outcome = work.get();
            turns.remove(name);
            mine.outcome().complete(outcome);
            return outcome;
        } catch (RuntimeException | Error e) {
            turns.remove(name);
            mine.outcome().completeExceptionally(e);
            throw e;
        }
    }

    /** The first one's answer; null when it was turned down for a reason that need not hold for this one. */
    private static @Nullable Outcome wait(Turn first, Turn mine, long deadline) {
        boolean same = MessageDigest.isEqual(first.bodyMac(), mine.bodyMac());
        try {
            Outcome outcome = first.outcome().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (!same) {
                throw new Rejected(ProblemType.OTHER_BODY);
            }
            return new Outcome(outcome.appended(), true);
        } catch (TimeoutException e) {
            throw new Rejected(ProblemType.IN_FLIGHT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(ProblemType.STOPPING);
        } catch (ExecutionException e) {
            if (same && first.subject().equals(mine.subject()) && e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            return null;
        }
    }
}
