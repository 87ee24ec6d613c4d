package be.homeward.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process of the platform, run under a watcher that stops it when the platform is gone. */
final class Child {
    private static final String WATCH = watch();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int KILLED = 128 + 9;

    private final Recipe recipe;
    private final Path pidFile;
    private final ChildLog log;
    private @Nullable Process watcher;
    private volatile boolean worked;

    /**
     * How to run it; the environment is all it gets, and carries its secrets so that no list of processes shows them.
     *
     * @param stopped what to do once it worked and has stopped in order
     */
    record Recipe(
            String name,
            List<String> command,
            Map<String, String> environment,
            String stopSignal,
            Ready ready,
            Runnable stopped) {}

    /** Whether the process does its work by now. */
    interface Ready {
        boolean now() throws IOException, InterruptedException;
    }

    Child(Recipe recipe, DataFolder data) throws IOException {
        this.recipe = recipe;
        this.pidFile = data.folder("run").resolve(recipe.name() + ".pid");
        this.log = new ChildLog(data.folder("logs").resolve(recipe.name() + ".log"));
    }

    String name() {
        return recipe.name();
    }

    synchronized void start() throws IOException {
        Orphans.stop(pidFile, recipe.stopSignal());
        log.mark();
        var command = new ArrayList<>(List.of("bash", "-c", WATCH, "watch"));
        command.addAll(List.of(pidFile.toString(), recipe.stopSignal(), String.valueOf(PATIENCE.toSeconds())));
        command.addAll(recipe.command());
        var builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()));
        builder.environment().keySet().removeIf(name -> !Surroundings.INHERITED.contains(name));
        builder.environment().putAll(recipe.environment());
        watcher = builder.start();
    }

    boolean alive() {
        return process().isAlive();
    }

    boolean ready() throws IOException, InterruptedException {
        boolean now = recipe.ready().now();
        worked |= now;
        return now;
    }

    int awaitEnd() throws InterruptedException {
        return process().waitFor();
    }

    /** Asks it to stop; the end of its standard input is the question. */
    synchronized void stop() {
        if (watcher != null) {
            try {
                watcher.getOutputStream().close();
            } catch (IOException gone) {
                // it ended by itself
            }
        }
    }

    void awaitStop() throws InterruptedException {
        if (!process().waitFor(PATIENCE.plusSeconds(2).toMillis(), TimeUnit.MILLISECONDS)) {
            process().destroyForcibly();
        } else if (worked && process().exitValue() != KILLED) {
            recipe.stopped().run();
        }
    }

    /** What it said last about why it does not run. */
    String complaint() {
        return log.complaint();
    }

    private synchronized Process process() {
        return Objects.requireNonNull(watcher, "not started");
    }

    private static String watch() {
        try (InputStream script = Objects.requireNonNull(Child.class.getResourceAsStream("watch.sh"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
