package be.homeward.query;

import static be.homeward.query.Uitweg.*;

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
import be.homeward.query.view.ViewWriter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Measures how fast all views are rebuilt, and how fast live processing follows: {@code RebuildSpeed [events]}. */
final class RebuildSpeed {
    private static final int CONTACTS = 20;

    private RebuildSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length == 0 ? 300_000 : Integer.parseInt(arguments[0]);
        try (World world = new World().withViews()) {
            fill(world, wanted);
            System.out.printf("%,d events in the log%n", world.log.head());
            live(world, 50_000);
            Rebuilding rebuilding = new Rebuilding(
                    world.logs,
                    world.owner,
                    world.log,
                    world.views,
                    World.READER,
                    Clock.systemUTC(),
                    new SimpleMeterRegistry());
            List<Double> rates = new ArrayList<>();
            for (int run = 1; run <= 5; run++) {
                long began = System.nanoTime();
                rebuilding.start(true);
                String stage = "";
                while (rebuilding.running()) {
                    Thread.sleep(5);
                    String now = String.valueOf(rebuilding.answer().get("stage"));
                    if (!now.equals(stage)) {
                        System.out.printf("  %6d ms %s%n", (System.nanoTime() - began) / 1_000_000, now);
                        stage = now;
                    }
                }
                double seconds = (System.nanoTime() - began) / 1e9;
                rates.add(world.log.head() / seconds);
                System.out.printf(
                        "rebuild %d: %.1f s, %,.0f events/s, %s, every table as before: %s%n",
                        run,
                        seconds,
                        world.log.head() / seconds,
                        rebuilding.answer().get("stage"),
                        rebuilding.answer().get("same"));
            }
            rates.sort(null);
            System.out.printf(
                    "rebuild of all views, median of %d: %,.0f events/s (%,.0f to %,.0f)%n",
                    rates.size(), rates.get(rates.size() / 2), rates.getFirst(), rates.getLast());
        }
    }

    private static void live(World world, int events) {
        ViewWriter writer = world.writer;
        long began = System.nanoTime();
        long position = 0;
        while (position < events) {
            position = world.update(1000);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "live, batches of 1000: %,.0f events/s (%s)%n",
                position / seconds, writer.getClass().getSimpleName());
    }

    private static void fill(World world, int wanted) {
        world.insert(Arrays.asList(beginning()));
        int persons = wanted / (CONTACTS + 13);
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
        world.insert(List.of(new PeriodSealed(UITWEG, START, day("2021-09-01"), null)));
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
        return events;
    }
}
