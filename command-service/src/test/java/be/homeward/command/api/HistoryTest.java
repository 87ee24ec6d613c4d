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

/** What happened one after another, told in another order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTest {
    private final Sector sector = Sector.shared();
    private final Partner coach = sector.diogenes();
    private final UUID nadia = UUID.randomUUID();
    private final UUID karim = UUID.randomUUID();
    private final UUID household = UUID.randomUUID();
    private final UUID support = UUID.randomUUID();

    @Test
    void who_came_and_went_twice_did_so_in_the_order_of_the_days() {
        assertThat(statuses(sheet("""
                command;household;person;members[0].person;on
                LeaveHousehold;%1$s;%3$s;;2020-12-31
                JoinHousehold;%1$s;%3$s;;2020-01-15
                JoinHousehold;%1$s;%3$s;;2020-06-01
                LeaveHousehold;%1$s;%3$s;;2020-03-01
                RegisterPerson;;%3$s;;
                RegisterPerson;;%2$s;;
                FormHousehold;%1$s;;%2$s;2020-01-01
                """.formatted(household, nadia, karim))))
                .containsOnly(200)
                .hasSize(7);
    }

    @Test
    void what_began_and_ended_more_than_once_is_taken_newest_first_too() {
        assertThat(statuses(sheet("""
                command;support;person;programme;track;role;on;reason
                ResumeSupport;%1$s;;;;;2021-05-01;
                PauseSupport;%1$s;;;;;2021-04-01;hospital
                ResumeSupport;%1$s;;;;;2020-08-01;
                PauseSupport;%1$s;;;;;2020-07-01;hospital
                StartSupport;%1$s;%2$s;%3$s;respite;participant;2020-04-01;
                RegisterPerson;;%2$s;;;;;
                """.formatted(support, nadia, sector.id("uitweg")))))
                .containsOnly(200)
                .hasSize(6);
    }

    @Test
    void the_same_said_again_later_in_a_file_is_said_again_and_the_file_sent_again_changes_nothing() {
        String named = "{\"command\":\"UpdateIdentity\",\"body\":{\"person\":\"%s\",\"familyName\":\"%s\"}}";
        String[] lines = {
            "{\"command\":\"RegisterPerson\",\"body\":{\"person\":\"%s\"}}".formatted(nadia),
            named.formatted(nadia, "Aerts"),
            named.formatted(nadia, "Baert"),
            named.formatted(nadia, "Aerts")
        };
        String first = coach.lines(lines).text();

        assertThat(first.lines()
                        .map(line -> Body.MAPPER
                                .readTree(line)
                                .at("/result/position")
                                .asLong()))
                .doesNotContain(0L)
                .doesNotHaveDuplicates();
        assertThat(coach.lines(lines).text()).isEqualTo(first);
    }

    @Test
    void a_quote_in_the_middle_of_a_cell_spoils_its_own_row_alone() {
        List<JsonNode> answers = answers(sheet("""
                command;person;givenName
                RegisterPerson;%s;5" pipe
                RegisterPerson;%s;Karim
                RegisterPerson;%s;6" pipe
                """.formatted(nadia, karim, UUID.randomUUID())));

        assertThat(answers.stream().map(each -> each.path("status").asInt())).containsExactly(400, 200, 400);
        assertThat(answers.getFirst().at("/problem/code").asString()).isEqualTo("csv.quotes");
    }

    @Test
    void nothing_is_carried_out_of_what_is_longer_than_can_be_taken_in() {
        String row = "command;person\nRegisterPerson;%s\n".formatted(nadia);

        List<JsonNode> answers = answers(sheet(row + "\n".repeat(100_000)));

        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().at("/problem/code").asString()).isEqualTo("body.too-large");
        assertThat(coach.give("UpdateIdentity", Sector.person(nadia, "Nadia")).status())
                .isEqualTo(404);
    }

    @Test
    void a_position_beyond_what_was_recorded_is_a_number_like_any_other() {
        var body = Body.MAPPER.createObjectNode().put("correction", 3_000_000_000L);
        assertThat(new String(CanonicalBody.of("AnswerRectification", body), UTF_8))
                .contains("3000000000");
    }

    @Test
    void what_an_automation_does_nobody_else_can() {
        assertThat(coach.give("TellLandlord", "{}").code()).isEqualTo("command.unknown");
        assertThat(coach.give("ListForRehousing", "{}").code()).isEqualTo("command.unknown");
    }

    private Reply sheet(String csv) {
        return coach.sheet("/commands", csv.getBytes(UTF_8));
    }

    private static List<Integer> statuses(Reply reply) {
        return answers(reply).stream().map(each -> each.path("status").asInt()).toList();
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
