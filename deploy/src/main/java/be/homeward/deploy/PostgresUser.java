package be.homeward.deploy;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/** As whom PostgreSQL runs: it refuses root, so root lends it another identity; anybody else runs it as themselves. */
record PostgresUser(List<String> prefix, String owner) {
    private static final String NOBODY = "nobody";

    static PostgresUser find() {
        var me = new UnixSystem();
        if (me.getUid() != 0) {
            return new PostgresUser(List.of(), me.getUsername());
        }
        // A user namespace of its own: outside still the owner of the files, inside nobody
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace, "id", "-un")) {
            return new PostgresUser(namespace, "root");
        }
        // Containers often forbid namespaces. Reading over file modes is kept, for folders such as /root on the way
        List<String> lowered = List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=65534",
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
        if (works(lowered, "id", "-un")) {
            return new PostgresUser(lowered, NOBODY);
        }
        throw new Trouble("PostgreSQL refuses to run as root, and neither unshare nor setpriv (package util-linux) can"
                + " lend it another user here: start Homeward as an ordinary user.");
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Whether PostgreSQL would find itself there: it asks for the permissions of the user alone. */
    boolean reaches(Path program) {
        return works(prefix, "test", "-x", program.toString());
    }

    /** PostgreSQL insists on owning its data: they may have been written under the other identity. */
    void own(Path folder) throws IOException {
        UserPrincipal wanted =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        if (Files.getOwner(folder).equals(wanted)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "owner:owner", wanted, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean works(List<String> prefix, String... program) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(program));
        try {
            return new ProcessBuilder(command)
                            .directory(Path.of("/").toFile())
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
