package be.homeward.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What a program was seen doing by the flight recorder of its virtual machine, from now until {@link #end}. */
final class Recording {
    /** A sample counts for the innermost of these that its stack names; the class library counts for who called it. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "PostgreSQL driver and pool", List.of("org.postgresql.", "com.zaxxer."),
            "JSON", List.of("tools.jackson.", "com.fasterxml."),
            "web server", List.of("org.apache.tomcat.", "org.apache.coyote.", "org.apache.catalina."),
            "tokens and Spring Security", List.of("org.springframework.security.", "com.nimbusds."),
            "Spring", List.of("org.springframework."),
            "Axon", List.of("org.axonframework."),
            "cryptography", List.of("sun.security.provider.", "sun.security.rsa.", "com.sun.crypto."),
            "metrics and logging", List.of("io.micrometer.", "ch.qos.", "org.slf4j."),
            "Homeward", List.of("be.homeward."));

    private final ProcessHandle process;
    private final Path file;

    private Recording(ProcessHandle process, Path file) {
        this.process = process;
        this.file = file.toAbsolutePath();
    }

    static Recording of(ProcessHandle process, Path file) throws IOException, InterruptedException {
        var recording = new Recording(process, file);
        recording.tell("JFR.start", "name=bench", "settings=profile");
        return recording;
    }

    /** @return how many samples each part has */
    Map<String, Integer> end() throws IOException, InterruptedException {
        tell("JFR.stop", "name=bench", "filename=" + file);
        Map<String, Integer> samples = new TreeMap<>();
        try (var events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples.merge(part(event.getStackTrace().getFrames()), 1, Integer::sum);
                }
            }
        }
        return samples;
    }

    private static String part(List<RecordedFrame> frames) {
        return frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .flatMap(Recording::parts)
                .findFirst()
                .orElse("Java itself");
    }

    /** The longest name that fits: Spring Security is no Spring. */
    private static Stream<String> parts(String type) {
        return PARTS.entrySet().stream()
                .flatMap(part ->
                        part.getValue().stream().filter(type::startsWith).map(name -> Map.entry(name, part.getKey())))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .stream();
    }

    private void tell(String... order) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = Stream.concat(Stream.of(jcmd, String.valueOf(process.pid())), Stream.of(order));
        var asked =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException("the flight recorder does not answer: " + answer);
        }
    }
}
