package be.homeward.log;

import be.homeward.wire.Wire;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the origin of an event as JSON; an older reader passes over what a newer one added. */
final class Origins {
    private static final JsonMapper MAPPER = Wire.strict()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Origin.class);
    private static final ObjectReader READER = MAPPER.readerFor(Origin.class);

    private Origins() {}

    static byte[] write(Origin origin) {
        return WRITER.writeValueAsBytes(origin);
    }

    static Origin read(byte[] bytes) {
        return READER.readValue(bytes);
    }
}
