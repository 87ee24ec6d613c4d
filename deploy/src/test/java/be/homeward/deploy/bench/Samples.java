package be.homeward.deploy.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Persons and dwellings that a coach is shown, and may therefore look at one by one. */
final class Samples {
    static final String COACH = "diogenes-coach";

    private static final String WHEN = "?programme=uitweg&asOf=2021-02-01&limit=500";
    private static final String ID = "\":\"([0-9a-f-]{36})\"";

    private final Site site;

    Samples(Site site) {
        this.site = site;
    }

    List<String> persons() throws IOException {
        return shown("/api/caseload", "person");
    }

    List<String> dwellings() throws IOException {
        return shown("/api/occupancy", "dwelling");
    }

    private List<String> shown(String view, String name) throws IOException {
        try (var exchange = new Exchange(site.platform().reads(""))) {
            Exchange.Answer answer = exchange.get(view + WHEN, site.platform().token(COACH));
            List<String> ids = Pattern.compile("\"" + name + ID)
                    .matcher(answer.body())
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .distinct()
                    .toList();
            if (ids.isEmpty()) {
                throw new IllegalStateException("%s shows no %s: %d".formatted(view, name, answer.status()));
            }
            return ids;
        }
    }

    /** A read of one dwelling, as small as reads are, once the views have come to the position that is put behind it. */
    String small() throws IOException {
        return "/api/occupancy/story?dwelling=" + dwellings().getFirst() + "&minPosition=";
    }
}
