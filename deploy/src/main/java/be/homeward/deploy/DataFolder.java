package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which everything that outlives a stop is kept; one platform at a time uses it. */
final class DataFolder implements AutoCloseable {
    private static final String NOTES = "homeward.properties";
    private static final String FORMAT = "1";
    private static final long NEEDED_MEGABYTES = 300;

    private final Path root;
    private final FolderLock lock;
    private final Kept notes;
    private final Kept secrets;

    private DataFolder(Path root, FolderLock lock) throws IOException {
        this.root = root;
        this.lock = lock;
        this.notes = new Kept(root.resolve(NOTES));
        this.secrets = new Kept(root.resolve("secrets.properties"));
    }

    static DataFolder open(Path root) {
        try {
            refuseSomebodyElses(PrivateFiles.folder(root));
            var lock = FolderLock.take(root);
            refuseFullDisk(root);
            var folder = new DataFolder(root, lock);
            String format = folder.notes.get("format", () -> FORMAT);
            if (!format.equals(FORMAT)) {
                throw new Trouble("%s was written by another version of Homeward (format %s, not %s)."
                        .formatted(root, format, FORMAT));
            }
            return folder;
        } catch (IOException unusable) {
            throw new Trouble("The data folder %s cannot be used: %s.".formatted(root, Reason.of(unusable)), unusable);
        }
    }

    private static void refuseSomebodyElses(Path root) throws IOException {
        if (Files.exists(root.resolve(NOTES)) || Files.exists(root.resolve(FolderLock.FILE))) {
            return;
        }
        try (var content = Files.list(root)) {
            if (content.anyMatch(path -> !path.endsWith("lost+found"))) {
                throw new Trouble(root + " is not empty and not a data folder of Homeward: choose another one.");
            }
        }
    }

    private static void refuseFullDisk(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace() >> 20;
        if (free < NEEDED_MEGABYTES) {
            throw new Trouble("The disk that holds %s is full: %d MB are free and Homeward needs %d MB."
                    .formatted(root, free, NEEDED_MEGABYTES));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    Path root() {
        return root;
    }

    Kept notes() {
        return notes;
    }

    String secret(String name) throws IOException {
        return secrets.get(name, RandomSecret::password);
    }

    Path folder(String name) throws IOException {
        return PrivateFiles.folder(root.resolve(name));
    }
}
