package be.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.TestDatabase;
import be.homeward.access.Subject;
import be.homeward.command.organisation.Organisation;
import be.homeward.command.organisation.Organisation.GrantRole;
import be.homeward.command.organisation.Organisation.RegisterOrganisation;
import be.homeward.command.organisation.Organisation.RenameOrganisation;
import be.homeward.command.organisation.Organisation.RevokeRole;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.StreamId;
import be.homeward.log.Appended;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.KeyTaken;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DispatcherTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final Names NAMES = new Names("Diogenes", "Diogènes", "Diogenes");
    private static final Subject ADMINISTRATOR =
            new Subject("platform-admin", new OrganisationId(UUID.randomUUID()), Set.of(Function.ADMINISTRATOR));
    private static final Grounds GROUNDS = new Grounds(ADMINISTRATOR, Function.ADMINISTRATOR, "administration");

    private static EventLog firstLog;
    private static EventLog secondLog;
    private static Dispatcher first;
    private static Dispatcher second;

    private final OrganisationId diogenes = new OrganisationId(UUID.randomUUID());

    @BeforeAll
    static void two_services_on_one_database() {
        var database = TestDatabase.fresh().dataSource();
        LogSchema.migrate(database);
        firstLog = EventLog.open(database, LogSettings.defaults(), new SimpleMeterRegistry());
        secondLog = EventLog.open(database, LogSettings.defaults(), new SimpleMeterRegistry());
        first = Dispatching.open(firstLog, List.of(Page.of(Organisation.class)), 1000, Duration.ofSeconds(10));
        second = Dispatching.open(secondLog, List.of(Page.of(Organisation.class)), 1000, Duration.ofSeconds(10));
    }

    @AfterAll
    static void close() {
        firstLog.close();
        secondLog.close();
    }

    @Test
    void a_command_becomes_events_of_its_stream_in_order() {
        register();
        Appended granted = send(first, grant("diogenes-coach"));

        assertThat(granted.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("RoleGranted");
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.stream()).isEqualTo(new StreamId("organisation", diogenes.value()));
        });
        assertThat(firstLog.read(granted.position() - 1, 1))
                .singleElement()
                .satisfies(event -> assertThat(event.origin().command()).isEqualTo("GrantRole"));
    }

    @Test
    void what_does_not_exist_is_unknown() {
        assertThatThrownBy(() -> send(first, grant("anybody")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.isUnknown()).isTrue());
    }

    @Test
    void a_code_is_given_once() {
        register();
        var other = new RegisterOrganisation(new OrganisationId(UUID.randomUUID()), code(), NAMES, Set.of());

        assertThatThrownBy(() -> send(second, other))
                .isInstanceOf(Refusal.class)
                .hasMessage("organisation.code-taken");
    }

    @Test
    void a_key_has_its_effect_once() {
        register();
        CommandKey key = key();
        first.handle(grant("diogenes-coach"), GROUNDS, key);

        assertThatThrownBy(() -> second.handle(new RenameOrganisation(diogenes, NAMES), GROUNDS, key))
                .isInstanceOf(KeyTaken.class);
    }

    @Test
    void a_refusal_rests_on_what_is_true_now_not_on_what_this_service_remembers() {
        register();
        send(first, grant("diogenes-coach"));
        send(second, new RevokeRole(diogenes, "diogenes-coach-" + diogenes, Function.COACH, MARCH_1));

        assertThat(send(first, grant("diogenes-coach")).events()).hasSize(1);
    }

    @Test
    void of_many_rivals_at_two_services_one_wins_and_the_others_hear_why() throws Exception {
        register();
        int rivals = 200;
        List<Future<Appended>> answers = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int rival = 0; rival < rivals; rival++) {
                Dispatcher service = rival % 2 == 0 ? first : second;
                answers.add(threads.submit(() -> {
                    start.await();
                    return send(service, grant("diogenes-coach"));
                }));
            }
            start.countDown();
        }

        assertThat(answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS))
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.state() == Future.State.FAILED)
                        .map(Future::exceptionNow))
                .hasSize(rivals - 1)
                .allSatisfy(refused -> assertThat(refused).hasMessage("organisation.role-held"));
        assertThat(firstLog.stream(new StreamId("organisation", diogenes.value()), 0))
                .hasSize(2);
    }

    @Test
    void rivals_for_different_things_of_one_stream_all_get_theirs() {
        register();
        List<Future<Appended>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int rival = 0; rival < 100; rival++) {
                String login = "coach-" + rival + "-" + diogenes;
                Dispatcher service = rival % 2 == 0 ? first : second;
                answers.add(threads.submit(() -> send(service, grant(login))));
            }
        }

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.resultNow().events()).hasSize(1));
        assertThat(firstLog.stream(new StreamId("organisation", diogenes.value()), 0))
                .hasSize(101);
    }

    private void register() {
        send(first, new RegisterOrganisation(diogenes, code(), NAMES, Set.of(OrganisationKind.SUPPORT)));
    }

    private String code() {
        return "d" + diogenes.toString().substring(0, 30);
    }

    private GrantRole grant(String login) {
        return new GrantRole(diogenes, login + "-" + diogenes, Function.COACH, true, MARCH_1);
    }

    private Appended send(Dispatcher service, HomewardCommand command) {
        return service.handle(command, GROUNDS, key());
    }

    private static CommandKey key() {
        return new CommandKey(ADMINISTRATOR.organisation(), UUID.randomUUID().toString(), new byte[32]);
    }
}
