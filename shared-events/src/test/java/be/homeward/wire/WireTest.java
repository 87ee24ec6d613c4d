package be.homeward.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.LifeDomain;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportId;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WireTest {
    private static final CoachingVisitRecorded VISIT = new CoachingVisitRecorded(
            new SupportId(UUID.fromString("0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0001")),
            new ContactId(UUID.fromString("0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0002")),
            LocalDate.of(2020, 6, 9),
            ContactResult.NOT_REACHED,
            45,
            Set.of(LifeDomain.MENTAL_HEALTH),
            List.of(new CoachId(UUID.fromString("0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0003"))),
            new Sealed("AQID"));

    @Test
    void an_event_is_written_with_bare_ids_codes_and_closed_values() {
        assertThat(new String(Wire.write(VISIT), StandardCharsets.UTF_8)).isEqualTo("""
                {"support":"0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0001","contact":"0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0002",\
                "on":"2020-06-09","result":"not-reached","minutes":45,"domains":["mental-health"],\
                "coaches":["0b9c5a52-6f0c-4d9a-9a39-0b7a6a2f0003"],"note":"AQID"}""");
    }

    @Test
    void what_was_written_is_read_back() {
        assertThat(Wire.read("CoachingVisitRecorded", 1, Wire.write(VISIT))).isEqualTo(VISIT);
    }

    @Test
    void days_are_read_by_their_digits_in_a_record_too_where_a_shape_is_asked_for() {
        assertThat(new Days().withShape(JsonFormat.Shape.ANY)).isInstanceOf(Days.class);
    }

    @Test
    void only_days_that_there_are_can_be_read() {
        String visit = new String(Wire.write(VISIT), StandardCharsets.UTF_8);
        for (String day : List.of("2020-02-30", "2020-13-01", "2020/06-09", "2020-06x09", "20-006-09", "+020-06-09")) {
            byte[] altered = visit.replace("2020-06-09", day).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Wire.read("CoachingVisitRecorded", 1, altered))
                    .as(day)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void an_unreadable_event_is_named_but_not_quoted() {
        assertThatThrownBy(() ->
                        Wire.read("CoachingVisitRecorded", 1, "{\"on\":\"Nadia\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("CoachingVisitRecorded")
                .hasMessageNotContaining("Nadia");
        assertThatThrownBy(() -> Wire.read("NeverHeardOf", 1, new byte[0])).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_older_form_goes_through_every_step_to_the_current_one() {
        Map<Revision, UnaryOperator<ObjectNode>> steps = Map.of(
                new Revision("Moved", 1),
                        event -> event.put("on", event.remove("day").asString()),
                new Revision("Moved", 2), event -> event.put("checked", true));
        ObjectNode first = JsonMapper.shared().createObjectNode().put("day", "2020-06-09");

        assertThat(Upcasters.current("Moved", steps)).isEqualTo(3);
        assertThat(Upcasters.upcast(new Revision("Moved", 1), first, steps))
                .hasToString("{\"on\":\"2020-06-09\",\"checked\":true}");
    }
}
