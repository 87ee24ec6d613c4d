package be.homeward.deploy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the time goes: the processors' among the processes, each service's own among what it is made of, and that of
 * PostgreSQL among the statements it is asked.
 */
final class ProfileBench {
    private static final List<String> SERVICES = List.of("command-service", "query-service");
    private static final List<String> CLUSTERS = List.of("postgresql-log", "postgresql-keys");

    private final Site site;
    private final Statements statements;
    private final Figures figures = new Figures("profile");

    private ProfileBench(Site site, Statements statements) {
        this.site = site;
        this.statements = statements;
    }

    /** What is looked at while it is done. */
    private interface Work {
        void run(Figures figures) throws Exception;
    }

    static void run(Scale scale) throws Exception {
        try (Site site = Site.open()) {
            var bench = new ProfileBench(site, Statements.counted(site));
            bench.of("commands over HTTP", kept -> HttpBench.run(site, scale, kept, "b", "64 connections"));
            bench.of("reading what was just written", kept -> OwnWriteBench.run(site, scale, kept));
            var history = new History(site);
            history.grow(scale.events().getFirst());
            bench.of("rebuild of all views", _ -> site.platform().rebuild(() -> {}));
        }
    }

    private void of(String what, Work work) throws Exception {
        Figures.says("While this goes on: " + what);
        Path folder = Files.createDirectories(Figures.FOLDER);
        Map<String, Recording> recordings = new LinkedHashMap<>();
        for (String service : SERVICES) {
            String file = "%s while %s.jfr".formatted(service, what).replace(' ', '-');
            recordings.put(service, Recording.of(site.platform().process(service), folder.resolve(file)));
        }
        statements.forget();
        Map<String, Double> before = seconds();
        work.run(Figures.disturbed());
        Map<String, Double> used = seconds();
        used.replaceAll((process, cpu) -> cpu - before.getOrDefault(process, 0.0));
        shares(what, "processor time", used);
        for (Map.Entry<String, Recording> each : recordings.entrySet()) {
            Map<String, Double> samples = new LinkedHashMap<>();
            each.getValue().end().forEach((part, count) -> samples.put(part, (double) count));
            shares(what, each.getKey(), samples);
        }
        shares(what, "postgresql-log", statements.milliseconds());
    }

    private Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        Stream.concat(SERVICES.stream(), CLUSTERS.stream()).forEach(name -> {
            ProcessHandle process = site.platform().process(name);
            seconds.put(name, Use.cpuSeconds(Stream.concat(Stream.of(process), process.descendants())));
        });
        seconds.put("the load itself", Use.cpuSeconds(Stream.of(ProcessHandle.current())));
        return seconds;
    }

    /** The largest first. */
    private void shares(String what, String whose, Map<String, Double> parts) {
        double all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        parts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .filter(part -> part.getValue() * 100 >= all)
                .forEach(part -> figures.add(Figure.of(
                        "where the time goes: " + what,
                        whose + ": " + part.getKey(),
                        "%",
                        part.getValue() / all * 100)));
    }
}
