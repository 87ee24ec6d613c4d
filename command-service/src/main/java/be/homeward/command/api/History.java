package be.homeward.command.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells commands apart that were sent together, and puts them in the order in which things happened: who came back in June
 * did not leave in December for the first time, whichever row stands first.
 */
final class History {
    private static final List<String> DAYS = List.of("on", "from", "start");
    /** What puts right or takes back what was said: a later row is a later word. */
    private static final Pattern SAID_OTHERWISE =
            Pattern.compile("(Correct|Withdraw|Reinstate|Restore|Revoke|Unmerge)\\w*");

    private final Map<String, Integer> times = new HashMap<>();

    /** The same, told how often it was sent before; two rows that say the same are two commands. */
    Told numbered(Told told) {
        try {
            ObjectNode parts = told.parts().get();
            if (!parts.has("key") && parts.get("body") instanceof ObjectNode body) {
                byte[] said = CanonicalBody.of(parts.path("command").asString(""), body);
                int time = times.merge(new String(said, StandardCharsets.ISO_8859_1), 1, Integer::sum);
                return new Told(told.line(), told.parts(), time);
            }
        } catch (RuntimeException e) {
            // what is wrong with it is told when its turn comes
        }
        return told;
    }

    /** By the day on which each happened, what has none first, corrections last; else as they were sent. */
    static List<Told> inOrder(List<Told> told) {
        List<Dated> dated = new ArrayList<>();
        told.forEach(each -> dated.add(new Dated(day(each), each)));
        dated.sort(Comparator.comparing(Dated::day));
        return dated.stream().map(Dated::told).toList();
    }

    private record Dated(LocalDate day, Told told) {}

    private static LocalDate day(Told told) {
        try {
            ObjectNode parts = told.parts().get();
            if (SAID_OTHERWISE.matcher(parts.path("command").asString("")).matches()) {
                return LocalDate.MAX;
            }
            JsonNode day = first(parts.path("body"));
            return day == null ? LocalDate.MIN : LocalDate.parse(day.asString(""));
        } catch (Rejected | DateTimeParseException e) {
            return LocalDate.MIN; // what is wrong with it is told when its turn comes
        }
    }

    private static @Nullable JsonNode first(JsonNode body) {
        return DAYS.stream()
                .map(body::get)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }
}
