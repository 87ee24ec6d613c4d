package be.homeward.deploy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the processes of the platform running, and stops them in the opposite order of their start. */
final class Supervisor {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final List<Child> children = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    Supervisor(Shutdown shutdown) {
        shutdown.later(this::stop);
    }

    /** Starts it and comes back at once; {@link #await} says when it works. */
    synchronized void start(Child child) throws IOException {
        refuseWhenStopping();
        children.add(child);
        child.start();
    }

    /** Runs something that ends by itself. */
    int run(Child child) throws IOException, InterruptedException {
        start(child);
        int code = child.awaitEnd();
        children.remove(child);
        refuseWhenStopping();
        return code;
    }

    void await(Child child, Duration patience) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        boolean triedAgain = false;
        while (!child.ready()) {
            refuseWhenStopping();
            if (!child.alive()) {
                if (triedAgain) {
                    throw new Trouble(child.name() + " does not start: " + child.complaint());
                }
                triedAgain = true; // a machine that is very busy may have made it wait too long for another
                restart(child);
            }
            if (Instant.now().isAfter(end)) {
                throw new Trouble("%s is not ready after %d s: %s"
                        .formatted(child.name(), patience.toSeconds(), child.complaint()));
            }
            Thread.sleep(50);
        }
        Thread.ofVirtual().name("watch-" + child.name()).start(() -> watch(child));
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new CancellationException();
        }
    }

    private void watch(Child child) {
        var pause = Duration.ofMillis(200);
        try {
            while (true) {
                Instant started = Instant.now();
                int code = child.awaitEnd();
                if (stopping) {
                    return;
                }
                pause = started.plus(SETTLED).isBefore(Instant.now()) ? Duration.ofMillis(200) : pause;
                Progress.says("%s stopped (exit code %d): starting it again".formatted(child.name(), code));
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                restart(child);
                report(child);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restart(Child child) {
        if (!stopping) {
            try {
                child.start();
            } catch (IOException impossible) {
                Progress.says("%s cannot be started: %s".formatted(child.name(), Reason.of(impossible)));
            }
        }
    }

    private void report(Child child) throws InterruptedException {
        while (!stopping && child.alive()) {
            if (works(child)) {
                Progress.says(child.name() + " is back");
                return;
            }
            Thread.sleep(100);
        }
        if (!stopping) {
            Progress.says("%s does not stay: %s".formatted(child.name(), child.complaint()));
        }
    }

    private static boolean works(Child child) throws InterruptedException {
        try {
            return child.ready();
        } catch (IOException | Trouble notYet) {
            return false;
        }
    }

    private void stop() throws InterruptedException {
        List<Child> started;
        synchronized (this) {
            stopping = true;
            started = children.reversed();
        }
        // Databases last: the services still write what they acknowledged
        for (boolean database : new boolean[] {false, true}) {
            List<Child> now = started.stream()
                    .filter(child -> child.name().startsWith("postgresql") == database)
                    .toList();
            now.forEach(Child::stop);
            for (Child child : now) {
                child.awaitStop();
            }
        }
    }
}
