package be.homeward.query.outcomes;

import static be.homeward.events.Destination.PRIVATE_RENTAL;
import static be.homeward.events.Destination.SHELTER;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.SupportReopened;
import java.util.Set;
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
        story.tell(
                new HouseholdLeft(story.household("Nadia"), story.person("Sami"), day("2020-03-01"), null, null, null));
        assertThat(story.count("exits", "2020-03-31")).isEqualTo("1");
        assertThat(story.count("betweenStays", "2020-03-31")).isEqualTo("0");
        story.movesIn("Sami", TEMPORARY, "13", "2020-10-01");
        assertThat(story.count("moves", "2020-12-31")).isEqualTo("0");
        assertThat(story.count("lengthOfStayStayersMean", "2020-12-31")).isEqualTo("213.50");
    }

    @Test
    void a_household_does_not_move_because_of_someone_who_had_left_it_before() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-02-01");
        story.tell(new HouseholdLeft(
                story.household("Nadia"), story.person("Nadia"), day("2020-03-01"), null, null, null));
        story.tell(new MovedOut(
                story.home("12"),
                story.stay("Nadia", "2020-02-01"),
                day("2020-03-10"),
                SHELTER,
                EndReason.SAFETY,
                EndedBy.OCCUPANT,
                null,
                Set.of()));
        story.movesIn("Sami", TEMPORARY, "13", "2020-10-01");
        assertThat(story.count("moves", "2020-12-31")).isEqualTo("0");
        assertThat(story.count("lengthOfStayStayersMean", "2020-12-31")).isEqualTo("92.00");
    }

    @Test
    void whoever_moved_on_unhoused_and_is_accompanied_again_has_not_moved_on() {
        story.accompanied("Lina", "2020-02-01");
        story.stops("Lina", "2020-03-01", StopReason.MOVED_ON);
        assertThat(story.count("movedOnNeverHoused", "2020-12-31")).isEqualTo("1");
        story.tell(new SupportReopened(story.support("Lina"), day("2020-04-01")));
        assertThat(story.count("movedOnNeverHoused", "2020-03-31")).isEqualTo("1");
        assertThat(story.count("movedOnNeverHoused", "2020-12-31")).isEqualTo("0");
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
