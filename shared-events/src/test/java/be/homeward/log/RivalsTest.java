package be.homeward.log;

import static be.homeward.log.Scene.UITWEG;
import static be.homeward.log.Scene.accompanied;
import static be.homeward.log.Scene.assigned;
import static be.homeward.log.Scene.day;
import static be.homeward.log.Scene.formed;
import static be.homeward.log.Scene.places;
import static be.homeward.log.Scene.started;
import static be.homeward.log.TestLog.append;
import static be.homeward.log.TestLog.key;
import static be.homeward.log.TestLog.person;
import static be.homeward.log.TestLog.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdId;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.StayId;
import be.homeward.events.StreamId;
import be.homeward.events.SupportRole;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Many want at the same moment, through two committers of one database, what only some can have. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RivalsTest {
    @AutoClose
    private static final TestLog TEST = new TestLog();

    private static final EventLog OTHER = TEST.other();

    @Test
    void one_household_gets_the_dwelling() {
        for (int round = 0; round < 3; round++) {
            DwellingId dwelling = new DwellingId(UUID.randomUUID());
            List<HouseholdId> households = households(200);

            var outcomes = rivals(200, i -> assignment(dwelling, households.get(i), day(1), null));

            assertThat(outcomes).isEqualTo(Map.of("kept", 1L, "DWELLING", 199L));
            assertThat(TEST.log.stream(new StreamId("dwelling", dwelling.value()), 0))
                    .hasSize(1);
        }
    }

    @Test
    void past_stays_in_one_dwelling_do_not_overlap() {
        DwellingId dwelling = new DwellingId(UUID.randomUUID());
        List<HouseholdId> households = households(30);

        // each stay shares nights with the one before and the one after it
        var outcomes = rivals(30, i -> assignment(dwelling, households.get(i), day(1 + 2 * i), day(4 + 2 * i)));

        assertThat(outcomes.keySet()).isEqualTo(Set.of("kept", "DWELLING"));
        assertThat(outcomes.getOrDefault("kept", 0L)).isBetween(10L, 15L);
    }

    @Test
    void one_dwelling_gets_the_person() {
        PersonId karel = person();
        List<HouseholdId> households = Stream.generate(() -> new HouseholdId(UUID.randomUUID()))
                .limit(50)
                .toList();
        rivals(50, i -> formed(households.get(i), karel));
        rivals(1, _ -> accompanied(karel));

        var outcomes = rivals(
                50,
                i -> assigned(
                        new StayId(UUID.randomUUID()),
                        new DwellingId(UUID.randomUUID()),
                        households.get(i),
                        karel,
                        day(1),
                        null));

        assertThat(outcomes).isEqualTo(Map.of("kept", 1L, "HOUSED", 49L));
    }

    @Test
    void one_dwelling_gets_the_person_of_whom_there_are_several_records() {
        List<PersonId> records = Stream.generate(TestLog::person).limit(20).toList();
        List<HouseholdId> households = Stream.generate(() -> new HouseholdId(UUID.randomUUID()))
                .limit(20)
                .toList();
        rivals(20, i -> formed(households.get(i), records.get(i)));
        rivals(20, i -> accompanied(records.get(i)));
        rivals(19, i -> new MatchConfirmed(new MatchId(UUID.randomUUID()), records.get(i), records.get(i + 1)));

        var outcomes = rivals(
                20,
                i -> assigned(
                        new StayId(UUID.randomUUID()),
                        new DwellingId(UUID.randomUUID()),
                        households.get(i),
                        records.get(i),
                        day(1),
                        null));

        assertThat(outcomes).isEqualTo(Map.of("kept", 1L, "HOUSED", 19L));
    }

    @Test
    void the_quota_of_a_year_is_not_exceeded() {
        LocalDate from = LocalDate.of(2031, 5, 1);
        rivals(1, _ -> new YearlyQuotaSet(UITWEG, 2031, 7));
        List<HouseholdId> households = households(50);

        var outcomes = rivals(50, i -> assignment(new DwellingId(UUID.randomUUID()), households.get(i), from, null));

        assertThat(outcomes).isEqualTo(Map.of("kept", 7L, "QUOTA", 43L));
    }

    @Test
    void the_places_of_a_partner_are_not_exceeded_at_any_date() {
        rivals(1, _ -> places(5, day(1), day(100)));
        rivals(1, _ -> places(7, day(100), null));

        assertThat(rivals(30, i -> started(i, SupportRole.PARTICIPANT, day(10))))
                .isEqualTo(Map.of("kept", 5L, "PLACE", 25L));
        assertThat(rivals(30, i -> started(100 + i, SupportRole.PARTICIPANT, day(150))))
                .isEqualTo(Map.of("kept", 2L, "PLACE", 28L));
    }

    @Test
    void nobody_is_assigned_after_the_agreement_ended() {
        for (int round = 0; round < 10; round++) {
            StreamId agreement = new StreamId("agreement", UUID.randomUUID());
            List<HouseholdId> households = households(20);
            HomewardEvent ended =
                    new HeadAgreementTerminated(new HeadAgreementId(agreement.id()), day(1), TerminationReason.FIRE);

            var outcomes = race(20, i -> {
                HomewardEvent assignment =
                        assignment(new DwellingId(UUID.randomUUID()), households.get(i), day(2), null);
                log(i).append(i == 7 ? append(0, ended) : append(0, assignment, Map.of(agreement, -1L), null))
                        .join();
            });

            assertThat(outcomes.keySet()).isSubsetOf("kept", "Conflict");
            long end = TEST.log.stream(agreement, 0).getFirst().position();
            assertThat(TEST.log.read(end, 1000)).isEmpty();
        }
    }

    @Test
    void the_same_key_has_one_effect() {
        String name = UUID.randomUUID().toString();
        long before = TEST.log.head();

        var outcomes = race(
                50,
                i -> log(i).append(append(0, seen(person()), Map.of(), key(name)))
                        .join());

        assertThat(outcomes).isEqualTo(Map.of("kept", 1L, "KeyTaken", 49L));
        assertThat(TEST.log.head()).isEqualTo(before + 1);
        assertThat(TEST.log.find(TestLog.DIOGENES, name)).isPresent();
    }

    private static HomewardEvent assignment(
            DwellingId dwelling, HouseholdId household, LocalDate from, @Nullable LocalDate until) {
        return assigned(new StayId(UUID.randomUUID()), dwelling, household, person(), from, until);
    }

    /** Each of one person, who is accompanied. */
    private static List<HouseholdId> households(int number) {
        List<PersonId> persons = Stream.generate(TestLog::person).limit(number).toList();
        List<HouseholdId> households = Stream.generate(() -> new HouseholdId(UUID.randomUUID()))
                .limit(number)
                .toList();
        rivals(number, i -> formed(households.get(i), persons.get(i)));
        rivals(number, i -> accompanied(persons.get(i)));
        return households;
    }

    /** Each appends its event, and decides again whenever its stream moved on. */
    private static Map<String, Long> rivals(int number, IntFunction<HomewardEvent> wish) {
        return race(number, i -> {
            HomewardEvent event = wish.apply(i);
            StreamId stream = event.stream();
            while (true) {
                long version = log(i).version(stream);
                try {
                    log(i).append(append(version + 1, event)).join();
                    return;
                } catch (CompletionException e) {
                    if (!(e.getCause() instanceof Conflict)) {
                        throw e;
                    }
                }
            }
        });
    }

    /** All at once; answers how many were kept, and how many were refused for which reason. */
    private static Map<String, Long> race(int number, IntConsumer rival) {
        CyclicBarrier start = new CyclicBarrier(number);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, number)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return outcome(() -> rival.accept(i));
                    }))
                    .toList()
                    .stream()
                    .map(RivalsTest::result)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "kept";
        } catch (CompletionException e) {
            return switch (e.getCause()) {
                case ClaimTaken taken -> taken.kind().name();
                case null -> "failed";
                case Throwable reason -> reason.getClass().getSimpleName();
            };
        }
    }

    private static String result(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EventLog log(int rival) {
        return rival % 2 == 0 ? TEST.log : OTHER;
    }
}
