package be.homeward.wire;

import be.homeward.events.HomewardEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes events as JSON bytes and reads them back, in whatever revision they were written. */
public final class Wire {
    private static final JsonMapper EVENTS = lenient().build();
    private static final ObjectWriter WRITER = EVENTS.writer();
    private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();
    private static final Map<String, Integer> REVISIONS = new ConcurrentHashMap<>();

    private Wire() {}

    /** The stable name under which the event is stored. */
    public static String type(HomewardEvent event) {
        return event.getClass().getSimpleName();
    }

    /** The revision in which events of this type are written now. */
    public static int revision(String type) {
        return REVISIONS.computeIfAbsent(type, Upcasters::current);
    }

    public static byte[] write(HomewardEvent event) {
        return WRITER.writeValueAsBytes(event);
    }

    /** @throws UnreadableEvent when the type is unknown or the bytes are not an event of that type */
    public static HomewardEvent read(String type, int revision, byte[] bytes) {
        Class<? extends HomewardEvent> event = Catalogue.named(type);
        ObjectReader reader = READERS.computeIfAbsent(event, EVENTS::readerFor);
        try {
            if (revision == revision(type)) {
                return reader.readValue(bytes);
            }
            ObjectNode older = EVENTS.readValue(bytes, ObjectNode.class);
            return reader.readValue(Upcasters.upcast(new Revision(type, revision), older));
        } catch (JacksonException e) {
            // the original message quotes what it could not read
            throw new UnreadableEvent(type, e.getClass().getSimpleName());
        }
    }

    /** For what partners send: nothing unknown, nothing converted, nothing twice. */
    public static JsonMapper.Builder strict() {
        return lenient()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    private static JsonMapper.Builder lenient() {
        return JsonMapper.builder()
                .addModule(new HomewardModule())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
