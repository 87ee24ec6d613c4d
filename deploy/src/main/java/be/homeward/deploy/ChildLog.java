package be.homeward.deploy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The log file of one process, and the line in it that explains why the process does not run. */
final class ChildLog {
    private static final long ROTATED_AT = 10 << 20;
    private static final long NOTHING_LEFT = 4 << 20;
    private static final Pattern TELLING =
            Pattern.compile(".*(FATAL|PANIC|Caused by|OutOfMemoryError|Exception|[Ee]rror|No space left).*");

    private final Path file;
    private long start;

    ChildLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** What follows belongs to the start that begins now. */
    void mark() throws IOException {
        if (Files.exists(file) && Files.size(file) > ROTATED_AT) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        start = Files.exists(file) ? Files.size(file) : 0;
    }

    String complaint() {
        if (file.toFile().getUsableSpace() < NOTHING_LEFT) {
            return "the disk that holds " + file.getParent() + " is full";
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(start, log.length() - (256 << 10));
            log.seek(from);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
            return analysis(lines)
                    .or(() -> telling(lines))
                    .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }

    /** Spring Boot explains the failures that it knows. */
    private static Optional<String> analysis(List<String> lines) {
        return lines.stream()
                .skip(1 + (long) lines.lastIndexOf("Description:"))
                .filter(line -> lines.contains("Description:") && !line.isEmpty())
                .findFirst();
    }

    private static Optional<String> telling(List<String> lines) {
        return lines.reversed().stream()
                .filter(line -> !line.startsWith("at ") && TELLING.matcher(line).matches())
                .findFirst()
                .map(line ->
                        line.replaceFirst("^(Caused by: [\\w.$]+: |\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+] )", ""));
    }
}
