package be.homeward.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast all views are made anew from the log: by a process that has just started and finds none, then beside the live
 * ones while partners go on, with indexes, checksum and exchange.
 */
final class RebuildBench {
    private static final String WORKLOAD = "d. rebuild of all views";
    private static final String OPERATOR = "platform-admin";

    private final Site site;
    private final Scale scale;
    private final Figures figures;
    private final String small;

    RebuildBench(Site site, Scale scale, Figures figures) throws IOException {
        this.site = site;
        this.scale = scale;
        this.figures = figures;
        this.small = new Samples(site).small() + 0;
    }

    void run(String size) throws Exception {
        cold(size);
        Latencies before = undisturbed();
        List<Double> rates = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        List<Latencies> during = new ArrayList<>();
        long lost = 0;
        long events = 0;
        Site.Meter meter = site.meter();
        for (int i = 0; i < scale.repeats(); i++) {
            long head = site.head();
            try (var partners = new Meanwhile(site.platform(), small)) {
                JsonNode progress = rebuilt();
                long read = progress.path("events").asLong();
                events += read;
                rates.add(read / progress.path("seconds").asDouble());
                lost += Math.max(0, head - read) + (progress.path("same").asBoolean() ? 0 : 1);
                during.add(partners.reads());
                changes.add(partners.reads().millis(0.95) / before.millis(0.95));
                if (!partners.failed().isEmpty()) {
                    Figures.says("  partners meanwhile: " + partners.failed());
                }
            }
        }
        figures.add(new Figure(
                        WORKLOAD,
                        size + ", warm, while partners go on",
                        "events/s",
                        rates,
                        Latencies.all(during),
                        meter.end(events),
                        null)
                .proven(lost, 0));
        figures.add(new Figure(WORKLOAD, size + ", p95 of live reads, times", "x", changes, null, null, null));
        figures.add(Figure.of(
                WORKLOAD,
                size + ", most the query service held",
                "MB",
                Use.peak(site.platform().process("query-service"))));
    }

    /** Without any view, and without what a process has learnt: it is killed, and finds nothing when it starts again. */
    private void cold(String size) throws Exception {
        long head = site.head();
        ProcessHandle old = site.platform().process("query-service");
        dropViews();
        long began = System.nanoTime();
        old.destroyForcibly();
        old.onExit().join();
        while (!ready()) {
            Thread.sleep(100);
        }
        double whole = (System.nanoTime() - began) / 1e9;
        JsonNode progress = progress();
        long events = progress.path("events").asLong();
        figures.add(Figure.of(
                        WORKLOAD,
                        size + ", cold",
                        "events/s",
                        events / progress.path("seconds").asDouble())
                .proven(Math.max(0, head - events), 0));
        figures.add(Figure.of(WORKLOAD, size + ", from a killed service to ready", "s", whole));
    }

    private void dropViews() throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Connection database = site.database();
                Statement statement = database.createStatement()) {
            try (ResultSet row = statement.executeQuery("select nspname from pg_namespace where nspname ~ '^views'")) {
                while (row.next()) {
                    schemas.add(row.getString(1));
                }
            }
            for (String each : schemas) {
                statement.execute("drop schema " + each + " cascade");
            }
        }
    }

    private boolean ready() {
        try (var exchange = new Exchange(site.platform().reads(""))) {
            return exchange.get("/actuator/health/readiness").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What partners see while nothing is rebuilt. */
    private Latencies undisturbed() throws Exception {
        try (var _ = new Meanwhile(site.platform(), small)) {
            Thread.sleep(scale.warmUp());
        }
        try (var partners = new Meanwhile(site.platform(), small)) {
            Thread.sleep(scale.measured());
            return partners.reads();
        }
    }

    private JsonNode rebuilt() throws Exception {
        try (var exchange = new Exchange(site.platform().reads(""))) {
            Exchange.Answer answer =
                    exchange.post("/api/operate/rebuild", site.platform().token(OPERATOR), "rebuild", "");
            if (answer.status() / 100 != 2) {
                throw new IOException("no rebuild began: " + answer.status());
            }
        }
        JsonNode progress = progress();
        while (!List.of("swapped", "different", "failed")
                .contains(progress.path("stage").asString())) {
            Thread.sleep(50);
            progress = progress();
        }
        return progress;
    }

    private JsonNode progress() throws IOException {
        try (var exchange = new Exchange(site.platform().reads(""))) {
            return JsonMapper.shared()
                    .readTree(
                            exchange.get("/api/operate/rebuild", site.platform().token(OPERATOR))
                                    .body());
        }
    }
}
