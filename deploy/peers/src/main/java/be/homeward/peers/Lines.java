package be.homeward.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A text beside the classes: one thing on each line in parts, or a comment. */
final class Lines {
    private Lines() {}

    static List<String[]> of(String file) {
        try (InputStream text = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" *; *", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
