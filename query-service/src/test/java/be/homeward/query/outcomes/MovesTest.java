package be.homeward.query.outcomes;

import static be.homeward.events.Destination.PRIVATE_RENTAL;
import static be.homeward.events.Destination.SHELTER;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who moved and who left, of a household in which Nadia alone is accompanied and Sami is a child. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovesTest {
    private final Story story = new Story();

    @BeforeEach
    void a_mother_and_her_child() {
        story.accompanied("Nadia", "2020-01-15");
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Sami"), day("2020-01-20")));
    }

    @Test
    void a_child_moves_with_the_one_who_is_accompanied() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SHELTER);
        assertThat(story.count("exits", "2020-03-31")).isEqualTo("0");
        assertThat(story.count("betweenStays", "2020-03-31")).isEqualTo("2");
        story.movesIn("Nadia", TEMPORARY, "13", "2020-04-01");
        assertThat(story.count("moves", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("personsMoved", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("exits", "2020-12-31")).isEqualTo("0");
        assertThat(story.count("lengthOfStayStayersMean", "2020-12-31")).isEqualTo("335.00");
    }

    @Test
    void whoever_left_the_household_does_not_move_with_it() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-02-01");
        story.tell(new HouseholdLeft(story.household("Nadia"), story.person("Sami"), day("2020-03-01")));
        assertThat(story.count("exits", "2020-03-31")).isEqualTo("1");
        assertThat(story.count("betweenStays", "2020-03-31")).isEqualTo("0");
        story.movesIn("Sami", TEMPORARY, "13", "2020-10-01");
        assertThat(story.count("moves", "2020-12-31")).isEqualTo("0");
        assertThat(story.count("lengthOfStayStayersMean", "2020-12-31")).isEqualTo("213.50");
    }

    @Test
    void whoever_lives_in_another_dwelling_has_not_left() {
        story.movesIn("Karim", TEMPORARY, "13", "2020-02-01");
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", PRIVATE_RENTAL);
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Karim"), day("2020-02-15")));
        assertThat(story.count("exits", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("movedOnToLastingHome", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("personsLeft", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("personsStaying", "2020-12-31")).isEqualTo("1");
    }
}
