package be.homeward.deploy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command of a scenario, as one of its partners sent it.
 *
 * @param as the login that sends it
 * @param key makes it happen once, however often it is sent
 * @param expect the code of the refusal that the scenario foresees, if it does
 * @param note for who reads the file
 */
record ScenarioLine(
        @JsonProperty(required = true) String as,
        @JsonProperty(required = true) String command,
        @JsonProperty(required = true) String key,
        @JsonProperty(required = true) JsonNode body,
        @Nullable String purpose,
        @Nullable String expect,
        @Nullable String note) {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Empty for an empty line and for one that starts with # and explains what follows. */
    static Optional<ScenarioLine> read(String line) {
        return line.isBlank() || line.startsWith("#")
                ? Optional.empty()
                : Optional.of(JSON.readValue(line, ScenarioLine.class));
    }
}
