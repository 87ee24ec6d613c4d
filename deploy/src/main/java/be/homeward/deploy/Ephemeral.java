package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Data folders that go when the platform stops. */
final class Ephemeral {
    private static final String PREFIX = "homeward-ephemeral-";

    private Ephemeral() {}

    static DataFolder open(Shutdown shutdown) throws IOException {
        removeLeftOvers();
        Path root = Files.createTempDirectory(PREFIX);
        shutdown.later(() -> PrivateFiles.delete(root));
        return DataFolder.open(root);
    }

    /** A platform that was killed could not remove its folder, nor perhaps its processes. */
    private static void removeLeftOvers() throws IOException {
        List<Path> folders;
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            folders = all.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(Files::isWritable)
                    .toList();
        }
        for (Path folder : folders) {
            if (settled(folder)) {
                var lock = FolderLock.tryTake(folder);
                if (lock.isPresent()) {
                    Orphans.stopAll(folder.resolve("run"));
                    lock.get().close();
                    PrivateFiles.delete(folder);
                }
            }
        }
    }

    /** One that another platform has just made is not locked yet. */
    private static boolean settled(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder)
                .toInstant()
                .isBefore(Instant.now().minusSeconds(30));
    }
}
