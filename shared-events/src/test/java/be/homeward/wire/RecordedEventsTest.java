package be.homeward.wire;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events as they were once written, a file for each kind and a line for each revision, the first one first. A line is
 * never changed: partners' logs are full of its like. A change of a record adds an upcaster and a line.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedEventsTest {

    static List<Class<? extends HomewardEvent>> events() {
        return Catalogue.events();
    }

    @Test
    void every_event_has_a_sample_and_every_sample_an_event() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Catalogue.events().stream()
                            .map(event -> event.getSimpleName() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_revision_of_an_event_has_a_line(Class<? extends HomewardEvent> event) throws IOException {
        assertThat(lines(event)).hasSize(Wire.revision(event.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_written_in_any_revision_can_be_read(Class<? extends HomewardEvent> event) throws IOException {
        int revision = 0;
        for (String line : lines(event)) {
            revision++;
            assertThat(Wire.read(event.getSimpleName(), revision, bytes(line)))
                    .as("revision %d", revision)
                    .isExactlyInstanceOf(event);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_written_now_looks_like_the_last_line(Class<? extends HomewardEvent> event) throws IOException {
        String last = lines(event).getLast();
        HomewardEvent read = Wire.read(event.getSimpleName(), Wire.revision(event.getSimpleName()), bytes(last));
        assertThat(new String(Wire.write(read), StandardCharsets.UTF_8)).isEqualTo(last);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_sample_says_everything_that_its_event_can_say(Class<? extends HomewardEvent> event) throws IOException {
        assertThat(lines(event).getLast()).doesNotContain("null", "[]");
    }

    private static List<String> lines(Class<? extends HomewardEvent> event) throws IOException {
        return Files.readAllLines(folder().resolve(event.getSimpleName() + ".json"));
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(RecordedEventsTest.class.getResource("/recorded"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
