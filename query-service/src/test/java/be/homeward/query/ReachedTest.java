package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.query.live.Reached;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A node knows how far the views are, also when another wrote them, or none has to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachedTest {

    @Test
    void a_node_that_has_just_begun_looks_up_what_nobody_will_tell_it() {
        Reached reached = new Reached(() -> 13_940);

        assertThat(reached.position()).isZero();
        assertThat(reached.position(13_940)).isEqualTo(13_940);
        assertThat(reached.position()).isEqualTo(13_940);
    }
}
