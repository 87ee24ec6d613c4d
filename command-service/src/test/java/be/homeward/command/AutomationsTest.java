package be.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.TestDatabase;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.LivingSituation;
import be.homeward.events.PersonEvent;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonId;
import be.homeward.log.Append;
import be.homeward.log.Bookmark;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import be.homeward.log.NewEvent;
import be.homeward.log.Origin;
import be.homeward.log.SetAside;
import be.homeward.log.StoredEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What goes wrong with one event keeps nobody waiting for ever, and is not forgotten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AutomationsTest {
    private static final String NAME = "when-something-happens-write-it-down";
    private static final long SECOND = 2;

    private final DataSource database = TestDatabase.fresh().dataSource();
    private final Queue<Long> written = new ConcurrentLinkedQueue<>();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private EventLog log;
    private long head;

    @BeforeEach
    void the_programme_opened() {
        LogSchema.migrate(database);
        log = EventLog.open(database, LogSettings.defaults(), registry);
        Map<Object, Long> versions = new HashMap<>();
        for (HomewardEvent event : Uitweg.opened()) {
            append(versions.merge(event.stream(), 0L, (before, _) -> before + 1), event);
        }
        head = log.head();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_event_that_cannot_be_acted_on_is_set_aside_and_those_behind_it_are_not_kept_waiting()
            throws InterruptedException {
        try (var _ = following(event -> {
            if (event.position() == SECOND) {
                throw new IllegalStateException("unreadable");
            }
        })) {
            until(() -> written.size() == head - 1);
        }

        assertThat(written).hasSize((int) head - 1).doesNotHaveDuplicates().doesNotContain(SECOND);
        assertThat(aside().positions()).containsExactly(SECOND);
        assertThat(registry.get("homeward.automation.aside").gauge().value()).isEqualTo(1);
    }

    @Test
    void what_was_set_aside_is_acted_on_by_a_service_that_can() throws InterruptedException {
        try (var _ = following(event -> {
            if (event.position() == SECOND) {
                throw new NoSuchFieldError("unknown to this version");
            }
        })) {
            until(() -> written.size() == head - 1);
        }
        try (var _ = following(_ -> {});
                var _ = following(_ -> {})) {
            until(() -> aside().positions().isEmpty());
        }

        assertThat(aside().positions()).isEmpty();
        assertThat(written).hasSize((int) head).containsOnlyOnce(SECOND);
    }

    @Test
    void what_passes_by_itself_is_waited_for() throws InterruptedException {
        int[] busy = {8};
        try (var _ = following(event -> {
            if (event.position() == SECOND && busy[0]-- > 0) {
                throw new Busy();
            }
        })) {
            until(() -> written.size() == head);
        }

        assertThat(written)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, head).boxed().toList());
        assertThat(aside().positions()).isEmpty();
    }

    @Test
    void nothing_that_was_done_before_a_failure_is_done_again() throws InterruptedException {
        int[] failing = {3};
        try (var _ = following(event -> {
            if (event.position() == head && failing[0]-- > 0) {
                throw new IllegalStateException("for a moment");
            }
        })) {
            until(() -> written.size() == head);
        }

        assertThat(written).hasSize((int) head).doesNotHaveDuplicates();
    }

    @Test
    void what_happens_in_other_streams_is_passed_over() {
        append(
                0,
                new LivingSituationRecorded(
                        new PersonId(UUID.randomUUID()), LivingSituation.PUBLIC_SPACE, LocalDate.of(2020, 3, 1)));
        append(head, Uitweg.closed());
        Bookmark bookmark = new Bookmark(log, NAME);
        List<Long> seen = new ArrayList<>();
        while (bookmark.readOn(2, Set.of(PersonEvent.STREAM), event -> seen.add(event.position()))) {
            // goes on
        }

        assertThat(seen).containsExactly(head + 1);
    }

    private void append(long sequence, HomewardEvent event) {
        Origin origin =
                new Origin("somebody", Uitweg.DIOGENES, Function.COORDINATOR, "housing", UUID.randomUUID(), "Test");
        log.append(new Append(List.of(new NewEvent(sequence, UUID.randomUUID(), event)), Map.of(), null, origin))
                .join();
    }

    /** Writes each position down, unless the hindrance throws before. */
    private Automations following(Consumer<StoredEvent> hindrance) {
        return new Automations(
                log,
                List.of(new Automation() {
                    @Override
                    public String name() {
                        return NAME;
                    }

                    @Override
                    public Set<String> streams() {
                        return Stream.of(Uitweg.opened())
                                .map(event -> event.stream().type())
                                .collect(Collectors.toSet());
                    }

                    @Override
                    public void on(StoredEvent event) {
                        hindrance.accept(event);
                        written.add(event.position());
                    }
                }),
                Duration.ofMillis(1),
                registry);
    }

    private SetAside aside() {
        return new SetAside(log, NAME);
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        for (int tries = 0; !done.getAsBoolean() && tries < 1500; tries++) {
            Thread.sleep(20);
        }
    }
}
