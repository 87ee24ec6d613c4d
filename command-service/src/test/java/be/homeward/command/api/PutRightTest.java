package be.homeward.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Spreadsheets that also hold what was said by mistake, and what puts it right. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PutRightTest {
    private final Sector sector = Sector.shared();
    private final UUID nadia = UUID.randomUUID();
    private final UUID support = UUID.randomUUID();

    @Test
    void what_was_revoked_and_said_anew_is_so_on_the_day_said_last() {
        String rows = """
                command;key;support;person;programme;track;role;on
                DeclareAdministrationInOrder;;%1$s;;;;;2020-06-01
                RevokeAdministrationInOrder;%2$s;%1$s;;;;;
                DeclareAdministrationInOrder;;%1$s;;;;;2020-05-01
                StartSupport;;%1$s;%2$s;%3$s;respite;participant;2020-04-01
                RegisterPerson;;;%2$s;;;;
                """.formatted(support, nadia, sector.id("uitweg"));

        List<JsonNode> answers = answers(sheet(rows));

        assertThat(answers).extracting(PutRightTest::status).containsOnly(200).hasSize(5);
        assertThat(answers.subList(0, 3)).extracting(PutRightTest::position).isSorted();
        assertThat(answers(sheet(rows))).isEqualTo(answers);
    }

    @Test
    void nothing_is_taken_back_while_what_stands_above_it_about_the_same_is_refused() {
        assertThat(codes(sheet("""
                        command;key;support;person;programme;track;role;on
                        DeclareAdministrationInOrder;;%1$s;;;;;2020-03-01
                        RevokeAdministrationInOrder;%2$s;%1$s;;;;;
                        DeclareAdministrationInOrder;;%1$s;;;;;2020-05-01
                        StartSupport;;%1$s;%2$s;%3$s;respite;participant;2020-04-01
                        RegisterPerson;;;%2$s;;;;
                        """.formatted(support, nadia, sector.id("uitweg")))))
                .containsExactly("support.before-start", "line.after-refused", "", "", "");
    }

    @Test
    void what_may_be_meant_again_in_the_same_words_needs_a_key() {
        Reply reply = sheet("command;support\nRevokeAdministrationInOrder;%s\n".formatted(support));

        assertThat(codes(reply)).containsExactly("line.key-needed");
        assertThat(answers(reply).getFirst().at("/problem/field").asString()).isEqualTo("key");
        assertThat(codes(sector.diogenes()
                        .lines("{\"command\":\"WithdrawMoveOut\",\"body\":{\"dwelling\":\"%1$s\",\"stay\":\"%1$s\"}}"
                                .formatted(support))))
                .containsExactly("line.key-needed");
    }

    @Test
    void a_period_is_sealed_after_all_the_rest_and_not_while_some_of_it_is_refused() {
        Partner brusshelp = sector.service().as("brusshelp-coordinator");
        String names = "{\"nl\":\"a\",\"fr\":\"b\",\"en\":\"c\"}";
        sector.service().administrator().give("OpenProgramme", """
                {"programme":"%s","code":"p%s","names":%s,"coordinator":"%s","from":"2020-03-01","housingFirst":false}
                """.formatted(
                        support, support.toString().substring(0, 8), names, sector.id("brusshelp")));
        brusshelp.give("AddTrack", """
                {"programme":"%s","track":"respite","names":%s,"housingMode":"temporary","residents":"occupants",
                 "rules":{"freeWithDomiciliation":true,"neverReasons":[]},"contactCadenceDays":14}
                """.formatted(support, names));
        String rows = """
                command;key;programme;role;tracks[0];from;asOf;partner;places
                SealPeriod;;%1$s;;;2020-03-01;2020-03-31;;
                ConfirmPeriod;%1$s;%1$s;;;2020-03-01;2020-03-31;;
                GrantPlaces;;%1$s;;;2020-05-01;;%2$s;%3$s
                AdmitPartner;;%1$s;carrier;respite;2020-03-01;;%2$s;
                """;
        String refused = rows.formatted(support, sector.id("brusshelp"), "many");
        assertThat(codes(brusshelp.sheet("/commands", refused.getBytes(UTF_8))))
                .containsExactly("line.after-refused", "line.after-refused", "form.wrong-type", "");

        Reply whole = brusshelp.sheet(
                "/commands",
                rows.formatted(support, sector.id("brusshelp"), "5").getBytes(UTF_8));
        assertThat(codes(whole)).containsOnly("");
        assertThat(answers(whole).reversed())
                .extracting(PutRightTest::position)
                .elements(1, 2, 3)
                .isSorted();
    }

    private Reply sheet(String csv) {
        return sector.diogenes().sheet("/commands", csv.getBytes(UTF_8));
    }

    private static List<String> codes(Reply reply) {
        return answers(reply).stream()
                .map(each -> each.at("/problem/code").asString(""))
                .toList();
    }

    private static int status(JsonNode answer) {
        return answer.path("status").asInt();
    }

    private static Long position(JsonNode answer) {
        return answer.at("/result/position").asLong();
    }

    private static List<JsonNode> answers(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text()
                .lines()
                .map(Body.MAPPER::readTree)
                .sorted(Comparator.comparingInt(each -> each.path("line").asInt()))
                .toList();
    }
}
