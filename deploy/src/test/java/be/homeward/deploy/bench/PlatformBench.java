package be.homeward.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** What needs the whole platform, on one: its start, commands and reads over HTTP, more partners, and the rebuild. */
final class PlatformBench {
    /** At most: the log with its indexes, three versions of the views, sorting, and what is written ahead. */
    private static final long BYTES_PER_EVENT = 3_500;

    /** What one size takes at most on a machine of its own, where everything has to be over after some time. */
    private static final long SECONDS_PER_SIZE = 120;

    private static final long SECONDS = Long.getLong("bench.seconds", Integer.MAX_VALUE);

    private static final long BEGAN = System.nanoTime();

    private final Site site;
    private final Scale scale;

    private PlatformBench(Site site, Scale scale) {
        this.site = site;
        this.scale = scale;
    }

    static void run(Scale scale) throws Exception {
        try (Site site = Site.open()) {
            var bench = new PlatformBench(site, scale);
            bench.start(new Figures("g-start"));
            var history = new History(site);
            bench.work("%d partners, %d persons".formatted(history.partners(), HttpBench.PERSONS));
            bench.partners(history);
            site.afresh(); // all those commands are not what years of work look like
            bench.sizes(new History(site));
        }
    }

    private void start(Figures figures) throws InterruptedException, IOException, SQLException {
        figures.settings(site.settings());
        String workload = "g. start and memory";
        figures.add(Figure.of(workload, "first start, five programmes played", "s", site.startSeconds()));
        site.again();
        figures.add(Figure.of(workload, "second start", "s", site.startSeconds()));
        Thread.sleep(scale.warmUp());
        for (String each : new String[] {
            "command-service", "query-service", "identity-provider", "postgresql-log", "postgresql-keys"
        }) {
            figures.add(Figure.of(
                    workload,
                    "at rest: " + each,
                    "MB",
                    Use.megabytes(Stream.concat(
                            Stream.of(site.platform().process(each)),
                            site.platform().process(each).descendants()))));
        }
        figures.add(Figure.of(workload, "at rest: everything", "MB", Use.megabytes(site.processes())));
    }

    private void work(String what) throws IOException, InterruptedException {
        var figures = new Figures("b-http");
        HttpBench.run(site, scale, figures, "b. commands over HTTP", "just started, " + what);
        double most = mostMemory(() -> HttpBench.warm(site, scale));
        HttpBench.run(site, scale, figures, "b. commands over HTTP", "64 connections, " + what);
        new Figures("g-memory").add(Figure.of("g. start and memory", "under load, at most: everything", "MB", most));
        OwnWriteBench.run(site, scale, new Figures("c-own-writes"));
    }

    /** What all processes hold, looked at each second while something goes on. */
    private double mostMemory(Runnable work) throws InterruptedException {
        Thread working = Thread.ofPlatform().start(work);
        double most = 0;
        while (!working.join(Duration.ofSeconds(1))) {
            most = Math.max(most, Use.megabytes(site.processes()));
        }
        return most;
    }

    /** The same commands once many more partners and their programmes are there. */
    private void partners(History history) throws Exception {
        int worlds = worlds(history);
        history.found(worlds);
        awaitViews();
        int partners = worlds * history.partners();
        HttpBench.run(
                site, scale, new Figures("f-partners"), "f. growth", "commands over HTTP, " + partners + " partners");
    }

    private int worlds(History history) {
        return Math.max(2, scale.partners() / history.partners());
    }

    private void sizes(History history) throws Exception {
        history.found(worlds(history));
        var rebuilds = new Figures("d-rebuild");
        var reads = new Figures("e-reads");
        for (int events : scale.events()) {
            if ((System.nanoTime() - BEGAN) / 1e9 + SECONDS_PER_SIZE > SECONDS) {
                Figures.says(String.format(Locale.ROOT, "Left out, for time is nearly over: %,d events", events));
                continue;
            }
            long free = Files.getFileStore(site.folder()).getUsableSpace();
            if (free < events * BYTES_PER_EVENT) {
                Figures.says(String.format(
                        Locale.ROOT,
                        "Left out: %,d events, which take up to %,d MB of disk, and %,d MB are free",
                        events,
                        (events * BYTES_PER_EVENT) >> 20,
                        free >> 20));
                continue;
            }
            history.grow(events);
            String size = String.format(Locale.ROOT, "%,d events", events);
            new RebuildBench(site, scale, rebuilds).run(size);
            new ReadBench(site, scale, reads).run(size);
        }
    }

    private void awaitViews() throws Exception {
        long head = site.head();
        try (var exchange = new Exchange(site.platform().reads(""))) {
            String path = "/api/audit/events?limit=1&minPosition=" + head;
            while (exchange.get(path, site.platform().token("audit-auditor")).status() != 200) {
                Thread.sleep(200);
            }
        }
    }
}
