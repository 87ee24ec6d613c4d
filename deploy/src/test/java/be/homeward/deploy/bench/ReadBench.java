package be.homeward.deploy.bench;

import be.homeward.deploy.Platform;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** How long each view takes to answer, one reader at a time, and looking back at a day as it was known at a moment. */
final class ReadBench {
    private static final String WORKLOAD = "e. reads";

    /** Login and address; a line that is not answered with 200 is shown as such. */
    private static final List<String> VIEWS = List.of(
            "diogenes-coach /api/directory",
            "diogenes-coach /api/codes",
            "diogenes-coach /api/caseload?programme=uitweg",
            "diogenes-coach /api/caseload?programme=uitweg&asOf=2021-02-01&knownAt=${moment}",
            "diogenes-coordinator /api/caseload/coaches?programme=uitweg",
            "diogenes-coach /api/activities?programme=uitweg&from=2020-09-01&to=2020-10-01",
            "diogenes-coach /api/conferences?programme=uitweg",
            "diogenes-coach /api/occupancy?programme=uitweg",
            "diogenes-coach /api/agreements?programme=uitweg",
            "diogenes-coach /api/requests?programme=uitweg",
            "diogenes-coach /api/missing?programme=uitweg",
            "diogenes-coordinator /api/missing/differences?programme=uitweg",
            "diogenes-coach /api/path?person=${person}",
            "diogenes-coach /api/waiting-list?programme=uitweg",
            "brusshelp-coordinator /api/places?programme=uitweg",
            "brusshelp-coordinator /api/outcomes?programme=uitweg&from=2020-03-01&asOf=2021-08-31",
            "brusshelp-coordinator /api/outcomes/flow?programme=uitweg&from=2020-03-01&asOf=2021-08-31",
            "brusshelp-coordinator /api/targets?programme=uitweg&from=2020-03-01&asOf=2021-08-31",
            "brusshelp-coordinator /api/re-housing?programme=uitweg",
            "diogenes-coordinator /api/outcomes/cases?programme=uitweg&measure=personsHoused&from=2020-03-01&asOf=2021-08-31",
            "diogenes-coordinator /api/caseload/cases?programme=uitweg&measure=personsPerFte",
            "diogenes-coach /api/re-housing/cases?programme=uitweg&measure=allocated",
            "diogenes-coach /api/places/cases?programme=uitweg&measure=taken",
            "diogenes-coach /api/targets/cases?programme=uitweg&measure=tenants-involved&from=2020-03-01&asOf=2021-08-31",
            "audit-auditor /api/audit/events?programme=uitweg&limit=100",
            "audit-auditor /api/audit/events?dwelling=${dwelling}");

    private final Platform platform;
    private final Scale scale;
    private final Figures figures;
    private final List<String> persons;
    private final List<String> dwellings;
    private final Moments moments;
    private final Random random = new Random(7);

    ReadBench(Site site, Scale scale, Figures figures) throws IOException, SQLException {
        this.platform = site.platform();
        this.scale = scale;
        this.figures = figures;
        Samples samples = new Samples(site);
        this.persons = samples.persons();
        this.dwellings = samples.dwellings();
        this.moments = new Moments(
                site, Stream.concat(persons.stream(), dwellings.stream()).toList());
    }

    void run(String size) throws IOException {
        // one dwelling on one day as it was known at one moment, never the same twice in a row; the first is what all
        // sizes are compared by, and waits until a service that has just begun has compiled what every read does
        read(
                size + ", as of and known at: a dwelling",
                "diogenes-coach /api/occupancy/story?dwelling=${dwelling}&asOf=${day}&knownAt=${moment}",
                scale.reads() * 4,
                scale.untilCompiled());
        read(
                size + ", as of and known at: a person's path",
                "diogenes-coach /api/path?person=${person}&asOf=${day}&knownAt=${moment}",
                scale.reads() * 4,
                scale.warmUp());
        for (String view : VIEWS) {
            String name = view.substring(view.indexOf("/api/") + "/api/".length());
            String how =
                    name.contains("knownAt") ? ", known at" : name.contains("${dwelling}") ? ", of a dwelling" : "";
            read(size + ", " + name.replaceFirst("\\?.*", how), view, scale.reads(), Duration.ZERO);
        }
    }

    /** So often, or as often as there is time for; before it counts for at least as long as is given. */
    private void read(String what, String view, int times, Duration warmUp) throws IOException {
        String[] parts = view.split(" ", -1);
        String token = platform.token(parts[0]);
        var latencies = new Latencies();
        int done = 0;
        int status = 200;
        Duration least = scale.measured().dividedBy(5);
        long counts = System.nanoTime() + (warmUp.compareTo(least) > 0 ? warmUp : least).toNanos();
        long end = counts + scale.warmUp().toNanos();
        try (var exchange = new Exchange(platform.reads(""))) {
            long began = System.nanoTime();
            while (done < times && began < end && (status == 200 || status == 404)) {
                String person = any(persons);
                String dwelling = any(dwellings);
                String path = parts[1].replace("${person}", person)
                        .replace("${dwelling}", dwelling)
                        .replace(
                                "${day}",
                                LocalDate.of(2019, 1, 1)
                                        .plusDays(random.nextInt(1_200))
                                        .toString())
                        .replace("${moment}", moments.any(parts[1].contains("${person}") ? person : dwelling));
                began = System.nanoTime();
                status = exchange.get(path, token).status();
                done += began >= counts ? 1 : 0;
                if (began >= counts && status == 200) { // 404: nobody knew of it then
                    latencies.add(System.nanoTime() - began);
                }
            }
        }
        int found = latencies.number();
        if (found > 0 && found >= done / 5) {
            figures.add(Figure.taken(WORKLOAD, what, List.of(latencies)));
        } else {
            Figures.says("  %s: no figure, %d of %d found something, the last answer was %d"
                    .formatted(what, found, done, status));
        }
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
