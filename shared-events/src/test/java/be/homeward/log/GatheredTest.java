package be.homeward.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheredTest {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final Gathered<Integer, String> gathered = new Gathered<>(this::answer);

    @Test
    void what_is_asked_while_others_are_answered_is_asked_together() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> alone = threads.submit(() -> gathered.ask(1));
            first.await();
            List<Future<String>> others = new ArrayList<>();
            for (int each = 2; each <= 50; each++) {
                int question = each;
                others.add(threads.submit(() -> gathered.ask(question)));
            }
            while (gathered.gathering() < 49) {
                Thread.sleep(1);
            }
            go.countDown();

            assertThat(alone.get()).isEqualTo("one 1");
            for (int each = 2; each <= 50; each++) {
                assertThat(others.get(each - 2).get()).isEqualTo(each == 13 ? null : "one " + each);
            }
            assertThat(groups).hasSize(2);
        }
    }

    @Test
    void who_asks_the_same_shares_an_answer_that_was_not_yet_under_way() throws Exception {
        var underWay = underWay();
        var next = gathered.put(1);
        var same = gathered.put(1);
        go.countDown();

        assertThat(same.get()).isEqualTo(next.get()).isEqualTo(underWay.get()).isEqualTo("one 1");
        assertThat(groups).containsExactly(List.of(1), List.of(1));
    }

    @Test
    void who_gives_up_takes_the_answer_from_nobody_else() throws Exception {
        var underWay = underWay();
        var impatient = gathered.put(2);
        var patient = gathered.put(2);
        impatient.cancel(true);
        go.countDown();

        assertThat(underWay.get()).isEqualTo("one 1");
        assertThat(patient.get()).isEqualTo("one 2");
    }

    @Test
    void what_fails_fails_for_those_who_asked_and_not_for_those_after() {
        go.countDown();
        assertThatThrownBy(() -> gathered.ask(-1)).hasMessage("not that");
        assertThat(gathered.ask(2)).isEqualTo("one 2");
    }

    /** What is put from then on waits for the next group. */
    private Future<@Nullable String> underWay() throws InterruptedException {
        Future<@Nullable String> answer = gathered.put(1);
        first.await();
        return answer;
    }

    private Map<Integer, String> answer(List<Integer> questions) {
        groups.add(questions);
        first.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (questions.contains(-1)) {
            throw new IllegalArgumentException("not that");
        }
        return questions.stream()
                .filter(each -> each != 13)
                .collect(Collectors.toMap(each -> each, each -> "one " + each));
    }
}
