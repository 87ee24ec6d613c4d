package be.homeward.deploy.bench;

import be.homeward.events.PersonId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Durable commands per second in one process. */
final class CommandBench {
    private static final String WORKLOAD = "commands in process";

    private final InProcess commands;
    private final PersonId[] persons;

    private CommandBench(InProcess commands, int streams) {
        this.commands = commands;
        this.persons = new PersonId[streams];
        Arrays.setAll(persons, _ -> new PersonId(UUID.randomUUID()));
        var next = new AtomicInteger();
        InProcess.together(64, () -> {
            for (int i = next.getAndIncrement(); i < persons.length; i = next.getAndIncrement()) {
                commands.register(persons[i]);
            }
        });
    }

    static void run(Scale scale, Figures figures) throws IOException {
        try (var commands = new InProcess()) {
            var many = new CommandBench(commands, 10_000);
            many.round(64, scale.warmUp(), new Latencies());
            for (int inFlight : new int[] {1, 16, 64, 256}) {
                figures.add(many.rounds(inFlight + " in flight, 10,000 streams", inFlight, scale));
            }
            figures.add(new CommandBench(commands, 1).rounds("64 in flight, one hot stream", 64, scale));
        }
    }

    private Figure rounds(String what, int inFlight, Scale scale) {
        List<Double> rates = new ArrayList<>();
        var latencies = new Latencies();
        for (int i = 0; i < scale.repeats(); i++) {
            rates.add(round(inFlight, scale.measured(), latencies));
        }
        long different = commands.acknowledged() - commands.stored();
        return new Figure(WORKLOAD, what, "/s", rates, latencies, null, null)
                .proven(Math.max(0, different), Math.max(0, -different));
    }

    private double round(int inFlight, Duration time, Latencies latencies) {
        long done = commands.acknowledged();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        InProcess.together(inFlight, () -> {
            for (long since = System.nanoTime(); since < end; since = System.nanoTime()) {
                commands.record(persons[ThreadLocalRandom.current().nextInt(persons.length)]);
                latencies.add(System.nanoTime() - since);
            }
        });
        return (commands.acknowledged() - done) * 1e9 / (System.nanoTime() - began);
    }
}
