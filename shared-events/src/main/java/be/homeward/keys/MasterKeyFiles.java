package be.homeward.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/** Master keys as files that their owner alone may read. */
final class MasterKeyFiles {
    private static final Pattern NAME = Pattern.compile("master-(\\d{1,6})\\.key");

    private MasterKeyFiles() {}

    static NavigableMap<Integer, Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            NavigableMap<Integer, Path> versions = new TreeMap<>();
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    versions.put(Integer.valueOf(name.group(1)), file);
                }
            }
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("the master keys in " + folder + " cannot be listed", e);
        }
    }

    static SecretKey read(Path file) {
        try {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            if (!permissions.endsWith("------")) {
                throw new IllegalStateException(file + " may be used by others than its owner: chmod 600 it");
            }
            String digits = Files.readString(file).strip();
            if (!digits.matches("[0-9a-fA-F]{64}")) {
                throw new IllegalStateException(file + " does not hold 64 hex digits");
            }
            return Aes.key(HexFormat.of().parseHex(digits));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static int add(Path folder) {
        try {
            Files.createDirectories(folder);
            NavigableMap<Integer, Path> versions = in(folder);
            int next = versions.isEmpty() ? 1 : versions.lastKey() + 1;
            // moved into place whole: a service that starts now never reads half a key
            Path draft = Files.createTempFile(folder, "master", ".new");
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(draft, HexFormat.of().formatHex(Aes.random(Aes.KEY)) + "\n");
            Files.move(draft, folder.resolve("master-" + next + ".key"), StandardCopyOption.ATOMIC_MOVE);
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException("no master key can be written in " + folder, e);
        }
    }
}
