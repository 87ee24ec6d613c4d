package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Over two command services on one database; nobody hears of a fault, and whoever loses is told why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RivalsTest {
    private static final int RIVALS = 200;
    private static final int ROUNDS = 3;
    private static final LocalDate APRIL_1 = LocalDate.of(2020, 4, 1);

    private final TestService.Platform platform = TestService.Platform.fresh();
    private final TestService one = platform.start();
    private final TestService two = platform.start();
    private final Sector sector = Sector.on(one).housing();
    private List<UUID> households = List.of();

    /** What someone asks of one of the services. */
    private record Wish(String login, String command, String body) {}

    @BeforeAll
    void register() {
        households = IntStream.range(0, RIVALS)
                .mapToObj(i -> sector.household("rival " + i))
                .toList();
    }

    @AfterAll
    void close() {
        one.close();
        two.close();
    }

    @Test
    void for_one_dwelling_have_one_winner_each_round() throws Exception {
        UUID dwelling = sector.dwelling("A");
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate from = APRIL_1.plusMonths(round);
            List<Reply> replies = atOnce(households.stream()
                    .map(household -> assign(dwelling, household, from, from.plusDays(20)))
                    .toList());

            assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
            assertLosersHear(replies, "dwelling.occupied");
        }
        assertThat(assigned(dwelling)).hasSize(ROUNDS);
    }

    @Test
    void for_overlapping_past_stays_never_share_a_night() throws Exception {
        UUID dwelling = sector.dwelling("B");
        List<Reply> replies = atOnce(IntStream.range(0, 60)
                .mapToObj(i -> {
                    LocalDate from = APRIL_1.minusDays(15).plusDays(i % 15);
                    return assign(dwelling, households.get(i), from, from.plusDays(3));
                })
                .toList());

        assertLosersHear(replies, "dwelling.occupied");
        List<DwellingAssigned> winners = assigned(dwelling);
        assertThat(winners)
                .hasSameSizeAs(
                        replies.stream().filter(reply -> reply.status() == 200).toList());
        assertThat(winners.stream().flatMap(RivalsTest::nights)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void for_the_last_places_of_a_year_are_as_many_as_there_are_places() throws Exception {
        LocalDate from = LocalDate.of(2022, 1, 3);
        int places = 3;
        Partner brusshelp = one.as("brusshelp-coordinator");
        accepted(brusshelp, "SetYearlyQuota", """
                {"programme":"%s","year":2022,"allocations":%d}
                """.formatted(sector.id("uitweg"), places));
        List<Wish> wishes = IntStream.range(0, 30)
                .mapToObj(i -> assign(sector.dwelling("C" + i), households.get(100 + i), from, from.plusDays(9)))
                .toList();

        List<Reply> replies = atOnce(wishes);

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(places);
        assertLosersHear(replies, "programme.quota-reached");
    }

    @Test
    void for_a_dwelling_whose_agreement_ends_come_before_the_end_or_not_at_all() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID agreement = sector.id("agreement " + round);
            UUID dwelling = lent(agreement, "D" + round);
            int first = 20 * (round % 5);
            List<Wish> wishes = new ArrayList<>(IntStream.range(first, first + 20)
                    .mapToObj(i -> assign(dwelling, households.get(i), LocalDate.of(2021, 6, 1), null))
                    .toList());
            wishes.add(round, new Wish("citydev-housing", "TerminateHeadAgreement", """
                    {"agreement":"%s","on":"2021-07-01","reason":"fire"}
                    """.formatted(agreement)));

            List<Reply> replies = atOnce(wishes);

            assertThat(replies.get(round).status())
                    .as(replies.get(round).text())
                    .isEqualTo(200);
            assertLosersHear(replies, "dwelling.occupied", "agreement.terminated", "dwelling.person-housed-elsewhere");
            long end = events("agreement", agreement, "HeadAgreementTerminated")
                    .getFirst()
                    .position();
            List<StoredEvent> assignments = events("dwelling", dwelling, "DwellingAssigned");
            assertThat(assignments)
                    .hasSizeLessThan(2)
                    .allSatisfy(each -> assertThat(each.position()).isLessThan(end));
        }
    }

    /** A dwelling of citydev under an agreement of its own. */
    private UUID lent(UUID agreement, String unit) {
        accepted(one.as("citydev-housing"), "SignHeadAgreement", """
                {"agreement":"%s","programme":"%s","owner":"%s","holder":"%s","start":"2020-03-01",
                 "latestEnd":"2023-03-01","noticeDays":30,"monthlyFeeCents":0,"domiciliationAllowed":true}
                """.formatted(
                        agreement, sector.id("uitweg"), sector.id("citydev"), sector.id("diogenes")));
        return sector.dwelling(unit, agreement);
    }

    private static void assertLosersHear(List<Reply> replies, String... codes) {
        assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> {
            assertThat(reply.status()).as(reply.text()).isEqualTo(422);
            assertThat(reply.code()).isIn((Object[]) codes);
        });
    }

    private List<DwellingAssigned> assigned(UUID dwelling) {
        return events("dwelling", dwelling, "DwellingAssigned").stream()
                .map(event -> (DwellingAssigned) event.event())
                .toList();
    }

    private List<StoredEvent> events(String stream, UUID id, String type) {
        return one.part(EventLog.class).stream(new StreamId(stream, id), 0).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    private static Stream<LocalDate> nights(DwellingAssigned stay) {
        return stay.from().datesUntil(Objects.requireNonNull(stay.until()));
    }

    private static Wish assign(
            UUID dwelling, UUID household, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return new Wish("diogenes-coach", "AssignDwelling", """
                {"dwelling":"%s","stay":"%s","household":"%s","track":"respite","from":"%s"%s}
                """.formatted(
                dwelling, UUID.randomUUID(), household, from, until == null ? "" : ",\"until\":\"" + until + "\""));
    }

    private static void accepted(Partner partner, String command, String body) {
        Reply reply = partner.give(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private List<Reply> atOnce(List<Wish> wishes) throws Exception {
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            Partner partner = (i % 2 == 0 ? one : two).as(wish.login());
            requests.add(() -> partner.give(wish.command(), wish.body()));
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
