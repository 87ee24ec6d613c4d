package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import be.homeward.log.EventLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What nobody should send, by the thousand: always answered with a problem, never with a fault of ours, never recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileInputTest {
    private static final long SEED = 20_200_301;
    private static final int EACH = 12;

    private final Sector sector = Sector.shared();
    private final TestService service = sector.service();
    private final Collection<CommandForm> forms = Catalogue.read().all();
    private final UUID omar = UUID.randomUUID();

    @Test
    void of_the_wrong_form_for_every_command_by_everyone() throws Exception {
        var hostile = new Hostile(SEED, List.of(omar, sector.id("smes"), sector.id("uitweg")));
        List<Callable<Reply>> requests = new ArrayList<>();
        for (CommandForm form : forms) {
            for (int i = 0; i < EACH; i++) {
                String body = hostile.body(form);
                requests.add(() -> sender(body.hashCode()).give(form.name(), body));
            }
        }
        turnsAway(requests);
    }

    @Test
    void about_what_belongs_to_others_is_answered_as_if_it_did_not_exist() throws Exception {
        assertThat(sector.register(sector.smes(), omar, "omar-" + omar).status())
                .isEqualTo(200);
        Reply theirs = sector.diogenes().give("UpdateIdentity", Sector.person(omar, "Omar"), "a");
        Reply nobodys = sector.diogenes().give("UpdateIdentity", Sector.person(UUID.randomUUID(), "Omar"), "b");

        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.text()).isEqualTo(nobodys.text());
    }

    @Test
    void in_good_form_about_things_of_others_or_of_nobody_is_refused_or_done_and_never_fails() throws Exception {
        var hostile = new Hostile(SEED + 2, List.of(omar, sector.id("smes"), sector.id("uitweg")));
        for (CommandForm form : forms) {
            for (int i = 0; i < 6; i++) {
                Reply reply = i % 2 == 0
                        ? sector.diogenes().give(form.name(), hostile.unknown(form))
                        : service.as("brusshelp-coordinator").give(form.name(), hostile.unknown(form));
                assertThat(reply.status()).as(form.name() + reply.text()).isIn(200, 403, 404, 422);
            }
        }
    }

    @Test
    void with_tokens_that_are_not_theirs_on_every_address() throws Exception {
        Random random = new Random(SEED);
        String valid = service.platform().issuer().token("platform-admin");
        List<Callable<Reply>> requests = new ArrayList<>();
        for (CommandForm form : forms) {
            String body = ShapeExample.of(form.shape()).toString();
            for (int i = 0; i < EACH; i++) {
                String token = switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> service.platform().issuer().expired("platform-admin");
                    case 2 -> service.platform().issuer().signedByAnother("platform-admin");
                    case 3 -> service.platform().issuer().ofAnotherIssuer("platform-admin");
                    default -> valid.substring(0, random.nextInt(valid.length() - 20));
                };
                requests.add(() -> new Partner(service.address(), token).give(form.name(), body));
            }
        }
        assertThat(turnsAway(requests)).extracting(Reply::status).containsOnly(401);
    }

    @Test
    void on_lines_is_answered_line_by_line() {
        var hostile = new Hostile(SEED + 1, List.of(omar, sector.id("uitweg")));
        List<String> lines = new ArrayList<>();
        for (CommandForm form : forms) {
            for (int i = 0; i < EACH; i++) {
                lines.add("{\"command\":\"%s\",\"key\":\"h%d\",\"body\":%s}"
                        .formatted(form.name(), i, hostile.body(form)));
            }
        }
        long head = head();
        Reply reply = sector.diogenes().lines(lines.toArray(String[]::new));

        assertThat(reply.text().lines()).hasSize(lines.size());
        assertThat(reply.text().lines()).noneMatch(line -> line.matches("\\{\"line\":\\d+,\"status\":5.*"));
        assertThat(head()).isEqualTo(head);
    }

    private List<Reply> turnsAway(List<Callable<Reply>> requests) throws Exception {
        long head = head();
        List<Reply> replies = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Reply> each : threads.invokeAll(requests)) {
                replies.add(each.get());
            }
        }
        for (Reply reply : replies) {
            assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
            assertThat(reply.type()).isEqualTo("application/problem+json");
            assertThat(reply.code()).isNotEmpty();
            assertThat(reply.text()).doesNotContain("<script>", "drop table", "Exception", "be.homeward.");
        }
        assertThat(head()).isEqualTo(head);
        return replies;
    }

    private Partner sender(int number) {
        return switch (Math.floorMod(number, 4)) {
            case 0 -> service.administrator();
            case 1 -> service.as("brusshelp-coordinator");
            case 2 -> sector.smes();
            default -> sector.diogenes();
        };
    }

    private long head() {
        return service.part(EventLog.class).head();
    }
}
