package be.homeward.query.outcomes;

import static be.homeward.events.Destination.SHELTER;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.StopReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Homes that somebody still has, and one that nobody told was left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptHomesTest {
    private final Story story = new Story();

    @Test
    void nobody_moves_who_still_has_an_earlier_home() {
        story.accompanied("Sami", "2020-01-15");
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-06-01", SHELTER);
        story.lives("Sami", TEMPORARY, "13", "2020-03-01", "2020-04-01", SHELTER);
        story.lives("Sami", TEMPORARY, "14", "2020-05-01", "2020-05-15", SHELTER);
        story.movesIn("Sami", TEMPORARY, "13", "2020-07-01");
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Sami"), day("2020-01-20")));
        assertThat(story.count("moves", "2020-05-31"))
                .as("Sami still lives with Nadia")
                .isEqualTo("0");
        assertThat(story.count("moves", "2020-07-31"))
                .as("from Nadia's, the home that was left last")
                .isEqualTo("1");
        story.stops("Sami", "2020-06-15", StopReason.OUT_OF_REACH);
        assertThat(story.count("moves", "2020-07-31")).isEqualTo("0");
    }

    @Test
    void nobody_lives_in_a_dwelling_any_more_when_the_last_of_the_household_has_left() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-11");
        story.tell(new HouseholdLeft(
                story.household("Nadia"), story.person("Nadia"), day("2020-01-21"), null, null, null));
        assertThat(story.count("occupancy", "2020-01-31")).isEqualTo("32.3% 10/31");
        assertThat(story.count("emptyNights", "2020-01-31")).isEqualTo("{before-first-stay=10, between-stays=11}");
    }
}
