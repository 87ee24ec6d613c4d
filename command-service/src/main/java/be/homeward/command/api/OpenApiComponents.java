package be.homeward.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** What the description of every command refers to; it is the same whatever commands there are. */
final class OpenApiComponents {
    private OpenApiComponents() {}

    static ObjectNode read() {
        try (InputStream json = OpenApiComponents.class.getResourceAsStream("openapi-components.json")) {
            return Body.MAPPER.readValue(Objects.requireNonNull(json), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
