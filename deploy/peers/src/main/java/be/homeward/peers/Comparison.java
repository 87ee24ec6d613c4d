package be.homeward.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs every system in turn, several times over, each time in another order:
 * {@code Comparison <folder> <disk> <times> <system,…> <streams> <warm-up s> <measured s> <level>…}; leaves what it saw in
 * the folder.
 */
final class Comparison {
    /** Behind streams, warm-up and measured time. */
    private static final int LEVELS = 3;

    private Comparison() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int times = Integer.parseInt(arguments[2]);
        List<String> systems = new ArrayList<>(List.of(arguments[3].split(",", -1)));
        List<String> load = new ArrayList<>(Arrays.asList(arguments).subList(4, arguments.length));
        List<Measured> all = new ArrayList<>();
        Map<String, String> settings = settings();
        for (int i = 0; i < times; i++) {
            for (String system : systems) {
                all.addAll(figures(system, load));
            }
            Collections.rotate(systems, 1);
            Collections.rotate(load.subList(LEVELS, load.size()), 1); // what comes first is compiled least
            keep(new Result(arguments[1], i + 1, settings, all), folder); // whoever stops it has what it saw until then
        }
    }

    /** Nothing where it broke off, which its lines then say: the others are measured all the same. */
    private static List<Measured> figures(String system, List<String> load) throws InterruptedException {
        try {
            return Trial.run(system, load).figures();
        } catch (IOException | SQLException | RuntimeException e) {
            System.out.println("  " + system + " broke off: " + e);
            return List.of();
        }
    }

    private static Map<String, String> settings() throws IOException, SQLException {
        try (Cluster cluster = Cluster.start()) {
            return cluster.settings();
        }
    }

    private static void keep(Result result, Path folder) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String name = result.disk().isEmpty() ? "" : "-" + result.disk().replaceAll("[^a-z0-9]+", "-");
        json.writeValue(folder.resolve("a-commands" + name + ".json"), result.json());
    }
}
