package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.query.live.Reached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A node knows how far the views are, also when another wrote them, or none has to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachedTest {
    private static final int MORE = 50;
    private static final long LOOK_NANOS = 50_000_000;
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(1);

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
                var _ = readers.submit(() -> answers.add(reached.await(1, LONG)));
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
    void one_looks_for_all_who_wait() {
        AtomicInteger looks = new AtomicInteger();
        Reached reached = new Reached(() -> {
            looks.incrementAndGet();
            return 0;
        });
        long begun = System.nanoTime();
        List<Future<Boolean>> answers = waiting(reached, HALF_A_SECOND);

        assertThat(answers).allSatisfy(each -> assertThat(each.get()).isFalse());
        assertThat((long) looks.get()).isBetween(1L, 1 + (System.nanoTime() - begun) / LOOK_NANOS);
    }

    @Test
    void who_looks_in_vain_fails_alone() {
        AtomicInteger looks = new AtomicInteger();
        Reached reached = new Reached(() -> {
            if (looks.getAndIncrement() == 0) {
                throw new IllegalStateException("the database is away");
            }
            return 1;
        });
        List<Future<Boolean>> answers = waiting(reached, LONG);

        assertThat(answers).filteredOn(each -> each.state() == State.FAILED).hasSize(1);
        assertThat(answers)
                .filteredOn(each -> each.state() == State.SUCCESS && each.resultNow())
                .hasSize(Reached.WAITING - 1);
    }

    @Test
    void who_looks_for_long_keeps_nobody_else_from_giving_up_from_hearing_or_from_looking() throws Exception {
        AtomicLong stored = new AtomicLong();
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch lasting = new CountDownLatch(1);
        CountDownLatch ending = new CountDownLatch(1);
        Reached reached = new Reached(() -> {
            if (looks.getAndIncrement() == 0) {
                lasting.countDown();
                waitFor(ending);
            }
            return stored.get();
        });
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = readers.submit(() -> reached.await(1, LONG));
            lasting.await();
            assertThat(reached.await(1, HALF_A_SECOND)).isFalse();
            Future<Boolean> hearing = readers.submit(() -> reached.await(1, LONG));
            stored.set(1);
            assertThat(reached.position(1)).isEqualTo(1);
            assertThat(hearing.get()).isTrue();
            stored.set(2);
            assertThat(reached.await(2, LONG)).isTrue();
            assertThat(first.isDone()).isFalse();
            ending.countDown();
            assertThat(first.get()).isTrue();
        }
    }

    @Test
    void half_of_the_requests_that_may_be_under_way_are_left_to_who_does_not_wait() {
        String threads = ResourceBundle.getBundle("application").getString("server.tomcat.threads.max");

        assertThat(Reached.WAITING).isLessThanOrEqualTo(Integer.parseInt(threads) / 2);
    }

    /** As many as may wait, until each has its answer. */
    private static List<Future<Boolean>> waiting(Reached reached, Duration patience) {
        List<Future<Boolean>> answers = new ArrayList<>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Reached.WAITING; i++) {
                answers.add(readers.submit(() -> reached.await(1, patience)));
            }
        }
        return answers;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
