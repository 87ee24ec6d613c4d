package be.homeward.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that one measurement saw: printed at once, and kept as JSON for the table in which everything comes together. */
final class Figures {
    static final Path FOLDER = Path.of(System.getProperty("bench.results", "target/bench"));

    private final @Nullable Path file;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Map<String, Object> kept = new TreeMap<>(Map.of("figures", rows));

    Figures(String name) {
        this.file = FOLDER.resolve(name + ".json");
    }

    private Figures() {
        this.file = null;
    }

    /** Of a measurement that something disturbed, which counts for nothing: printed and forgotten. */
    static Figures disturbed() {
        return new Figures();
    }

    /** Those of the platform's PostgreSQL, kept with what is added then. */
    void settings(Map<String, String> settings) {
        kept.put("settings", settings);
    }

    /** Kept after every figure: whoever stops a measurement has what it saw until then. */
    void add(Figure figure) {
        System.out.println(figure);
        if (file == null) {
            return;
        }
        rows.add(figure.json());
        try {
            Files.createDirectories(FOLDER);
            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(file, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void says(String what) {
        System.out.println(what);
    }
}
