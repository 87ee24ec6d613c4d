package be.homeward.command.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A partner's history, as it was kept in a spreadsheet until now. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetTest {
    private static final String COLUMNS =
            "command;person;givenName;household;members[0].person;members[1].person;support;programme;track;role;on\n";

    private final Sector sector = Sector.shared();
    private final Partner coach = sector.diogenes();
    private final UUID nadia = UUID.randomUUID();
    private final UUID karim = UUID.randomUUID();
    private final UUID household = UUID.randomUUID();
    private final UUID support = UUID.randomUUID();

    /** Latest first, as many keep it: every row depends on one below it. */
    private String history() {
        return COLUMNS
                + "StartSupport;%s;;;;;%s;%s;respite;participant;2020-04-01\n"
                        .formatted(nadia, support, sector.id("uitweg"))
                + "FormHousehold;;;%s;%s;%s;;;;;2020-03-15\n".formatted(household, nadia, karim)
                + "\n"
                + "RegisterPerson;%s;\"Nadia \"\"N.\"\";\nfrom Jette\"\n".formatted(nadia)
                + "RegisterPerson;%s;Karim;;;;;;;;\n".formatted(karim);
    }

    @Test
    void is_taken_in_any_order_and_each_answer_has_the_line_of_its_row() {
        List<JsonNode> answers = answers(send("/commands", history()));

        assertThat(answers).extracting(SheetTest::line).containsExactly(2, 3, 5, 7);
        assertThat(answers).extracting(SheetTest::status).containsOnly(200);
    }

    @Test
    void in_the_order_given_refuses_what_comes_too_early() {
        List<JsonNode> answers = answers(send("/commands?order=given", history()));

        assertThat(answers).extracting(SheetTest::status).containsExactly(404, 404, 200, 200);
    }

    @Test
    void sent_again_changes_nothing() {
        String first = send("/commands", history()).text();
        long head = head();

        assertThat(send("/commands", history()).text().lines())
                .containsExactlyInAnyOrderElementsOf(first.lines().toList());
        assertThat(head()).isEqualTo(head + 1);
    }

    @Test
    void sent_again_completes_what_was_cut_off_and_finds_its_rows_wherever_they_are_now() {
        String whole = history();
        answers(send("/commands", whole.substring(0, whole.lastIndexOf("RegisterPerson"))));

        List<JsonNode> answers = answers(send("/commands", COLUMNS + "\n" + whole.substring(COLUMNS.length())));

        assertThat(answers).extracting(SheetTest::status).containsOnly(200).hasSize(4);
    }

    @Test
    void answers_what_stays_refused_with_its_line_and_reason_and_carries_out_the_rest() {
        List<JsonNode> answers = answers(send("/commands", """
                command,person,givenName,on,
                RegisterPerson,%1$s,Nadia,,
                RecordMoveIn,,,2020-03-01,
                UpdateIdentity,%2$s,Karim,,
                RegisterPerson,%1$s,Nadia,2020-03-01,
                RegisterPerson,%2$s,"Ka"rim,,
                RegisterPerson,,Karim,,
                Nonsense,,,,
                ,%2$s,,,
                RegisterPerson,%2$s,Karim,,note
                """.formatted(nadia, karim)));

        assertThat(answers).extracting(SheetTest::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(answers)
                .extracting(each -> each.at("/problem/code").asString(""))
                .containsExactly(
                        "",
                        "form.missing",
                        "unknown",
                        "form.unknown-field",
                        "csv.quotes",
                        "form.missing",
                        "command.unknown",
                        "form.missing",
                        "csv.cells");
        assertThat(answers.get(3).at("/problem/field").asString()).isEqualTo("on");
    }

    @Test
    void of_one_command_names_it_in_the_address_and_a_mark_before_it_does_not_count() {
        List<JsonNode> answers = answers(send(
                "/commands/RegisterPerson", "\uFEFFperson,givenName\r\n%s,Nadia\r\n%s,Karim".formatted(nadia, karim)));

        assertThat(answers).extracting(SheetTest::status).containsExactly(200, 200);
        assertThat(send("/commands/Nonsense", "person\n").status()).isEqualTo(404);
    }

    @Test
    void reads_lists_numbers_and_yes_or_no_as_spreadsheets_write_them() {
        String track = "t" + nadia.toString().substring(0, 8);
        Reply reply = sector.service().as("brusshelp-coordinator").sheet("/commands/AddTrack", """
                programme;track;names.nl;names.fr;names.en;housingMode;residents;rules.freeWithDomiciliation;\
                rules.neverReasons;contactCadenceDays
                %s;%s;a;b;c;temporary;occupants;WAAR;refuses-treatment | refuses-support;14
                """.formatted(
                        sector.id("uitweg"), track)
                .getBytes(UTF_8));

        assertThat(answers(reply)).extracting(SheetTest::status).containsExactly(200);
    }

    @Test
    void leaves_a_list_empty_by_leaving_its_cell_empty() {
        answers(send("/commands", history()));

        List<JsonNode> answers =
                answers(send("/commands/RecordCoachingVisit", """
                support;person;contact;on;result;minutes;domains;coaches
                %s;%s;%s;2020-04-02;reached;45;;
                """.formatted(support, nadia, UUID.randomUUID())));

        assertThat(answers).extracting(SheetTest::status).containsExactly(200);
    }

    @Test
    void says_before_anything_else_when_its_first_row_cannot_be_used() {
        assertThat(send("/commands", "").code()).isEqualTo("csv.header");
        assertThat(send("/commands", "person;on\n").code()).isEqualTo("csv.header");
        assertThat(send("/commands", "command;a b\n").code()).isEqualTo("csv.header");
        assertThat(send("/commands", "command;on;on\n").code()).isEqualTo("form.field-twice");
        assertThat(coach.sheet("/commands", "command;prénom\n".getBytes(ISO_8859_1))
                        .code())
                .isEqualTo("body.not-utf8");
        assertThat(send("/commands?order=latest", "command\n").field()).isEqualTo("order");
    }

    @Test
    void ends_where_a_text_does_not() {
        List<JsonNode> answers = answers(
                send("/commands/RegisterPerson", "person,givenName\n%s,\"Nadia\n%s,Karim\n".formatted(nadia, karim)));

        assertThat(answers).extracting(SheetTest::line).containsExactly(2);
        assertThat(answers.getFirst().at("/problem/code").asString()).isEqualTo("csv.quotes");
    }

    @Test
    void of_thousands_of_rows_shuffled_is_taken_whole() {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(_ -> {
            UUID person = UUID.randomUUID();
            rows.add("RegisterPerson,%s,,,,,,".formatted(person));
            rows.add("StartSupport,%s,%s,%s,respite,participant,2020-04-01,"
                    .formatted(person, UUID.randomUUID(), sector.id("uitweg")));
        });
        Collections.shuffle(rows, new java.util.Random(7));

        List<JsonNode> answers = answers(
                send("/commands", "command,person,support,programme,track,role,on,\n" + String.join("\n", rows)));

        assertThat(answers).hasSize(2_000).extracting(SheetTest::status).containsOnly(200);
    }

    @Test
    void lines_of_json_may_come_in_any_order_too_and_without_keys() {
        String[] lines = {
            "\uFEFF{\"command\":\"UpdateIdentity\",\"body\":{\"person\":\"%s\",\"familyName\":\"N.\"}}"
                    .formatted(nadia),
            "{\"command\":\"RegisterPerson\",\"body\":{\"person\":\"%s\",\"givenName\":\"Nadia\"}}".formatted(nadia)
        };
        assertThat(answers(coach.lines(lines))).extracting(SheetTest::status).containsExactly(404, 200);

        Reply any = Partner.send(coach.request("/commands?order=any")
                .header("Content-Type", MediaTypes.LINES)
                .POST(Partner.bytes(String.join("\n", lines).getBytes(UTF_8))));
        assertThat(answers(any)).extracting(SheetTest::status).containsExactly(200, 200);
    }

    private long head() {
        return coach.give("RegisterPerson", Sector.person(UUID.randomUUID(), "x"))
                .json()
                .path("position")
                .asLong();
    }

    private Reply send(String path, String csv) {
        return coach.sheet(path, csv.getBytes(UTF_8));
    }

    private static int line(JsonNode answer) {
        return answer.path("line").asInt();
    }

    private static int status(JsonNode answer) {
        return answer.path("status").asInt();
    }

    /** Sorted by line, because answers come as soon as they are final. */
    private static List<JsonNode> answers(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text()
                .lines()
                .map(Body.MAPPER::readTree)
                .sorted(Comparator.comparingInt(SheetTest::line))
                .toList();
    }
}
