package be.homeward.query.outcomes;

import static be.homeward.events.Destination.HOUSING_FIRST_DWELLING;
import static be.homeward.events.Destination.PRIVATE_RENTAL;
import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.HOEKSTEEN;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.SupportEvent.HandedOver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlowTest {
    private final Story story = new Story();

    @Test
    void what_is_there_is_what_was_and_came_without_what_went() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-10", "2020-04-01", PRIVATE_RENTAL);
        story.movesIn("Karim", TEMPORARY, "13", "2020-03-31");
        assertThat(housed("2020-02")).isEqualTo("0 + 1 - 0 = 1");
        assertThat(housed("2020-03")).isEqualTo("1 + 1 - 0 = 2");
        assertThat(housed("2020-04")).isEqualTo("2 + 0 - 1 = 1");
    }

    @Test
    void whoever_moves_without_a_night_in_between_neither_comes_nor_goes() {
        story.lives("Nadia", TEMPORARY, "12", "2020-01-10", "2020-02-10", HOUSING_FIRST_DWELLING);
        story.lives("Nadia", TEMPORARY, "13", "2020-02-10", "2020-03-10", HOUSING_FIRST_DWELLING);
        story.movesIn("Nadia", TEMPORARY, "14", "2020-03-12");
        assertThat(housed("2020-02")).isEqualTo("1 + 0 - 0 = 1");
        assertThat(housed("2020-03")).isEqualTo("1 + 1 - 1 = 1");
    }

    @Test
    void whoever_has_two_homes_is_one_person_until_both_are_left() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-04-10", PRIVATE_RENTAL);
        story.lives("Karim", TEMPORARY, "13", "2020-02-20", "2020-05-05", PRIVATE_RENTAL);
        story.tell(new HouseholdJoined(story.household("Karim"), story.person("Nadia"), day("2020-03-10")));
        assertThat(housed("2020-02")).isEqualTo("0 + 2 - 0 = 2");
        assertThat(housed("2020-03")).isEqualTo("2 + 0 - 0 = 2");
        assertThat(housed("2020-04")).isEqualTo("2 + 0 - 0 = 2");
        assertThat(housed("2020-05")).isEqualTo("2 + 0 - 2 = 0");
    }

    @Test
    void a_support_that_is_handed_over_neither_starts_nor_stops() {
        story.accompanied("Nadia", "2020-02-10");
        story.tell(new HandedOver(story.support("Nadia"), story.programme, DIOGENES, HOEKSTEEN, day("2020-03-10")));
        assertThat(flow("Supported", "2020-02")).isEqualTo("0 + 1 - 0 = 1");
        assertThat(flow("Supported", "2020-03")).isEqualTo("1 + 0 - 0 = 1");
    }

    private String housed(String month) {
        return flow("Housed", month);
    }

    private String flow(String what, String month) {
        String from = month + "-01";
        String until = day(from).plusMonths(1).toString();
        String asOf = day(until).minusDays(1).toString();
        String measure = "flow" + what;
        return "%s + %s - %s = %s"
                .formatted(
                        story.count(measure + "Before", from, until, asOf),
                        story.count(measure + "In", from, until, asOf),
                        story.count(measure + "Out", from, until, asOf),
                        story.count(measure + "Stock", from, until, asOf));
    }
}
