package be.homeward.deploy;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18 itself: unpacked once per build, not once per start. */
final class Binaries {
    private Binaries() {}

    /** The folder that holds PostgreSQL's programs, in the first place of the two that its user reaches. */
    static Path unpack(Path build, PostgresUser user) {
        Path bin = unpack(build).resolve("bin");
        return user.reaches(bin.resolve("postgres"))
                ? bin
                : unpack(Path.of("/var/cache/homeward")).resolve("bin");
    }

    private static Path unpack(Path into) {
        try {
            byte[] archive = archive();
            var checksum = new CRC32();
            checksum.update(archive);
            Path home = into.resolve("postgresql-%08x".formatted(checksum.getValue()));
            if (!Files.exists(home)) {
                Progress.says("Unpacking PostgreSQL");
                Path fresh = Files.createTempDirectory(Files.createDirectories(into), "unpacking");
                unpack(archive, fresh);
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                move(fresh, home);
            }
            return home;
        } catch (IOException broken) {
            throw new Trouble("PostgreSQL cannot be unpacked into %s: %s.".formatted(into, Reason.of(broken)), broken);
        }
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, machine.equals("amd64") ? "x86_64" : machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException none) {
            throw new Trouble("There is no PostgreSQL for %s on %s.".formatted(system, machine), none);
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (var files = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path target = home.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(files, target);
                    target.toFile().setExecutable(target.startsWith(home.resolve("bin")), false);
                }
            }
        }
    }

    private static void move(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home);
        } catch (IOException another) {
            if (!Files.exists(home)) {
                throw another;
            }
            PrivateFiles.delete(fresh); // another start unpacked it in the meantime
        }
    }
}
