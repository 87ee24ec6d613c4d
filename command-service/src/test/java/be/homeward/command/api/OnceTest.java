package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.keys.Keyring;
import be.homeward.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnceTest {
    private final Sector sector = Sector.shared();
    private final UUID nadia = UUID.randomUUID();
    private final String key = "register/" + nadia;

    @Test
    void a_repeated_command_gets_the_same_bytes_and_has_no_second_effect() {
        Reply first = sector.register(sector.diogenes(), nadia, key);
        long head = head();
        Reply again = sector.register(sector.diogenes(), nadia, key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void fields_in_another_order_and_fields_left_empty_are_the_same_body() {
        Reply first = sector.diogenes().give("RegisterPerson", """
                {"person":"%s","givenName":"Nadia","familyName":null}""".formatted(nadia), key);
        Reply again = sector.diogenes().give("RegisterPerson", """
                { "givenName" : "Nadia", "birthDate":"  ", "person":"%s" }""".formatted(nadia), key);

        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        sector.register(sector.diogenes(), nadia, key);
        Reply other = sector.diogenes().give("RegisterPerson", Sector.person(nadia, "Omar"), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency.other-body");
    }

    @Test
    void the_same_key_for_another_command_is_refused() {
        sector.register(sector.diogenes(), nadia, key);
        Reply other = sector.diogenes().give("UpdateIdentity", Sector.person(nadia, "Nadia"), key);

        assertThat(other.code()).isEqualTo("idempotency.other-body");
    }

    @Test
    void what_could_be_accepted_anew_has_no_second_effect_and_gets_the_same_bytes() {
        sector.register(sector.diogenes(), nadia, key);
        Reply first = sleeps("public-space", "night");
        sleeps("emergency-shelter", "another-night");
        long head = head();
        Reply again = sleeps("public-space", "night");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(head()).isEqualTo(head);
        assertThat(sleeps("emergency-shelter", "night").code()).isEqualTo("idempotency.other-body");
        assertThat(sleeps("public-space", "third-night").status()).isEqualTo(200);
    }

    @Test
    void what_could_not_be_accepted_any_more_gets_the_same_bytes() {
        Reply first = sector.diogenes().give("RegisterPerson", "{\"person\":\"%s\"}".formatted(nadia), key);
        Reply other = sector.diogenes().give("RegisterPerson", "{\"person\":\"%s\"}".formatted(nadia));
        Reply again = sector.diogenes().give("RegisterPerson", "{\"person\":\"%s\"}".formatted(nadia), key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(422);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void makes_no_key_for_somebody_whose_keys_are_destroyed() {
        Reply first = sector.register(sector.diogenes(), nadia, key);
        Reply moved = sector.diogenes().give("UpdateIdentity", Sector.person(nadia, "Nadine"), "identity/" + key);
        Keyring keyring = sector.service().part(Keyring.class);
        PersonId person = new PersonId(nadia);
        OrganisationId diogenes = new OrganisationId(sector.id("diogenes"));
        assertThat(keyring.destroy(person, diogenes, DataClass.IDENTITY)).isTrue();

        assertThat(sector.register(sector.diogenes(), nadia, key).text()).isEqualTo(first.text());
        assertThat(sector.diogenes()
                        .give("UpdateIdentity", Sector.person(nadia, "Nadine"), "identity/" + key)
                        .text())
                .isEqualTo(moved.text());
        assertThat(keyring.destroy(person, diogenes, DataClass.IDENTITY)).isFalse();
    }

    private Reply sleeps(String where, String when) {
        return sector.diogenes().give("RecordLivingSituation", """
                {"person":"%s","situation":"%s","on":"2020-04-01"}""".formatted(nadia, where), when + "/" + nadia);
    }

    @Test
    void a_key_belongs_to_its_organisation() {
        Reply ours = sector.register(sector.diogenes(), nadia, key);
        Reply theirs = sector.register(sector.smes(), UUID.randomUUID(), key);

        assertThat(ours.status()).isEqualTo(200);
        assertThat(theirs.status()).isEqualTo(200);
        assertThat(theirs.text()).isNotEqualTo(ours.text());
    }

    @Test
    void a_refusal_is_not_kept() {
        Reply refused = sector.diogenes().give("UpdateIdentity", Sector.person(nadia, "Nadia"), key);
        sector.register(sector.diogenes(), nadia, "first-" + key);
        Reply accepted = sector.diogenes().give("UpdateIdentity", Sector.person(nadia, "Nadia"), key);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(accepted.status()).isEqualTo(200);
    }

    @Test
    void fifty_at_once_have_one_effect_and_one_answer() throws Exception {
        List<Reply> replies = atOnce(50, List.of(sector));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(distinct(replies)).hasSize(1);
        assertThat(sector.service().part(EventLog.class).stream(new be.homeward.events.StreamId("person", nadia), 0))
                .hasSize(1);
    }

    @Test
    void fifty_at_once_over_two_services_and_again_after_a_restart_get_one_answer() throws Exception {
        var platform = TestService.Platform.fresh();
        Set<String> answers;
        try (TestService one = platform.start();
                TestService two = platform.start()) {
            Sector first = Sector.on(one);
            List<Reply> replies = atOnce(50, List.of(first, new Sector(two, first.name())));
            assertThat(replies).extracting(Reply::status).containsOnly(200);
            answers = distinct(replies);
            assertThat(answers).hasSize(1);
        }
        try (TestService restarted = platform.start()) {
            Reply again = sector.register(restarted.as("diogenes-coach"), nadia, key);
            assertThat(answers).containsExactly(again.text());
        }
    }

    private List<Reply> atOnce(int times, List<Sector> services) throws InterruptedException, ExecutionException {
        List<Future<Reply>> asked = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                Partner diogenes = services.get(i % services.size()).diogenes();
                asked.add(threads.submit(() -> sector.register(diogenes, nadia, key)));
            }
        }
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> each : asked) {
            replies.add(each.get());
        }
        return replies;
    }

    private static Set<String> distinct(List<Reply> replies) {
        return replies.stream().map(Reply::text).collect(Collectors.toSet());
    }

    private long head() {
        return sector.service().part(EventLog.class).head();
    }
}
