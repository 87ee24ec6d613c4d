package be.homeward.deploy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Runs everything that Homeward needs on this machine, until it is told to stop. */
public final class Up {
    private Up() {}

    static void main(String... args) throws InterruptedException {
        var shutdown = new Shutdown();
        try {
            Startup.run(Options.parse(args), shutdown);
        } catch (Trouble trouble) {
            shutdown.because(trouble.sentence());
        } catch (CancellationException stopped) {
            // a signal came while it started
        } catch (RuntimeException unforeseen) {
            shutdown.because("Homeward cannot start: " + firstLine(unforeseen));
        }
        new CountDownLatch(1).await();
    }

    private static String firstLine(Throwable unforeseen) {
        return unforeseen.toString().lines().findFirst().orElse("");
    }
}
