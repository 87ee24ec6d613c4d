package be.homeward.query.outcomes;

import static be.homeward.events.Destination.PRIVATE_RENTAL;
import static be.homeward.events.Destination.SHELTER;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdId;
import be.homeward.events.StopReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LengthOfStayTest {
    private final Story story = new Story();

    @Test
    void whoever_left_stayed_from_move_in_to_move_out_and_the_last_day_is_not_counted() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-28", "2020-03-01", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("2.00");
        assertThat(story.count("lengthOfStayStayersMean", "2020-12-31")).isEqualTo("none");
    }

    @Test
    void whoever_stays_is_counted_through_the_day_asked() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-12-31");
        assertThat(story.count("lengthOfStayStayersMean", "2020-12-31")).isEqualTo("1.00");
        assertThat(story.count("lengthOfStayStayersMean", "2021-12-31")).isEqualTo("366.00");
    }

    @Test
    void whoever_leaves_on_the_last_day_has_left() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-12-31", PRIVATE_RENTAL);
        assertThat(story.count("personsLeft", "2020-12-31")).isEqualTo("1");
        assertThat(story.count("personsStaying", "2020-12-31")).isEqualTo("0");
        assertThat(story.count("personsStaying", "2020-12-30")).isEqualTo("1");
    }

    @Test
    void the_nights_on_which_clocks_change_are_nights_like_others() {
        story.lives("Nadia", TEMPORARY, "12", "2020-03-28", "2020-03-30", PRIVATE_RENTAL);
        story.lives("Karim", TEMPORARY, "13", "2020-10-24", "2020-10-26", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("2.00");
    }

    @Test
    void a_child_born_on_a_leap_day_counts_from_that_day() {
        story.tell(new HouseholdJoined(household(), story.person("Sami"), day("2020-02-29")));
        story.lives("Nadia", TEMPORARY, "12", "2020-02-28", "2020-03-02", PRIVATE_RENTAL);
        assertThat(story.count("personsHoused", "2020-02-28")).isEqualTo("1");
        assertThat(story.count("personsHoused", "2020-02-29")).isEqualTo("2");
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("2.50");
    }

    @Test
    void stays_linked_by_a_move_count_as_one_however_long_the_gap() {
        story.accompanied("Nadia", "2020-01-15");
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SHELTER);
        story.lives("Nadia", TEMPORARY, "13", "2020-09-01", "2020-10-01", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("243.00");
        assertThat(story.count("lengthOfSingleStayLeaversMean", "2020-12-31")).isEqualTo("29.50");
        assertThat(story.count("personsLeft", "2020-12-31")).isEqualTo("1");
    }

    @Test
    void stays_without_a_night_in_between_count_as_one_whoever_is_accompanied() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SHELTER);
        story.lives("Nadia", TEMPORARY, "13", "2020-03-01", "2020-03-31", PRIVATE_RENTAL);
        story.lives("Karim", TEMPORARY, "14", "2020-02-01", "2020-03-01", SHELTER);
        story.lives("Karim", TEMPORARY, "15", "2020-03-02", "2020-03-30", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("43.50");
    }

    @Test
    void a_gap_in_which_support_stopped_is_no_move_and_the_last_stay_counts() {
        story.accompanied("Nadia", "2020-01-15");
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SHELTER);
        story.stops("Nadia", "2020-03-10", StopReason.OUT_OF_REACH);
        story.lives("Nadia", TEMPORARY, "13", "2020-09-01", "2020-10-01", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("30.00");
    }

    @Test
    void a_household_moves_together_when_one_of_them_is_accompanied() {
        story.accompanied("Nadia", "2020-01-15");
        story.tell(new HouseholdJoined(household(), story.person("Sami"), day("2020-02-10")));
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SHELTER);
        story.lives("Nadia", TEMPORARY, "13", "2020-04-01", "2020-05-01", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("85.50");
    }

    @Test
    void a_member_who_joined_later_counts_from_joining_and_one_who_left_before_never_counts() {
        story.tell(new HouseholdJoined(household(), story.person("Sami"), day("2020-02-11")));
        story.tell(new HouseholdJoined(household(), story.person("Lina"), day("2020-01-10")));
        story.tell(new HouseholdLeft(household(), story.person("Lina"), day("2020-01-20"), null, null, null));
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-02", PRIVATE_RENTAL);
        assertThat(story.count("personsHoused", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("25.00");
        assertThat(story.count("lengthOfStayLeaversMedian", "2020-12-31")).isEqualTo("25.00");
    }

    @Test
    void means_are_rounded_half_up_to_the_hundredth() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-02-02", PRIVATE_RENTAL);
        story.lives("Karim", TEMPORARY, "13", "2020-02-01", "2020-02-02", PRIVATE_RENTAL);
        story.lives("Lina", TEMPORARY, "14", "2020-02-01", "2020-02-04", PRIVATE_RENTAL);
        assertThat(story.count("lengthOfStayLeaversMean", "2020-12-31")).isEqualTo("1.67");
        assertThat(story.count("lengthOfStayLeaversMedian", "2020-12-31")).isEqualTo("1.00");
    }

    @Test
    void whoever_left_before_the_period_or_after_it_is_no_leaver_of_it() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", PRIVATE_RENTAL);
        story.lives("Karim", TEMPORARY, "13", "2020-02-01", "2021-02-01", PRIVATE_RENTAL);
        assertThat(story.count("personsLeft", "2020-04-01", "2021-01-01", "2021-06-01"))
                .isEqualTo("0");
        assertThat(story.count("lengthOfStayStayersMean", "2020-04-01", "2021-01-01", "2021-06-01"))
                .isEqualTo("335.00");
    }

    private HouseholdId household() {
        story.person("Nadia");
        return story.household("Nadia");
    }
}
