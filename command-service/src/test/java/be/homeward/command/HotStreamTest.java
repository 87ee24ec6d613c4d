package be.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.TestDatabase;
import be.homeward.access.Subject;
import be.homeward.command.organisation.Organisation;
import be.homeward.command.organisation.Organisation.GrantRole;
import be.homeward.command.organisation.Organisation.RegisterOrganisation;
import be.homeward.command.organisation.Organisation.RevokeRole;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.StreamId;
import be.homeward.log.Appended;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import be.homeward.log.StoredEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Many commands about one thing at once, each decided on what those before it did, durable or not yet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HotStreamTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final Names NAMES = new Names("Diogenes", "Diogènes", "Diogenes");
    private static final Subject ADMINISTRATOR =
            new Subject("platform-admin", new OrganisationId(UUID.randomUUID()), Set.of(Function.ADMINISTRATOR));
    private static final Grounds GROUNDS = new Grounds(ADMINISTRATOR, Function.ADMINISTRATOR, "administration");

    private static final SimpleMeterRegistry METRICS = new SimpleMeterRegistry();
    private static EventLog log;
    private static EventLog otherLog;
    private static Dispatcher service;
    private static Dispatcher other;

    private final OrganisationId diogenes = new OrganisationId(UUID.randomUUID());

    @BeforeAll
    static void two_services_on_one_database() {
        var database = TestDatabase.fresh().dataSource();
        LogSchema.migrate(database);
        log = EventLog.open(database, LogSettings.defaults(), METRICS);
        otherLog = EventLog.open(database, LogSettings.defaults(), new SimpleMeterRegistry());
        service = Dispatching.open(log, List.of(Page.of(Organisation.class)), 1000, Duration.ofSeconds(10));
        other = Dispatching.open(otherLog, List.of(Page.of(Organisation.class)), 1000, Duration.ofSeconds(10));
    }

    @AfterAll
    static void close() {
        log.close();
        otherLog.close();
    }

    @Test
    void commands_on_one_stream_are_committed_together_in_their_order() {
        send(service, register(diogenes, code()));
        long before = commits();
        List<Future<Appended>> answers = all(IntStream.range(0, 500)
                .<Callable<Appended>>mapToObj(each -> () -> send(service, grant(diogenes, "coach-" + each)))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(events(diogenes))
                .extracting(StoredEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, 500).boxed().toList());
        assertThat(commits() - before).isLessThan(250);
    }

    @Test
    void nothing_is_kept_that_rests_on_what_was_refused() {
        String taken = code();
        send(service, register(new OrganisationId(UUID.randomUUID()), taken));
        for (int round = 0; round < 30; round++) {
            OrganisationId second = new OrganisationId(UUID.randomUUID());
            List<Callable<Appended>> both = new ArrayList<>();
            both.add(() -> send(service, register(second, taken)));
            for (int rival = 0; rival < 8; rival++) {
                String login = "coach-" + rival;
                both.add(() -> send(service, grant(second, login)));
            }

            List<Future<Appended>> answers = all(both);
            assertThat(answers.getFirst().exceptionNow()).hasMessage("organisation.code-taken");
            assertThat(answers.subList(1, answers.size()))
                    .allSatisfy(answer -> assertThat(answer.exceptionNow())
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.isUnknown()).isTrue()));
            assertThat(events(second)).isEmpty();
        }
    }

    @Test
    void a_refusal_is_given_while_the_stream_goes_on() {
        send(service, register(diogenes, code()));
        send(service, grant(diogenes, "held"));
        List<Callable<Appended>> work = new ArrayList<>();
        for (int each = 0; each < 300; each++) {
            String login = "coach-" + each;
            work.add(() -> send(service, grant(diogenes, login)));
            work.add(() -> send(service, grant(diogenes, "held")));
        }

        List<Future<Appended>> answers = all(work);
        for (int each = 0; each < answers.size(); each += 2) {
            assertThat(answers.get(each).state()).isEqualTo(Future.State.SUCCESS);
            assertThat(answers.get(each + 1).exceptionNow()).hasMessage("organisation.role-held");
        }
    }

    @Test
    void what_one_service_does_without_pause_does_not_keep_another_out() {
        send(service, register(diogenes, code()));
        List<Callable<Appended>> work = new ArrayList<>();
        for (int worker = 0; worker < 16; worker++) {
            String login = "coach-" + worker;
            Dispatcher by = worker < 14 ? service : other;
            work.add(() -> {
                Appended last = send(by, grant(diogenes, login));
                for (int turn = 0; turn < 15; turn++) {
                    send(by, new RevokeRole(diogenes, login(diogenes, login), Function.COACH, MARCH_1));
                    last = send(by, grant(diogenes, login));
                }
                return last;
            });
        }

        assertThat(all(work)).allSatisfy(answer -> assertThat(answer.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(events(diogenes)).hasSize(1 + 16 * 31);
    }

    private static List<Future<Appended>> all(List<Callable<Appended>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return work.stream().map(threads::submit).toList();
        }
    }

    private static long commits() {
        return METRICS.get("homeward.log.group.latency").timer().count();
    }

    private static List<StoredEvent> events(OrganisationId organisation) {
        return log.stream(new StreamId("organisation", organisation.value()), 0);
    }

    private static RegisterOrganisation register(OrganisationId organisation, String code) {
        return new RegisterOrganisation(organisation, code, NAMES, Set.of(OrganisationKind.SUPPORT));
    }

    private static GrantRole grant(OrganisationId organisation, String login) {
        return new GrantRole(organisation, login(organisation, login), Function.COACH, true, MARCH_1);
    }

    private static String login(OrganisationId organisation, String login) {
        return login + "-" + organisation;
    }

    private String code() {
        return "d" + diogenes.toString().substring(0, 30);
    }

    private static Appended send(Dispatcher by, HomewardCommand command) {
        return by.handle(
                command,
                GROUNDS,
                new CommandKey(ADMINISTRATOR.organisation(), UUID.randomUUID().toString(), new byte[32]));
    }
}
