package be.homeward.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a system and its PostgreSQL have used, as the kernel counts it; nothing where there is no {@code /proc}. */
record Effort(double cpuSeconds, double megabytes) {
    private static final double TICKS = 100;
    private static final int PARENT = 3;
    private static final int USER = 13;
    private static final int OF_ENDED_CHILDREN = 16;
    private static final Path PROC = Path.of("/proc");

    /** CPU time of the system and of all processes of its PostgreSQL; the most memory that the system itself held. */
    static Effort of(ProcessHandle system, long postmaster) throws IOException {
        if (!Files.isDirectory(PROC)) {
            return new Effort(Double.NaN, Double.NaN);
        }
        double ticks = ticks(stat(PROC.resolve(String.valueOf(system.pid()))));
        try (Stream<Path> all = Files.list(PROC)) {
            for (Path each : all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                List<String> stat = stat(each);
                if (!stat.isEmpty()
                        && (stat.get(PARENT).equals(String.valueOf(postmaster))
                                || stat.getFirst().equals(String.valueOf(postmaster)))) {
                    ticks += ticks(stat);
                }
            }
        }
        return new Effort(ticks / TICKS, peak(system));
    }

    private static double ticks(List<String> stat) {
        return stat.isEmpty()
                ? 0
                : stat.subList(USER, OF_ENDED_CHILDREN + 1).stream()
                        .mapToDouble(Double::parseDouble)
                        .sum();
    }

    /** The fields of a process; those that end meanwhile have none. */
    private static List<String> stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            int name = line.indexOf('(');
            return Stream.concat(
                            Stream.of(line.substring(0, name).strip(), "name"),
                            Stream.of(line.substring(line.lastIndexOf(')') + 2).split(" ")))
                    .toList();
        } catch (IOException ended) {
            return List.of();
        }
    }

    private static double peak(ProcessHandle system) throws IOException {
        try (Stream<String> lines = Files.lines(PROC.resolve(system.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (NoSuchFileException e) {
            return Double.NaN; // it ended meanwhile
        }
    }
}
