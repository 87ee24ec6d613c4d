package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RivalsTest {
    private static final int RIVALS = 200;
    private static final int ROUNDS = 3;

    @Test
    void for_one_dwelling_over_two_services_have_one_winner_each_round() throws Exception {
        var platform = TestService.Platform.fresh();
        try (TestService one = platform.start();
                TestService two = platform.start()) {
            Sector sector = Sector.on(one).housing();
            UUID dwelling = sector.dwelling("A");
            List<UUID> households = IntStream.range(0, RIVALS)
                    .mapToObj(i -> sector.household("rival " + i))
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                LocalDate from = LocalDate.of(2020, 4, 1).plusMonths(round);
                List<Reply> replies = atOnce(
                        households.stream()
                                .map(household -> assign(dwelling, household, from))
                                .toList(),
                        one,
                        two);

                assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
                assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> {
                    assertThat(reply.status()).as(reply.text()).isEqualTo(422);
                    assertThat(reply.code()).isEqualTo("dwelling.occupied");
                });
            }
            assertThat(one.part(EventLog.class).stream(new StreamId("dwelling", dwelling), 0))
                    .filteredOn(event -> event.type().equals("DwellingAssigned"))
                    .hasSize(ROUNDS);
        }
    }

    private static String assign(UUID dwelling, UUID household, LocalDate from) {
        return """
                {"dwelling":"%s","stay":"%s","household":"%s","track":"respite","from":"%s","until":"%s"}
                """.formatted(dwelling, UUID.randomUUID(), household, from, from.plusDays(20));
    }

    private static List<Reply> atOnce(List<String> bodies, TestService... services) throws Exception {
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Partner diogenes = services[i % services.length].as("diogenes-coach");
            String body = bodies.get(i);
            requests.add(() -> diogenes.give("AssignDwelling", body));
        }
        List<Reply> replies = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> each : threads.invokeAll(requests)) {
                replies.add(each.get());
            }
        }
        return replies;
    }
}
