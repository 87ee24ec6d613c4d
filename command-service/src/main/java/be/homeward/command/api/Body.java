package be.homeward.command.api;

import be.homeward.wire.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was sent as one JSON object, strictly. */
final class Body {
    /** The largest body of one command, in bytes. */
    static final int MOST = 256 * 1024;

    static final JsonMapper MAPPER = Wire.strict().build();
    /** How the parser begins to say that a field is there twice; it has no exception of its own for it. */
    private static final String TWICE = "Duplicate";

    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private Body() {}

    /** @throws Rejected when it is not UTF-8, not JSON, says a field twice, goes on after its end or is no object */
    static ObjectNode parse(byte[] bytes) {
        String text = text(bytes);
        try (JsonParser parser = TREE.createParser(text)) {
            return parse(parser);
        } catch (JacksonException e) {
            throw new Rejected(ProblemType.BODY_NOT_JSON);
        }
    }

    private static ObjectNode parse(JsonParser parser) {
        try {
            JsonNode tree = parser.readValueAsTree();
            if (parser.nextToken() != null) {
                throw new Rejected(ProblemType.BODY_NOT_JSON);
            }
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw new Rejected(ProblemType.FORM_NOT_OBJECT);
        } catch (StreamConstraintsException e) {
            throw new Rejected(ProblemType.BODY_TOO_DEEP);
        } catch (StreamReadException e) {
            throw new Rejected(
                    e.getOriginalMessage().startsWith(TWICE)
                            ? Problem.in(FormCheck.shown(parser.currentName()), ProblemType.FORM_FIELD_TWICE)
                            : Problem.of(ProblemType.BODY_NOT_JSON));
        } catch (JacksonException e) {
            throw new Rejected(ProblemType.BODY_NOT_JSON);
        }
    }

    /** Decoded here, because a parser of bytes guesses other encodings and lets some broken UTF-8 pass. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Rejected(ProblemType.BODY_NOT_UTF8);
        }
    }
}
