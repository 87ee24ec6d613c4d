package be.homeward.command.api;

import be.homeward.access.Rules;
import be.homeward.access.Seat;
import be.homeward.events.Codes;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The service as an OpenAPI 3.1 document: a path for each command, made from its record. */
final class OpenApi {
    private static final String PROBLEM = "#/components/responses/Problem";

    private final Catalogue catalogue;
    private final String issuer;

    OpenApi(Catalogue catalogue, String issuer) {
        this.catalogue = catalogue;
        this.issuer = issuer;
    }

    ObjectNode write() {
        ObjectNode document = Body.MAPPER.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Homeward commands").put("version", "1");
        document.putArray("security").addObject().putArray("token");
        ObjectNode paths = document.putObject("paths");
        catalogue
                .all()
                .forEach(form -> paths.putObject("/commands/" + form.name()).set("post", command(form)));
        ObjectNode all = paths.putObject("/commands");
        all.set("get", catalogue());
        all.set("post", lines());
        document.set("components", components());
        return document;
    }

    private ObjectNode command(CommandForm form) {
        ObjectNode operation = operation(form.name(), "Allowed to: " + functions(form) + ".");
        operation.putArray("tags").add(form.purpose().code());
        ArrayNode parameters = operation.putArray("parameters");
        parameters.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
        parameters.addObject().put("$ref", "#/components/parameters/Purpose");
        ObjectNode json = operation
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject(MediaTypes.JSON);
        json.set("schema", ShapeSchema.of(form.shape()));
        json.set("example", ShapeExample.of(form.shape()));
        answers(operation, MediaTypes.JSON, "#/components/schemas/Result", "Recorded");
        return operation;
    }

    private ObjectNode lines() {
        ObjectNode operation = operation(
                "giveMany", "A command on each line or in each row of a spreadsheet; one answer on each line.");
        ArrayNode parameters = operation.putArray("parameters");
        parameters.addObject().put("$ref", "#/components/parameters/Purpose");
        parameters.addObject().put("$ref", "#/components/parameters/Order");
        ObjectNode content =
                operation.putObject("requestBody").put("required", true).putObject("content");
        content.putObject(MediaTypes.LINES).putObject("schema").put("$ref", "#/components/schemas/Line");
        content.putObject(MediaTypes.CSV).putObject("schema").put("type", "string");
        answers(operation, MediaTypes.LINES, "#/components/schemas/LineAnswer", "One line for each command");
        return operation;
    }

    private static ObjectNode catalogue() {
        ObjectNode operation = operation("listCommands", "Every command with its schema, an example and its refusals.");
        answers(operation, MediaTypes.JSON, "#/components/schemas/Catalogue", "The commands");
        return operation;
    }

    private static ObjectNode operation(String id, String description) {
        return Body.MAPPER.createObjectNode().put("operationId", id).put("description", description);
    }

    private static void answers(ObjectNode operation, String type, String schema, String description) {
        ObjectNode responses = operation.putObject("responses");
        responses
                .putObject("200")
                .put("description", description)
                .putObject("content")
                .putObject(type)
                .putObject("schema")
                .put("$ref", schema);
        responses.putObject("default").put("$ref", PROBLEM);
    }

    private ObjectNode components() {
        ObjectNode components = OpenApiComponents.read();
        components
                .withObject("/parameters/Purpose/schema")
                .set(
                        "enum",
                        Body.MAPPER.valueToTree(Arrays.stream(Purpose.values())
                                .map(Purpose::code)
                                .toList()));
        ObjectNode flow = components.withObject("/securitySchemes/token/flows/clientCredentials");
        flow.put("tokenUrl", issuer + "/oauth2/token");
        return components;
    }

    private static String functions(CommandForm form) {
        return Rules.seats(form.name()).stream()
                .map(Seat::function)
                .distinct()
                .map(Codes::of)
                .collect(Collectors.joining(", "));
    }
}
