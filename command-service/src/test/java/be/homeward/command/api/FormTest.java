package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import be.homeward.log.EventLog;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {
    private static final Sector SECTOR = Sector.shared();
    private static final String ID = UUID.randomUUID().toString();
    private static final String LONG = "x".repeat(201);
    private final EventLog log = SECTOR.service().part(EventLog.class);
    private long head;

    @BeforeEach
    void remember() {
        head = log.head();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(log.head()).isEqualTo(head);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ''                                                      | form.not-object           | ''
                {                                                       | body.not-json             | ''
                {"person":"ID"} {}                                      | body.not-json             | ''
                {"person":"ID","person":"ID"}                           | form.field-twice          | person
                {'person':'ID'}                                         | body.not-json             | ''
                {"person":"ID",}                                        | body.not-json             | ''
                {"person":NaN}                                          | body.not-json             | ''
                [1]                                                     | form.not-object           | ''
                null                                                    | form.not-object           | ''
                "person"                                                | form.not-object           | ''
                {}                                                      | form.missing              | person
                {"person":null}                                         | form.missing              | person
                {"person":""}                                           | form.missing              | person
                {"person":1}                                            | form.wrong-type           | person
                {"person":{"value":"ID"}}                               | form.wrong-type           | person
                {"person":["ID"]}                                       | form.wrong-type           | person
                {"person":"1-1-1-1-1"}                                  | form.not-uuid             | person
                {"person":"00000000-0000-0000-0000-000000000000"}       | form.not-uuid             | person
                {"person":"0000000000000000-0000-0000-00-00000001"}     | form.not-uuid             | person
                {"person":"IDID"}                                       | form.not-uuid             | person
                {"person":"ID","age":4}                                 | form.unknown-field        | age
                {"person":"ID","<script>":4}                            | form.unknown-field        | ?
                {"person":"ID","givenName":4}                           | form.wrong-type           | givenName
                {"person":"ID","givenName":"LONG"}                      | form.too-long             | givenName
                {"person":"ID","givenName":"a\\u0000b"}                 | form.character            | givenName
                {"person":"ID","givenName":"a\\ud800b"}                 | form.character            | givenName
                {"person":"ID","givenName":"a\\udc00\\ud800b"}          | form.character            | givenName
                """)
    void of_a_person(String body, String code, String field) {
        refuses("RegisterPerson", body, code, field);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "situation":"housed"                          | form.missing            | on
                "situation":"housed","on":"0000-01-01"        | form.date-out-of-range  | on
                "situation":"housed","on":"9999-01-01"        | form.date-out-of-range  | on
                "situation":"housed","on":"1899-12-31"        | form.date-out-of-range  | on
                "situation":"housed","on":"2200-01-01"        | form.date-out-of-range  | on
                "situation":"housed","on":"2021-02-29"        | form.not-date           | on
                "situation":"housed","on":"01/02/2021"        | form.not-date           | on
                "situation":"housed","on":"2021-02-01T00:00"  | form.not-date           | on
                "situation":"housed","on":"+99999-1-1"        | form.not-date           | on
                "situation":"housed","on":20210201            | form.wrong-type         | on
                "situation":"HOUSED","on":"2021-02-01"        | form.not-code           | situation
                "situation":0,"on":"2021-02-01"               | form.wrong-type         | situation
                """)
    void of_a_day_and_a_code(String fields, String code, String field) {
        refuses("RecordLivingSituation", "{\"person\":\"ID\"," + fields + "}", code, field);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "minutes":-1                              | form.number-out-of-range | minutes
                "minutes":2147483648                      | form.number-out-of-range | minutes
                "minutes":1e9                             | form.wrong-type          | minutes
                "minutes":1.5                             | form.wrong-type          | minutes
                "minutes":"30"                            | form.wrong-type          | minutes
                "minutes":true                            | form.wrong-type          | minutes
                "minutes":30,"domains":"housing"          | form.wrong-type          | domains
                "minutes":30,"domains":["housing","no"]   | form.not-code            | domains[1]
                "minutes":30,"domains":["housing","housing"] | form.value-twice      | domains[1]
                "minutes":30,"domains":[null]             | form.missing             | domains[0]
                "minutes":30,"coaches":["ID",1]           | form.wrong-type          | coaches[1]
                """)
    void of_a_number_and_a_list(String fields, String code, String field) {
        refuses("RecordCoachingVisit", "{\"support\":\"ID\",\"contact\":\"ID\"," + fields + "}", code, field);
    }

    @Test
    void of_a_list_with_too_many_values() {
        String many = ("\"" + ID + "\",").repeat(100) + "\"" + ID + "\"";
        refuses("RecordCoachingVisit", "{\"coaches\":[" + many + "]}", "form.too-many", "coaches");
    }

    @Test
    void of_a_part_of_the_body() {
        Reply reply = SECTOR.service().administrator().give("RegisterOrganisation", """
                {"organisation":"%s","code":"x","names":{"nl":"x","en":"y"},"kinds":[]}""".formatted(ID));

        assertThat(reply.code()).isEqualTo("form.missing");
        assertThat(reply.field()).isEqualTo("names.fr");
    }

    @Test
    void of_a_body_that_is_not_utf8() {
        byte[] latin = "{\"person\":\"%s\",\"givenName\":\"Zoë\"}".formatted(ID).getBytes(StandardCharsets.ISO_8859_1);
        sends(latin, "body.not-utf8");
    }

    @Test
    void of_a_body_in_another_encoding() {
        sends("{\"person\":\"%s\"}".formatted(ID).getBytes(StandardCharsets.UTF_16), "body.not-utf8");
    }

    @Test
    void of_half_a_pair_written_as_bytes() {
        byte[] body = "{\"givenName\":\"...\"}".getBytes(StandardCharsets.UTF_8);
        body[14] = (byte) 0xED;
        body[15] = (byte) 0xA0;
        body[16] = (byte) 0x80;
        sends(body, "body.not-utf8");
    }

    @Test
    void of_a_body_that_is_nested_without_end() {
        sends("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "body.too-deep");
        sends("{\"a\":".repeat(40_000).getBytes(StandardCharsets.UTF_8), "body.too-deep");
    }

    @Test
    void of_a_number_without_end() {
        sends(("{\"person\":" + "9".repeat(200_000) + "}").getBytes(StandardCharsets.UTF_8), "body.too-deep");
    }

    private static void sends(byte[] body, String code) {
        Reply reply =
                Partner.send(SECTOR.diogenes().command("RegisterPerson", "k").POST(Partner.bytes(body)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
    }

    private static void refuses(String command, String body, String code, String field) {
        Reply reply = SECTOR.diogenes()
                .give(command, body.replace("ID", ID).replace("LONG", LONG).replace("''", ""));

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.field()).isEqualTo(field.replace("''", ""));
        assertThat(reply.text()).doesNotContain(ID, "xxxx", "<script>");
    }
}
