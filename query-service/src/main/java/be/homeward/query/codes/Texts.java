package be.homeward.query.codes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A file of lines beside this class; what it does not say is a defect of the build, not of a question. */
final class Texts {
    private final String file;
    private final Properties lines = new Properties();

    Texts(String file) {
        this.file = file;
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            lines.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when there is no such line */
    String of(String key) {
        String text = lines.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(key + " is missing in " + file);
        }
        return text;
    }

    Properties lines() {
        return lines;
    }
}
