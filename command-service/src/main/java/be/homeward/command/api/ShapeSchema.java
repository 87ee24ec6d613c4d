package be.homeward.command.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a shape as JSON schema (2020-12), which is also what an OpenAPI 3.1 description holds. */
final class ShapeSchema {
    private static final String NOT_NIL = "^(?!00000000-0000-0000-0000-000000000000$)";
    private static final String VISIBLE_DAY = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";

    private ShapeSchema() {}

    static ObjectNode of(Shape shape) {
        ObjectNode schema = Body.MAPPER.createObjectNode();
        switch (shape) {
            case Shape.Text(int most) ->
                schema.put("type", "string").put("minLength", 1).put("maxLength", most);
            case Shape.Secret(var dataClass, int most) ->
                schema.put("type", "string")
                        .put("maxLength", most)
                        .put(
                                "description",
                                "Personal, " + dataClass.name().toLowerCase(java.util.Locale.ROOT)
                                        + ": given in plain text, sealed before it is recorded");
            case Shape.Uuid() ->
                schema.put("type", "string").put("format", "uuid").put("pattern", NOT_NIL);
            case Shape.Day() ->
                schema.put("type", "string").put("format", "date").put("pattern", VISIBLE_DAY);
            case Shape.Code(var codes) -> {
                ArrayNode list = schema.put("type", "string").putArray("enum");
                codes.forEach(list::add);
            }
            case Shape.Whole(long most) ->
                schema.put("type", "integer").put("minimum", 0).put("maximum", most);
            case Shape.Flag() -> schema.put("type", "boolean");
            case Shape.Many(var each, boolean set, int most) -> {
                schema.put("type", "array").put("maxItems", most);
                if (set) {
                    schema.put("uniqueItems", true);
                }
                schema.set("items", of(each));
            }
            case Shape.Fields fields -> fields(fields, schema);
        }
        return schema;
    }

    private static void fields(Shape.Fields shape, ObjectNode schema) {
        ObjectNode properties = schema.put("type", "object").putObject("properties");
        ArrayNode required = schema.putArray("required");
        shape.fields().values().forEach(field -> {
            properties.set(field.name(), of(field.shape()));
            if (field.required()) {
                required.add(field.name());
            }
        });
        schema.put("additionalProperties", false);
    }
}
