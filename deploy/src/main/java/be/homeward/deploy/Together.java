package be.homeward.deploy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Steps of the start that need not wait for each other. */
final class Together {
    private Together() {}

    /** A step; what it fails with is what the whole fails with. */
    interface Step {
        void run() throws IOException, SQLException, InterruptedException;
    }

    static void run(Step... steps) throws IOException, SQLException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> tasks =
                    List.of(steps).stream().map(Together::task).toList();
            for (Future<Void> result : threads.invokeAll(tasks)) {
                result.get();
            }
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException files -> throw files;
                case SQLException database -> throw database;
                case InterruptedException stopped -> throw stopped;
                case RuntimeException other -> throw other;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    private static Callable<Void> task(Step step) {
        return () -> {
            step.run();
            return null;
        };
    }
}
