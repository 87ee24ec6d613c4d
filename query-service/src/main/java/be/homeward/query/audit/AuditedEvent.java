package be.homeward.query.audit;

import be.homeward.events.Codes;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.log.Origin;
import be.homeward.log.StoredEvent;
import be.homeward.query.codes.CountedAs;
import be.homeward.wire.UnreadableEvent;
import be.homeward.wire.Wire;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line of the log without personal values: what is sealed or withheld is named and not shown; who wrote it is neither. */
final class AuditedEvent {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The version of the mapping that measures name: whatever comes after it, a line is shown as it was. */
    private static final int VERSION = 1;

    private static final Map<String, String> CLASSES = CountedAs.destinations(VERSION);

    private AuditedEvent() {}

    static Map<String, @Nullable Object> of(StoredEvent stored) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("position", stored.position());
        line.put("recordedAt", stored.recordedAt().toString());
        line.put("type", stored.type());
        line.put("revision", stored.revision());
        line.put("stream", stored.stream().toString());
        line.put("sequence", stored.sequence());
        line.put("eventId", stored.eventId().toString());
        line.put("organisation", stored.organisation().toString());
        origin(stored.origin(), line);
        event(stored, line);
        line.put("leaf", HexFormat.of().formatHex(stored.leaf()));
        return line;
    }

    private static void origin(Origin origin, Map<String, @Nullable Object> line) {
        line.put("function", Codes.of(origin.function()));
        line.put("purpose", origin.purpose());
        line.put("command", origin.command());
        line.put("correlation", origin.correlation().toString());
    }

    private static void event(StoredEvent stored, Map<String, @Nullable Object> line) {
        try {
            HomewardEvent event = stored.event();
            ObjectNode json = JSON.readValue(Wire.write(event), ObjectNode.class);
            List<String> sealed = new ArrayList<>();
            List<String> withheld = new ArrayList<>();
            Map<String, String> shownAs = new LinkedHashMap<>();
            for (RecordComponent component : event.getClass().getRecordComponents()) {
                if (component.getType() == Sealed.class || component.isAnnotationPresent(Personal.class)) {
                    remove(component.getName(), json, sealed);
                } else if (Withheld.is(component)) {
                    remove(component.getName(), json, withheld);
                } else if (Withheld.isShownAsClass(component)) {
                    showClass(component.getName(), json, shownAs);
                }
            }
            line.put("event", json);
            line.put("sealed", sealed);
            line.put("withheld", withheld);
            line.put("shownAs", shownAs);
        } catch (UnreadableEvent e) {
            line.put("event", null);
        }
    }

    /** What was never said is not named. */
    private static void remove(String component, ObjectNode json, List<String> named) {
        if (!json.path(component).isNull() && !json.path(component).isMissingNode()) {
            named.add(component);
        }
        json.remove(component);
    }

    private static void showClass(String component, ObjectNode json, Map<String, String> shownAs) {
        if (json.path(component).isString()) {
            json.put(component, CLASSES.getOrDefault(json.path(component).asString(), "unknown"));
            shownAs.put(component, "destination-class@" + VERSION);
        }
    }
}
