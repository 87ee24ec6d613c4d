package be.homeward.query.outcomes;

import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A household whose last member left and came back: nobody lived there in between. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseholdAwayTest {
    private final Story story = new Story();

    @Test
    void nights_on_which_nobody_belonged_to_the_household_are_not_lived_in() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-01");
        left("Nadia", "2020-01-11");
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Nadia"), day("2020-01-21")));
        assertThat(story.count("occupancy", "2020-01-15")).isEqualTo("66.7% 10/15");
        assertThat(story.count("occupancy", "2020-01-31")).isEqualTo("67.7% 21/31");
        assertThat(story.count("emptyNights", "2020-01-31")).isEqualTo("{between-stays=10}");
        assertThat(story.count("personNightsOfCapacity", "2020-01-31"))
                .as("as many nights as she lived there, over four places")
                .isEqualTo("16.9% 21/124");
    }

    @Test
    void a_dwelling_stays_lived_in_when_another_came_before_the_last_left() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-01");
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Sami"), day("2020-01-11")));
        left("Nadia", "2020-01-11");
        assertThat(story.count("occupancy", "2020-01-31")).isEqualTo("100.0% 31/31");
    }

    private void left(String who, String on) {
        story.tell(new HouseholdLeft(story.household(who), story.person(who), day(on), null, null, null));
    }
}
