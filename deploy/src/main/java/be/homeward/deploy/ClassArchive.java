package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * What the virtual machine made of a program's classes, kept from a run that worked: the next start takes half as long.
 * One that cannot be used is none, and the program starts as slowly as the first time.
 */
final class ClassArchive {
    private final Path kept;
    private final Path written;

    /** Another virtual machine could not use it, so its version is in the name. */
    ClassArchive(Path folder, String program) {
        this.kept = folder.resolve("%s-%s.jsa".formatted(program, Runtime.version()));
        this.written = kept.resolveSibling(kept.getFileName() + ".new");
    }

    /** @param classpath where the classes come from: what was kept of an earlier build is of no use */
    List<String> options(String classpath) throws IOException {
        return List.of(
                isOf(classpath) ? "-XX:SharedArchiveFile=" + kept : "-XX:ArchiveClassesAtExit=" + written,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off");
    }

    /** Keeps what the program left when it stopped; it wrote elsewhere, for it may be killed while it writes. */
    void keep() {
        try {
            if (Files.exists(written)) {
                Files.move(written, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException full) {
            // the next start is as slow as this one was, nothing else
        }
    }

    private boolean isOf(String classpath) throws IOException {
        if (!Files.exists(kept)) {
            return false;
        }
        FileTime since = Files.getLastModifiedTime(kept);
        for (String file : classpath.split(":", -1)) {
            if (Files.getLastModifiedTime(Path.of(file)).compareTo(since) > 0) {
                return false;
            }
        }
        return true;
    }
}
