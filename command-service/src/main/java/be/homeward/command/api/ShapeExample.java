package be.homeward.command.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a value that has the shape; the same one each time. */
final class ShapeExample {
    private ShapeExample() {}

    static ObjectNode of(Shape.Fields shape) {
        ObjectNode example = Body.MAPPER.createObjectNode();
        shape.fields().values().forEach(field -> example.set(field.name(), value(field.name(), field.shape())));
        return example;
    }

    private static JsonNode value(String name, Shape shape) {
        var nodes = Body.MAPPER.getNodeFactory();
        return switch (shape) {
            case Shape.Text _ -> nodes.stringNode(name);
            case Shape.Secret _ -> nodes.stringNode(name);
            case Shape.Uuid() ->
                nodes.stringNode(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString());
            case Shape.Day() -> nodes.stringNode("2020-03-01");
            case Shape.Code(var codes) -> nodes.stringNode(codes.getFirst());
            case Shape.Whole _ -> nodes.numberNode(1);
            case Shape.Flag() -> nodes.booleanNode(true);
            case Shape.Many many -> nodes.arrayNode().add(value(name, many.each()));
            case Shape.Fields fields -> of(fields);
        };
    }
}
