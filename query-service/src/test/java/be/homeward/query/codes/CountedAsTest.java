package be.homeward.query.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountedAsTest {
    private static final String SECOND = "mappings-second.properties";

    @Test
    void whoever_names_a_version_reads_what_it_said_whatever_came_after() {
        assertThat(CountedAs.version(SECOND, "destination-class", 1)).containsEntry("supported-housing", "lasting");
        assertThat(CountedAs.version(SECOND, "destination-class", 2))
                .containsEntry("supported-housing", "institutional");
        assertThat(CountedAs.destinations(1)).containsEntry("supported-housing", "lasting");
        assertThatThrownBy(() -> CountedAs.destinations(99)).isInstanceOf(IllegalStateException.class);
    }
}
