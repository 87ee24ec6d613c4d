package be.homeward.command.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads of commands that were sent together what tells them apart, and what says in which order they happened. */
final class History {
    /** What a command says of a thing rather than names it by. */
    private static final Set<String> SAID = Set.of("person", "partner", "funder", "building", "agreement", "to");

    private final Map<String, Integer> times = new HashMap<>();
    private final Catalogue catalogue;
    private int rows;

    History(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What it says, told how often it was sent before; two rows that say the same are two commands. */
    Row row(Told told) {
        rows++;
        try {
            ObjectNode parts = told.parts().get();
            String command = parts.path("command").asString("");
            return parts.get("body") instanceof ObjectNode body
                    ? row(numbered(told, parts.has("key"), command, body), command, body)
                    : Row.unreadable(rows, told);
        } catch (RuntimeException e) {
            return Row.unreadable(rows, told); // what is wrong with it is told when its turn comes
        }
    }

    private Told numbered(Told told, boolean named, String command, ObjectNode body) {
        if (named) {
            return told;
        }
        byte[] said = CanonicalBody.of(command, body);
        int time = times.merge(new String(said, StandardCharsets.ISO_8859_1), 1, Integer::sum);
        return new Told(told.line(), told.parts(), time);
    }

    private Row row(Told told, String command, ObjectNode body) {
        Optional<CommandForm> form = catalogue.find(command);
        if (form.isEmpty()) {
            return Row.unreadable(rows, told);
        }
        Saying saying = Saying.of(command, body);
        List<String> ids = new ArrayList<>();
        Set<String> subject = new LinkedHashSet<>();
        for (Shape.Field field : form.get().shape().fields().values()) {
            if (field.shape() instanceof Shape.Uuid && body.has(field.name())) {
                String id = field.name() + "="
                        + body.path(field.name()).asString("").toLowerCase(Locale.ROOT);
                if (ids.isEmpty() || (field.required() && !SAID.contains(field.name()))) {
                    subject.add(id);
                }
                ids.add(id);
            }
        }
        LocalDate day = saying == Saying.PUTS_RIGHT ? LocalDate.MIN : day(body);
        return new Row(rows, told, command, saying, day, subject, ids);
    }

    private static LocalDate day(ObjectNode body) {
        try {
            return Saying.DAYS.stream()
                    .filter(body::has)
                    .findFirst()
                    .map(body::path)
                    .map(JsonNode::asString)
                    .map(LocalDate::parse)
                    .orElse(LocalDate.MIN);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }
}
