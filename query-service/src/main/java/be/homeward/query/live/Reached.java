package be.homeward.query.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** How far the live version has come, for those who wait to read their own write. */
public final class Reached {
    /** Another node may be the one that writes: then nothing is heard here, and one has to look. */
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();

    /** A look that lasts longer may never end: another is tried beside it. */
    private static final long LASTING_NANOS = Duration.ofSeconds(1).toNanos();

    /** Half of the requests that may be under way: should the views stand still, there is room for who does not wait. */
    public static final int WAITING = 100;

    private final LongSupplier stored;
    private final Object monitor = new Object();
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());
    private volatile long position;

    /** @param stored looks the position up in the database */
    public Reached(LongSupplier stored) {
        this.stored = stored;
    }

    void now(long reached) {
        synchronized (monitor) {
            position = Math.max(position, reached);
            monitor.notifyAll();
        }
    }

    /** The position last heard of. */
    public long position() {
        return position;
    }

    /** The same, looked up where it is less than what was recorded: a node that has just begun has heard nothing yet. */
    public long position(long recorded) {
        if (position < recorded) {
            now(stored.getAsLong());
        }
        return position;
    }

    /** Whether the views came that far within the time given; no, at once, while too many wait already. */
    public boolean await(long wanted, Duration patience) throws InterruptedException {
        if (position >= wanted) {
            return true;
        }
        if (!room.tryAcquire()) {
            return false;
        }
        try {
            return comes(wanted, patience);
        } finally {
            room.release();
        }
    }

    private boolean comes(long wanted, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (position < wanted) {
            long now = System.nanoTime();
            if (now >= end) {
                return false;
            }
            if (!heard(wanted, Math.min(end, now + LOOK_NANOS))) {
                look();
            }
        }
        return true;
    }

    /** One looks for all who wait: the others go on waiting, and hear what is found as if it had been written here. */
    private void look() {
        long due = nextLook.get();
        long now = System.nanoTime();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + LASTING_NANOS)) {
            try {
                now(stored.getAsLong());
            } finally {
                nextLook.set(System.nanoTime() + LOOK_NANOS);
            }
        }
    }

    private boolean heard(long wanted, long end) throws InterruptedException {
        synchronized (monitor) {
            for (long left = end - System.nanoTime(); position < wanted && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(monitor, left);
            }
            return position >= wanted;
        }
    }
}
