package be.homeward.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One system on a fresh cluster, from its start to its end: a process of its own that says when each level begins and ends. */
final class Trial {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String system;
    private final List<Measured> measured = new ArrayList<>();
    private boolean ended;
    private long lost;
    private long doubled;
    private long failed;

    private Trial(String system) {
        this.system = system;
    }

    /** @param levels with the streams and the seconds of warm-up and measurement before them */
    static Trial run(String system, List<String> levels) throws IOException, SQLException, InterruptedException {
        Trial trial = new Trial(system);
        try (Cluster cluster = Cluster.start()) {
            Process process = new ProcessBuilder(command(system, cluster, levels))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            CompletableFuture.delayedExecutor(longest(levels).toSeconds(), TimeUnit.SECONDS)
                    .execute(process::destroyForcibly); // who stands still keeps nobody else from being measured
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly)); // it ends with who started it
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                trial.follow(lines, process.toHandle(), cluster);
            } finally {
                process.destroyForcibly().waitFor();
            }
            if (!trial.ended) {
                System.out.println(
                        "  " + system + " ended early and is left out, with exit code " + process.exitValue());
            }
        }
        return trial;
    }

    /** Several times what its levels take, and what it takes to prepare and to count. */
    private static Duration longest(List<String> levels) {
        long warmUp = Long.parseLong(levels.get(1));
        long each = Long.parseLong(levels.get(2));
        return Duration.ofSeconds(3 * (warmUp + each * levels.size())).plusMinutes(5);
    }

    private static List<String> command(String system, Cluster cluster, List<String> levels) {
        List<String> command = new ArrayList<>();
        if (system.equals("emmett")) {
            command.addAll(List.of("node", System.getProperty("emmett"), cluster.uri()));
        } else {
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g",
                    "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                    "-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider",
                    "-Dslf4j.internal.verbosity=ERROR",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-cp",
                    System.getProperty("java.class.path")));
            command.addAll(
                    system.equals("limits")
                            ? List.of(Limits.class.getName(), cluster.jdbc())
                            : List.of(Load.class.getName(), system, cluster.jdbc()));
        }
        command.addAll(levels);
        return command;
    }

    private void follow(BufferedReader lines, ProcessHandle process, Cluster cluster) throws IOException, SQLException {
        long postmaster = cluster.process();
        Effort effort = new Effort(0, 0);
        long written = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("begin ")) {
                effort = Effort.of(process, postmaster);
                written = cluster.written();
            } else if (line.startsWith("end ")) {
                measured.add(measured(
                        JSON.readTree(line.substring(4)),
                        effort,
                        Effort.of(process, postmaster),
                        cluster.written() - written));
            } else if (line.startsWith("kept ")) {
                JsonNode kept = JSON.readTree(line.substring(5));
                long acknowledged = kept.path("acknowledged").asLong();
                long different = kept.path("distinct").asLong();
                ended = acknowledged > 0;
                lost = Math.max(0, acknowledged - different);
                failed = kept.path("failed").asLong();
                doubled = kept.path("stored").asLong() - different + Math.max(0, different - acknowledged - failed);
                System.out.println("  " + system + " " + kept + (lost + doubled == 0 ? "" : "  LOST OR DOUBLED"));
            }
        }
    }

    private Measured measured(JsonNode seen, Effort before, Effort after, long wal) {
        double events = seen.path("perSecond").asDouble() * seen.path("seconds").asDouble();
        Measured level = new Measured(
                system,
                seen.path("level").asString(),
                seen.path("perSecond").asDouble(),
                seen.path("p50").asDouble(),
                seen.path("p99").asDouble(Double.NaN),
                seen.path("p999").asDouble(Double.NaN),
                (after.cpuSeconds() - before.cpuSeconds()) / events * 1000,
                wal / events,
                after.megabytes(),
                0,
                0,
                0);
        System.out.println(level);
        return level;
    }

    /** With what became of all that was acknowledged; nothing where it could not be counted at the end. */
    List<Measured> figures() {
        return ended
                ? measured.stream()
                        .map(each -> each.proven(lost, doubled, failed))
                        .toList()
                : List.of();
    }
}
