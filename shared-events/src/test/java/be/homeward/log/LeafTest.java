package be.homeward.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeafTest {

    /** Computed from the description alone, with another tool: leaves are compared for as long as the log is kept. */
    @Test
    void the_leaf_of_a_line_is_the_same_for_ever() {
        assertThat(HexFormat.of().formatHex(Leaf.of(line("{}", "{\"a\":1}"))))
                .isEqualTo("4e43c8aa49209b66a4f35541909386c4b7411bd52de67df7f48c0c43e52c4feb");
    }

    @Test
    void what_moves_from_one_column_to_the_next_is_another_line() {
        assertThat(Leaf.of(line("ab", "c"))).isNotEqualTo(Leaf.of(line("a", "bc")));
    }

    private static StoredEvent line(String payload, String metadata) {
        return new StoredEvent(
                258,
                new StreamId("dwelling", UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
                7,
                UUID.fromString("0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0001"),
                "DwellingReady",
                1,
                new OrganisationId(UUID.fromString("0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0002")),
                Instant.parse("2020-09-14T03:20:01.123456Z"),
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8),
                new byte[0]);
    }
}
