package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindTest {
    private final Behind behind = new Behind();

    @Test
    void what_keeps_up_with_steady_writing_is_never_far_behind() {
        for (int second = 0; second < 100; second++) {
            assertThat(behind.millis(10 + second, second, at(second))).isLessThanOrEqualTo(10_000);
        }
    }

    @Test
    void what_stands_still_is_behind_since_that_was_noticed() {
        behind.millis(10, 9, at(0));
        assertThat(behind.millis(500, 9, at(40))).isEqualTo(40_000);
        assertThat(behind.millis(500, 10, at(41))).isZero();
        assertThat(behind.millis(500, 499, at(42))).isEqualTo(1_000);
        assertThat(behind.millis(500, 500, at(43))).isZero();
        assertThat(behind.millis(501, 500, at(99))).isZero();
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
