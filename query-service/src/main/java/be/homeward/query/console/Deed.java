package be.homeward.query.console;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does from a page, as the command service understands it.
 *
 * @param key under which it is done once, however often it is sent
 */
record Deed(String command, String key, Map<String, @Nullable Object> body) {
    static final List<String> COMMANDS = List.of("RecordCoachingVisit", "AssignDwelling", "RecordMoveIn");

    /** A visit to someone of the caseload; who of the team went along is not asked, so it is not stated either. */
    static List<Deed> visit(Map<String, Object> support, Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("support", support.get("support"));
        body.put("person", support.get("person"));
        body.put("contact", form.key());
        body.put("on", form.get("on"));
        body.put("result", form.get("result"));
        body.put("minutes", form.number("minutes"));
        body.put("domains", form.all("domains"));
        body.put("coaches", List.of());
        body.put("note", form.get("note"));
        return List.of(new Deed("RecordCoachingVisit", form.key().toString(), body));
    }

    /** A dwelling for someone of the caseload; who has no household yet is noted as living alone first. */
    static List<Deed> assign(Map<String, Object> dwelling, Map<String, Object> support, Form form) {
        String household = Objects.toString(support.get("household"), null);
        UUID formed = UUID.nameUUIDFromBytes(
                (form.key() + " household of " + support.get("support")).getBytes(StandardCharsets.UTF_8));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("dwelling", dwelling.get("dwelling"));
        body.put("stay", form.key());
        body.put("household", household == null ? formed : household);
        body.put("track", support.get("track"));
        body.put("from", form.get("on"));
        Deed assign = new Deed("AssignDwelling", form.key().toString(), body);
        return household == null ? List.of(alone(formed, support, form), assign) : List.of(assign);
    }

    private static Deed alone(UUID household, Map<String, Object> support, Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("household", household);
        body.put("members", List.of(Map.of("person", support.get("person"), "support", support.get("support"))));
        body.put("on", form.get("on"));
        return new Deed("FormHousehold", household.toString(), body);
    }

    static List<Deed> moveIn(Map<String, Object> dwelling, Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("dwelling", dwelling.get("dwelling"));
        body.put("stay", form.get("stay"));
        body.put("on", form.get("on"));
        return List.of(new Deed("RecordMoveIn", form.key().toString(), body));
    }

    /** For whom a dwelling can be found. */
    static List<Map<String, Object>> unhoused(List<Map<String, Object>> caseload) {
        return caseload.stream()
                .filter(each -> each.get("housing") == null
                        && List.of("open", "paused", "accepted", "waiting").contains(each.get("status")))
                .toList();
    }
}
