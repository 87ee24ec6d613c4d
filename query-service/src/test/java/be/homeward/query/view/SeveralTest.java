package be.homeward.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralTest {

    @Test
    void are_equal_in_whatever_order_they_were_told() {
        assertThat(Type.texts(List.of("b", "a"))).isEqualTo(Type.texts(List.of("a", "b")));
        assertThat(Type.texts(List.of())).hasToString("{}");
    }

    @Test
    void are_written_so_that_nothing_in_them_ends_them() {
        assertThat(Type.texts(List.of("say \"no\"", "a\\b", "c,d"))).hasToString("""
                {"a\\\\b","c,d","say \\"no\\""}""");
    }

    @Test
    void are_not_stored_with_a_character_that_cannot_be() {
        assertThat(Type.texts(List.of("a", "b\0")).storable()).isFalse();
    }
}
