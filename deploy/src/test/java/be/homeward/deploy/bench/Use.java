package be.homeward.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the processes of the platform used while something was measured; nothing where there is no {@code /proc}.
 *
 * @param cpuPerThousand seconds of processor time for 1,000 events
 * @param walPerEvent bytes that PostgreSQL wrote ahead for each event
 * @param megabytes held at the end, shared pages divided among those that share them
 */
record Use(double cpuPerThousand, double walPerEvent, double megabytes) {
    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int OF_ENDED_CHILDREN = 14;
    private static final boolean PROC = Files.isDirectory(Path.of("/proc/self"));

    /** Seconds of processor time that all of them have used until now, with the children they have seen end. */
    static double cpuSeconds(Stream<ProcessHandle> processes) {
        return PROC ? processes.mapToDouble(each -> ticks(each.pid())).sum() / TICKS : Double.NaN;
    }

    private static double ticks(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = 0;
            for (int i = USER; i <= OF_ENDED_CHILDREN; i++) {
                ticks += Double.parseDouble(fields[i]);
            }
            return ticks;
        } catch (IOException ended) {
            return 0;
        }
    }

    static double megabytes(Stream<ProcessHandle> processes) {
        return processes
                        .mapToDouble(each -> kilobytes(each.pid(), "smaps_rollup", "Pss:"))
                        .sum()
                / 1024;
    }

    /** The most that one process has held since it began. */
    static double peak(ProcessHandle process) {
        return kilobytes(process.pid(), "status", "VmHWM:") / 1024;
    }

    private static double kilobytes(long process, String file, String name) {
        if (!PROC) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cpuSecondsPerThousand", cpuPerThousand);
        json.put("walBytesPerEvent", walPerEvent);
        json.put("megabytes", megabytes);
        return json;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.3f CPU s per 1,000, %.0f bytes of WAL per event, %.0f MB",
                cpuPerThousand,
                walPerEvent,
                megabytes);
    }
}
