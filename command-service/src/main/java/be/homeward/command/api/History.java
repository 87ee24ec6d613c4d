package be.homeward.command.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    /** A command with the day on which it happened: the very first when it names none, the very last of a correction. */
    record Dated(LocalDate day, Told told) {}

    /** The same, told how often it was sent before; two rows that say the same are two commands. */
    Dated dated(Told told) {
        try {
            ObjectNode parts = told.parts().get();
            return new Dated(day(parts), numbered(told, parts));
        } catch (RuntimeException e) {
            return new Dated(LocalDate.MIN, told); // what is wrong with it is told when its turn comes
        }
    }

    /** By the day on which each happened; else as they were sent. */
    static List<Told> inOrder(List<Dated> told) {
        return told.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::told)
                .toList();
    }

    private Told numbered(Told told, ObjectNode parts) {
        if (!parts.has("key") && parts.get("body") instanceof ObjectNode body) {
            byte[] said = CanonicalBody.of(parts.path("command").asString(""), body);
            int time = times.merge(new String(said, StandardCharsets.ISO_8859_1), 1, Integer::sum);
            return new Told(told.line(), told.parts(), time);
        }
        return told;
    }

    private static LocalDate day(ObjectNode parts) {
        if (SAID_OTHERWISE.matcher(parts.path("command").asString("")).matches()) {
            return LocalDate.MAX;
        }
        JsonNode day = first(parts.path("body"));
        try {
            return day == null ? LocalDate.MIN : LocalDate.parse(day.asString(""));
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
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
