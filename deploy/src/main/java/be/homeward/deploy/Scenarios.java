package be.homeward.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The demo: each scenario is played once into a data folder, however often the platform starts on it. */
final class Scenarios {
    private static final String FIRST = "uitweg.ndjson";

    private final Path folder;
    private final Kept notes;

    Scenarios(Path folder, DataFolder data) {
        this.folder = folder;
        this.notes = data.notes();
    }

    /** One that was interrupted begins anew: the keys of its commands see to it that nothing happens twice. */
    void play(int portBase) throws IOException, InterruptedException {
        var tokens = new Tokens(portBase + 2);
        var player = new ScenarioPlayer(portBase + 1, tokens);
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".ndjson", "");
            if (notes.get("played." + name).isEmpty()) {
                Progress.says("Playing the scenario " + name);
                long position = player.play(file);
                Views.await(portBase, tokens, position);
                notes.put("played." + name, String.valueOf(position));
            }
        }
    }

    /** The first one founds the organisations that the others build on. */
    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith(FIRST))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }
}
