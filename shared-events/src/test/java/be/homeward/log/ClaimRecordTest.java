package be.homeward.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.log.ClaimChange.Needs;
import be.homeward.log.ClaimChange.Vacant;
import be.homeward.wire.Catalogue;
import be.homeward.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What the rules of this number make of each recorded event, in every revision: databases are full of their claims. Each
 * number has a record of its own, named after it; all are kept and only ever added to.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRecordTest {
    private static final String NAME = "claims-%d.txt".formatted(Claims.RULES);
    private static final Path RECORD =
            Path.of("src/test/resources/be/homeward/log").resolve(NAME);
    private static final Path FOUND = Path.of("target").resolve(NAME);

    /** So that what others say of it finds something: a household accompanied, housed and away for a time. */
    private static final List<String> BEFORE = List.of(
            "PersonReferred",
            "HouseholdFormed",
            "MatchConfirmed",
            "SupportStarted",
            "CoachAssigned",
            "DwellingAssigned",
            "HouseholdRelocated");

    @Test
    void the_number_of_the_rules_is_raised_with_what_is_claimed() throws IOException, SQLException {
        Files.writeString(FOUND, claims());

        assertThat(RECORD)
                .as("a new number has a new record: in shared-events, cp %s %s", FOUND, RECORD)
                .exists();
        assertThat(FOUND).as("""
                        Where other claims are made of the same events, what is recorded stays as it is: raise Claims.RULES and
                        run this again. Where only events were added that no log has yet, add what it found of them; where names
                        were changed, change them: in shared-events, diff %s %s
                        """, RECORD, FOUND).hasSameTextualContentAs(RECORD);
    }

    private static String claims() throws IOException, SQLException {
        StringBuilder text = new StringBuilder("before\n");
        before().forEach(row -> text.append("  + ").append(row).append('\n'));
        for (Class<? extends HomewardEvent> event : Catalogue.events()) {
            int revision = 0;
            for (HomewardEvent sample : samples(event.getSimpleName())) {
                String claimed = claimed(sample);
                revision++;
                if (!claimed.isEmpty()) {
                    text.append("%s %d\n%s".formatted(event.getSimpleName(), revision, claimed));
                }
            }
        }
        return text.toString()
                .replaceAll("5a1c0f3e-7d2b-4e88-9c31-0*", "")
                .replace(LocalDate.MIN.toString(), "always")
                .replace(LocalDate.MAX.toString(), "open");
    }

    /** What it says, and what is held after it and not before, or the other way round. */
    private static String claimed(HomewardEvent sample) throws IOException, SQLException {
        List<ClaimChange> changes = Claims.of(sample);
        Set<String> before = before();
        Set<String> after = held(Stream.concat(ground().stream(), Stream.of(sample)));
        return Stream.of(
                        changes.stream().filter(change -> !asks(change)).map(change -> "    " + change),
                        after.stream().filter(row -> !before.contains(row)).map(row -> "  + " + row),
                        before.stream().filter(row -> !after.contains(row)).map(row -> "  - " + row))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** What is only asked leaves nothing behind. */
    private static boolean asks(ClaimChange change) {
        return change instanceof Needs || change instanceof Vacant;
    }

    private static Set<String> before() throws IOException, SQLException {
        return held(ground().stream());
    }

    private static List<HomewardEvent> ground() throws IOException {
        List<HomewardEvent> ground = new ArrayList<>();
        for (String event : BEFORE) {
            ground.add(samples(event).getLast());
        }
        return ground;
    }

    private static Set<String> held(Stream<HomewardEvent> events) throws SQLException {
        ClaimBook book = new ClaimBook(ClaimSource.NOTHING);
        for (HomewardEvent event : events.toList()) {
            book.replay(Claims.of(event));
        }
        return Stream.concat(book.holdings().all(), book.holdings().limits())
                .map(Record::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<HomewardEvent> samples(String event) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ClaimRecordTest.class.getResourceAsStream("/recorded/%s.json".formatted(event)))) {
            List<HomewardEvent> samples = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                samples.add(Wire.read(event, samples.size() + 1, line.getBytes(StandardCharsets.UTF_8)));
            }
            return samples;
        }
    }
}
