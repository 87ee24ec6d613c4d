package be.homeward.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Values that one data folder keeps from one start to the next, in a file that only its owner can read. */
final class Kept {
    private final Path file;
    private final TreeMap<String, String> values = new TreeMap<>();

    Kept(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            var stored = new Properties();
            try {
                stored.load(new StringReader(Files.readString(file)));
            } catch (IllegalArgumentException | IOException unreadable) {
                throw new Trouble(
                        file + " is damaged: restore it from a backup, or start with another folder.", unreadable);
            }
            stored.stringPropertyNames().forEach(name -> values.put(name, stored.getProperty(name)));
        }
    }

    synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value kept, or the one made now, which is kept before it is used. */
    synchronized String get(String name, Supplier<String> made) throws IOException {
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        String fresh = made.get();
        put(name, fresh);
        return fresh;
    }

    synchronized void put(String name, String value) throws IOException {
        values.put(name, value);
        PrivateFiles.write(
                file,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
