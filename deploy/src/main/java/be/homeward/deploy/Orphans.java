package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that an earlier platform could not stop any more, for it was killed together with their watchers. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /** Services first: they still write what they acknowledged. */
    static void stopAll(Path pidFiles) throws IOException {
        if (!Files.isDirectory(pidFiles)) {
            return;
        }
        try (var files = Files.list(pidFiles)) {
            var sorted = files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted(Comparator.comparing(Orphans::database))
                    .toList();
            for (Path file : sorted) {
                stop(file, database(file) ? "INT" : "TERM");
            }
        }
    }

    private static boolean database(Path pidFile) {
        return pidFile.getFileName().toString().startsWith("postgresql");
    }

    static void stop(Path pidFile, String signal) throws IOException {
        Optional<ProcessHandle> orphan = find(pidFile);
        if (orphan.isPresent()) {
            new ProcessBuilder("kill", "-s", signal, String.valueOf(orphan.get().pid())).start();
            if (!ends(orphan.get())) {
                orphan.get().destroyForcibly();
                ends(orphan.get());
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        Instant written = Files.getLastModifiedTime(pidFile).toInstant();
        try {
            // The number may belong to somebody else by now: a process that began later than the file was written
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(began -> began.isBefore(written.plusSeconds(1)))
                            .isPresent());
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stubborn) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
