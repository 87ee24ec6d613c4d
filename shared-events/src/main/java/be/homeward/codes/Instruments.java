package be.homeward.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Every instrument that may be named; another one is another line of {@code instruments.properties}. */
public final class Instruments {
    private static final List<Instrument> ALL = read();

    private Instruments() {}

    public static List<Instrument> all() {
        return ALL;
    }

    public static Optional<Instrument> find(String id, String version) {
        return ALL.stream()
                .filter(each -> each.id().equals(id) && each.version().equals(version))
                .findFirst();
    }

    private static List<Instrument> read() {
        Properties lines = new Properties();
        try (InputStream file =
                Objects.requireNonNull(Instruments.class.getResourceAsStream("instruments.properties"))) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream()
                .map(name -> Instrument.read(name, lines.getProperty(name)))
                .sorted(Comparator.comparing(Instrument::id).thenComparing(Instrument::version))
                .toList();
    }
}
