package be.homeward.command.api;

import be.homeward.events.OrganisationId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Bounds how many commands are at work at once, so that a rush makes some wait or come back and none collapse. */
final class Gate {
    private final Semaphore all;
    private final int each;
    private final Map<OrganisationId, Semaphore> organisations = new ConcurrentHashMap<>();
    private final Duration patience;

    /**
     * @param all how many at once
     * @param each how many of one organisation at once
     * @param patience how long one waits to be let in
     */
    Gate(int all, int each, Duration patience) {
        this.all = new Semaphore(all);
        this.each = each;
        this.patience = patience;
    }

    /** @throws Rejected when there was no room in time: for this organisation, or for anybody */
    <T> T through(OrganisationId organisation, Supplier<T> work) {
        Semaphore own = organisations.computeIfAbsent(organisation, _ -> new Semaphore(each));
        enter(own, ProblemType.TOO_MANY_REQUESTS);
        try {
            enter(all, ProblemType.OVERLOADED);
            try {
                return work.get();
            } finally {
                all.release();
            }
        } finally {
            own.release();
        }
    }

    private void enter(Semaphore room, ProblemType otherwise) {
        try {
            if (room.tryAcquire() || room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Rejected(otherwise);
    }
}
