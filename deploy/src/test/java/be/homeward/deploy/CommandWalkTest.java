package be.homeward.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.api.Catalogue;
import be.homeward.command.programme.Programme;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.query.Projections;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Views;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever partners may say, in whatever order and of whatever days: what was accepted can be shown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandWalkTest {
    private static final int WALKS = 60;
    private static final int STEPS = 1_500;

    private static final int SELDOM = 100;

    private static final List<Function> FUNCTIONS = List.of(Function.values());

    private final Views views = Projections.views();
    private final List<Class<? extends HomewardCommand>> kinds =
            Catalogue.pages().stream().flatMap(page -> page.commands().stream()).toList();
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> unannounced = new TreeSet<>();
    private long position;

    @Test
    void nothing_that_was_accepted_is_ever_parked() throws Exception {
        for (int seed = 1; seed <= WALKS; seed++) {
            walk(new Random(seed));
        }
        assertThat(unannounced)
                .as("refusals that the command does not announce")
                .isEmpty();
        Set<String> never =
                new TreeSet<>(kinds.stream().map(Class::getSimpleName).toList());
        never.removeAll(accepted);
        assertThat(never).as("commands that are never accepted").isSubsetOf(beyondChance());
    }

    /** For these more has to fit together than happens by itself, at least in every run. */
    private static List<String> beyondChance() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommandWalkTest.class.getResourceAsStream("beyond-chance.txt")), UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(Random random) throws Exception {
        InMemory streams = new InMemory(Catalogue.pages());
        Map<StreamId, Rows> rows = new HashMap<>();
        Map<StreamId, List<HomewardEvent>> told = new HashMap<>();
        for (HomewardEvent event : Beginning.events()) {
            streams.record(event);
            project(event, rows, told);
        }
        AnyCommand any = new AnyCommand(random);
        for (int step = 0; step < STEPS; step++) {
            Class<? extends HomewardCommand> kind = kinds.get(random.nextInt(kinds.size()));
            if (kind == Programme.CloseProgramme.class && random.nextInt(SELDOM) > 0) {
                continue; // nearly nothing is accepted after it
            }
            HomewardCommand command = any.of(kind);
            OrganisationId asking = new OrganisationId(any.few(OrganisationId.class));
            Function function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
            try {
                for (HomewardEvent event : streams.decide(command, new Subject("someone", asking, Set.of(function)))) {
                    streams.record(event);
                    project(event, rows, told);
                }
                accepted.add(command.getClass().getSimpleName());
            } catch (Refusal e) {
                if (!e.isUnknown() && !announced(command).contains(e.code())) {
                    unannounced.add(command.getClass().getSimpleName() + " " + e.code());
                }
            }
        }
    }

    private static List<String> announced(HomewardCommand command) {
        Refuses refuses = command.getClass().getAnnotation(Refuses.class);
        return refuses == null ? List.of() : List.of(refuses.value());
    }

    private void project(HomewardEvent event, Map<StreamId, Rows> rows, Map<StreamId, List<HomewardEvent>> told) {
        List<HomewardEvent> before = told.computeIfAbsent(event.stream(), _ -> new ArrayList<>());
        try {
            rows.computeIfAbsent(event.stream(), Rows::new).take(++position, Instant.EPOCH, event, views.projection());
        } catch (RuntimeException e) {
            throw new AssertionError(event + " would be parked after " + before, e);
        }
        before.add(event);
    }
}
