package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.Destination;
import be.homeward.events.DwellingId;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.HomewardEvent;
import be.homeward.events.LifeDomain;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.query.rebuild.Rebuilding;
import be.homeward.wire.Wire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how fast all views are rebuilt, how fast live processing follows, and how fast Axon itself replays the same:
 * {@code RebuildSpeed [events] [times]}.
 */
final class RebuildSpeed {
    private static final int CONTACTS = 20;
    private static final int PERSONS_IN_A_PROGRAMME = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> SHARED =
            Arrays.stream(beginning()).flatMap(RebuildSpeed::ids).collect(Collectors.toSet());
    private static final Path RESULTS = Path.of(System.getProperty("bench.results", "target/bench"));

    private RebuildSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length == 0 ? 300_000 : Integer.parseInt(arguments[0]);
        int times = arguments.length < 2 ? 5 : Integer.parseInt(arguments[1]);
        List<Map<String, Object>> rows = new ArrayList<>();
        try (World world = new World().withViews()) {
            fill(world, wanted);
            String events = String.format(Locale.ROOT, "%,d events", world.log.head());
            rows.add(row(
                    "homeward",
                    "followed live in batches of 1,000, " + events,
                    List.of(live(world, wanted / 6)),
                    true));
            List<Double> rates = new ArrayList<>();
            List<Double> replayed = new ArrayList<>();
            boolean same = true;
            boolean sameReplayed = true;
            Rebuilding rebuilding = new Rebuilding(
                    world.logs,
                    world.owner,
                    world.log,
                    world.views,
                    World.READER,
                    Clock.systemUTC(),
                    new SimpleMeterRegistry());
            JdbcEventStorageEngine axon = AxonReplay.log(world);
            for (int i = 0; i < times; i++) {
                rates.add(rebuilt(world, rebuilding));
                same &= Boolean.TRUE.equals(rebuilding.answer().get("same"));
                AxonReplay.Seen seen = AxonReplay.run(world, axon);
                replayed.add(seen.perSecond());
                sameReplayed &= seen.same();
            }
            rows.add(row("homeward", events, rates, same));
            rows.add(row("axon-tuned", events, replayed, sameReplayed));
        }
        Files.createDirectories(RESULTS);
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(RESULTS.resolve("d-rebuild-in-process.json"), Map.of("figures", rows));
        System.exit(0); // whatever threads are left
    }

    private static double rebuilt(World world, Rebuilding rebuilding) throws InterruptedException {
        long began = System.nanoTime();
        rebuilding.start(true);
        while (rebuilding.running()) {
            Thread.sleep(5);
        }
        return world.log.head() * 1e9 / (System.nanoTime() - began);
    }

    private static Map<String, Object> row(String system, String what, List<Double> rates, boolean same) {
        List<Double> sorted = rates.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "  %-12s %s: %,.0f events/s (%,.0f to %,.0f)%s%n",
                system,
                what,
                median,
                sorted.getFirst(),
                sorted.getLast(),
                same ? "" : ", NOT THE SAME TABLES");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("workload", "d. rebuild in one process");
        row.put("what", what);
        row.put("system", system);
        row.put("unit", "events/s");
        row.put("median", median);
        row.put("min", sorted.getFirst());
        row.put("max", sorted.getLast());
        row.put("lost", same ? 0 : 1);
        row.put("doubled", 0);
        row.put("repetitions", rates);
        return row;
    }

    /** Until the views have followed so far. */
    private static double live(World world, int events) {
        long began = System.nanoTime();
        long position = 0;
        while (position < events) {
            position = world.update(1000);
        }
        return position * 1e9 / (System.nanoTime() - began);
    }

    /** Programmes with partners of their own, each sealed once at the end. */
    private static void fill(World world, int wanted) {
        int persons = wanted / (CONTACTS + 13);
        int programmes = (persons + PERSONS_IN_A_PROGRAMME - 1) / PERSONS_IN_A_PROGRAMME;
        for (int i = 0; i < programmes; i++) {
            int programme = i;
            world.insert(Arrays.stream(beginning())
                    .map(each -> elsewhere(each, programme))
                    .toList());
        }
        for (int from = 0; from < persons; from += 2_000) {
            List<List<HomewardEvent>> stories = new ArrayList<>();
            for (int i = from; i < Math.min(persons, from + 2_000); i++) {
                stories.add(story(i));
            }
            List<HomewardEvent> mixed = new ArrayList<>();
            for (int step = 0; step < stories.getFirst().size(); step++) {
                for (List<HomewardEvent> each : stories) {
                    mixed.add(each.get(step));
                }
            }
            world.insert(mixed);
        }
        PeriodSealed sealed = new PeriodSealed(UITWEG, START, day("2021-09-01"), null);
        world.insert(IntStream.range(0, programmes)
                .mapToObj(programme -> elsewhere(sealed, programme))
                .toList());
    }

    /** The same with the organisations, the programme and the building of another one. */
    private static HomewardEvent elsewhere(HomewardEvent event, int programme) {
        String there = ID.matcher(new String(Wire.write(event), UTF_8)).replaceAll(found -> {
            UUID id = UUID.fromString(found.group());
            return SHARED.contains(found.group())
                    ? new UUID(id.getMostSignificantBits() ^ (long) programme << 32, id.getLeastSignificantBits())
                            .toString()
                    : found.group();
        });
        String type = Wire.type(event);
        return Wire.read(type, Wire.revision(type), there.getBytes(UTF_8));
    }

    private static Stream<String> ids(HomewardEvent event) {
        return ID.matcher(new String(Wire.write(event), UTF_8)).results().map(MatchResult::group);
    }

    private static List<HomewardEvent> story(int number) {
        PersonId person = new PersonId(new UUID(number, 1));
        DwellingId dwelling = new DwellingId(new UUID(number, 2));
        Sealed name = new Sealed("AQGJ3ct1bW9yZSB0aGFuIGVub3VnaCB0ZXh0IGZvciBhIG5hbWUsIHNlYWxlZA" + number);
        List<HomewardEvent> events = new ArrayList<>();
        events.add(new PersonRegistered(person, DIOGENES, name, name, null, null));
        events.add(alone(person, DIOGENES));
        events.add(supported(person, DIOGENES, "2020-03-10"));
        events.addAll(Arrays.asList(dwelling(dwelling, "unit " + number)));
        events.addAll(Arrays.asList(moveIn(person, dwelling, DIOGENES, "2020-04-01")));
        LocalDate day = START;
        for (int i = 0; i < CONTACTS; i++) {
            day = day.plusDays(14);
            events.add(new ContactRecorded(
                    support(person),
                    new ContactId(new UUID(number, 100 + i)),
                    day,
                    ContactMode.OFFICE,
                    ContactResult.REACHED,
                    45,
                    Set.of(LifeDomain.HOUSING, LifeDomain.FINANCES),
                    List.of(),
                    name));
        }
        events.add(new GoalSet(support(person), new GoalId(new UUID(number, 3)), GoalKind.LASTING_HOME, day, name));
        events.add(new AdministrationDeclaredInOrder(support(person), day));
        events.add(moveOut(person, dwelling, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL));
        return events.stream()
                .map(each -> elsewhere(each, number / PERSONS_IN_A_PROGRAMME))
                .toList();
    }
}
