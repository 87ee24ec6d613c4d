package be.homeward.deploy.bench;

import be.homeward.events.PersonId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What a command costs on streams that have become long, and the first one after everything known was forgotten. */
final class GrowthBench {
    private static final String WORKLOAD = "f. growth";
    private static final int COMMANDS = 2_000;
    private static final int SHORT = 10;

    /** So many events a stream is meant to have; while it is measured it grows by a fifth at most. */
    private static final int PART = 5;

    private final InProcess commands;
    private final int inFlight;

    private GrowthBench(InProcess commands, int inFlight) {
        this.commands = commands;
        this.inFlight = inFlight;
    }

    static void run(Scale scale, Figures figures) throws IOException {
        try (var commands = new InProcess()) {
            var bench = new GrowthBench(commands, scale.streams());
            bench.warm(scale.warmUp().multipliedBy(2));
            for (int length = SHORT; length <= scale.longest(); length *= SHORT) {
                List<PersonId> persons = bench.streams(Math.max(scale.streams(), PART * COMMANDS / length), length);
                figures.add(bench.proven(Figure.taken(
                        WORKLOAD,
                        String.format(Locale.ROOT, "a command on streams of %,d events", length),
                        bench.repeated(persons, scale))));
                commands.forget();
                figures.add(bench.proven(Figure.taken(
                        WORKLOAD,
                        String.format(Locale.ROOT, "the first on streams of %,d events, not in memory", length),
                        List.of(bench.once(persons)))));
            }
            // what is compiled meanwhile is not what length costs: short ones are what all are compared with at the end
            List<PersonId> persons = bench.streams(PART * COMMANDS / SHORT, SHORT);
            figures.add(bench.proven(Figure.taken(
                    WORKLOAD, "a command on streams of 10 events, once more", bench.repeated(persons, scale))));
        }
    }

    private List<Latencies> repeated(List<PersonId> persons, Scale scale) {
        return Stream.generate(() -> times(persons)).limit(scale.repeats()).toList();
    }

    private void warm(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            times(streams(COMMANDS / SHORT, SHORT));
        }
    }

    private Figure proven(Figure figure) {
        long difference = commands.acknowledged() - commands.stored();
        return figure.proven(Math.max(0, difference), Math.max(0, -difference));
    }

    private List<PersonId> streams(int number, int length) {
        List<PersonId> persons = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            persons.add(new PersonId(UUID.randomUUID()));
        }
        var left = new ConcurrentLinkedQueue<>(persons);
        InProcess.together(64, () -> {
            for (PersonId person = left.poll(); person != null; person = left.poll()) {
                commands.register(person);
                for (int i = 1; i < length; i++) {
                    commands.record(person);
                }
            }
        });
        return persons;
    }

    /** A fixed number of commands, evenly among the streams; as many in flight at every length. */
    private Latencies times(List<PersonId> persons) {
        var next = new ConcurrentLinkedQueue<PersonId>();
        for (int i = 0; i < COMMANDS; i++) {
            next.add(persons.get(i % persons.size()));
        }
        return taken(next);
    }

    private Latencies once(List<PersonId> persons) {
        List<PersonId> all = new ArrayList<>(persons);
        Collections.shuffle(all);
        return taken(new ConcurrentLinkedQueue<>(all.subList(0, Math.min(200, all.size()))));
    }

    private Latencies taken(ConcurrentLinkedQueue<PersonId> queue) {
        var latencies = new Latencies();
        InProcess.together(inFlight, () -> {
            for (PersonId person = queue.poll(); person != null; person = queue.poll()) {
                long began = System.nanoTime();
                commands.record(person);
                latencies.add(System.nanoTime() - began);
            }
        });
        return latencies;
    }
}
