package be.homeward.peers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** PostgreSQL's own bench, which is part of its client tools; where it is not installed, its limits stay empty. */
final class PgBench {
    private static final int LATENCY = 2;
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    /** @param latencies in microseconds */
    record Seen(long done, double seconds, Histogram latencies) {}

    static boolean present() throws InterruptedException {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Runs a script for some time, on as many connections as clients, with a thread for each processor. */
    static Seen run(String jdbc, Path script, int clients, Duration time) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pgbench");
        URI server = URI.create(jdbc.substring("jdbc:".length()));
        Process process = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=" + Math.min(Runtime.getRuntime().availableProcessors(), clients),
                        "--time=" + time.toSeconds(),
                        "--file=" + script,
                        "--log",
                        "--log-prefix=" + folder.resolve("of"),
                        "--host=" + server.getHost(),
                        "--port=" + server.getPort(),
                        "--username=postgres",
                        "postgres"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        boolean ran = process.waitFor() == 0;
        String said = Files.readString(folder.resolve("said"));
        Matcher perSecond = PER_SECOND.matcher(said);
        if (!ran || !perSecond.find()) {
            throw new IOException(said);
        }
        Files.delete(folder.resolve("said"));
        Histogram latencies = new Histogram(3);
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.toList()) {
                try (Stream<String> lines = Files.lines(log)) {
                    lines.forEach(line -> latencies.recordValue(Long.parseLong(line.split(" ", -1)[LATENCY])));
                }
                Files.delete(log); // a line for each transaction
            }
        }
        Files.delete(folder);
        double rate = Double.parseDouble(perSecond.group(1));
        return new Seen(latencies.getTotalCount(), latencies.getTotalCount() / rate, latencies);
    }
}
