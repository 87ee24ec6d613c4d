package be.homeward.deploy;

import java.util.ArrayDeque;
import java.util.Deque;

/** The one way out, for a signal as for trouble: everything that was begun is ended, in the opposite order. */
final class Shutdown {
    private final Deque<Step> steps = new ArrayDeque<>();
    private volatile int exitCode;
    private volatile boolean stopping;

    /** Something to undo. */
    interface Step {
        void run() throws Exception;
    }

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::run, "shutdown"));
    }

    synchronized void later(Step step) {
        steps.push(step);
    }

    boolean stopping() {
        return stopping;
    }

    void because(String sentence) {
        if (!stopping) {
            System.err.println(sentence);
            exitCode = 1;
            Thread.ofPlatform().start(() -> System.exit(1));
        }
    }

    private void run() {
        if (exitCode == 0) {
            Progress.says("Stopping");
        }
        stopping = true;
        synchronized (this) {
            while (!steps.isEmpty()) {
                try {
                    steps.pop().run();
                } catch (Exception unclean) {
                    System.err.println("Not stopped cleanly: " + unclean.getMessage());
                    exitCode = 1;
                }
            }
        }
        Runtime.getRuntime().halt(exitCode); // 0 after a signal: being told to stop is no failure
    }
}
