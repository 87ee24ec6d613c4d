package be.homeward.command.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One spelling for bodies that say the same: fields in the order of their names, without spaces. Keys are compared by a
 * hash of it for ever, so it never changes.
 */
final class CanonicalBody {
    private CanonicalBody() {}

    static byte[] of(String command, ObjectNode body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        bytes.writeBytes(command.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        try (JsonGenerator generator = Body.MAPPER.createGenerator(bytes)) {
            write(body, generator);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        if (node instanceof ObjectNode object) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            object.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            generator.writeStartObject();
            sorted.forEach((name, value) -> {
                generator.writeName(name);
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (node.isArray()) {
            generator.writeStartArray();
            node.forEach(each -> write(each, generator));
            generator.writeEndArray();
        } else if (node.isString()) {
            generator.writeString(node.stringValue());
        } else if (node.isBoolean()) {
            generator.writeBoolean(node.booleanValue());
        } else {
            generator.writeNumber(node.longValue());
        }
    }
}
