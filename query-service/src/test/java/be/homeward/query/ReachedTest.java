package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.query.live.Reached;
import java.time.Duration;
import java.util.ResourceBundle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A node knows how far the views are, also when another wrote them, or none has to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachedTest {
    private static final int MORE = 50;

    @Test
    void a_node_that_has_just_begun_looks_up_what_nobody_will_tell_it() {
        Reached reached = new Reached(() -> 13_940);

        assertThat(reached.position()).isZero();
        assertThat(reached.position(13_940)).isEqualTo(13_940);
        assertThat(reached.position()).isEqualTo(13_940);
    }

    @Test
    void who_comes_while_too_many_wait_is_told_at_once_and_those_go_on() throws InterruptedException {
        AtomicLong stored = new AtomicLong();
        Reached reached = new Reached(stored::get);
        BlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Reached.WAITING + MORE; i++) {
                var _ = readers.submit(() -> answers.add(reached.await(1, Duration.ofMinutes(1))));
            }
            for (int i = 0; i < MORE; i++) {
                assertThat(answers.take()).isFalse();
            }
            assertThat(answers).isEmpty();
            stored.set(1);
        }
        assertThat(answers).hasSize(Reached.WAITING).containsOnly(true);
        assertThat(reached.await(2, Duration.ZERO)).isFalse();
    }

    @Test
    void half_of_the_requests_that_may_be_under_way_are_left_to_who_does_not_wait() {
        String threads = ResourceBundle.getBundle("application").getString("server.tomcat.threads.max");

        assertThat(Reached.WAITING).isLessThanOrEqualTo(Integer.parseInt(threads) / 2);
    }
}
