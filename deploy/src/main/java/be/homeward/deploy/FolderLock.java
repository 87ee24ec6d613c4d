package be.homeward.deploy;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a data folder to one platform at a time; the operating system lets go of it when that platform dies. */
final class FolderLock implements AutoCloseable {
    static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        return tryTake(folder)
                .orElseThrow(() ->
                        new Trouble("Homeward already runs on %s%s: stop it, or choose another folder with --data."
                                .formatted(folder, holder(folder))));
    }

    /** Empty if another platform holds it. */
    static Optional<FolderLock> tryTake(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(FILE), CREATE, READ, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0)
                .write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
        return Optional.of(new FolderLock(channel));
    }

    private static String holder(Path folder) {
        var text = ByteBuffer.allocate(20);
        try (var channel = FileChannel.open(folder.resolve(FILE), READ)) {
            channel.read(text, 0);
            return " (process %s)"
                    .formatted(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip());
        } catch (IOException unknown) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
