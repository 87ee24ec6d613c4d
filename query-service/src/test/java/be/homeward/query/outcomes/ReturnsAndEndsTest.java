package be.homeward.query.outcomes;

import static be.homeward.events.Destination.DECEASED;
import static be.homeward.events.Destination.LONG_TERM_CARE;
import static be.homeward.events.Destination.PRIVATE_RENTAL;
import static be.homeward.events.Destination.SOCIAL_RENTAL;
import static be.homeward.events.Destination.UNKNOWN;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.LivingSituation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnsAndEndsTest {
    private final Story story = new Story();

    @Test
    void whoever_is_homeless_again_returned_in_the_window_of_that_day() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SOCIAL_RENTAL);
        story.lives("Karim", TEMPORARY, "13", "2020-02-01", "2020-03-01", SOCIAL_RENTAL);
        story.lives("Lina", TEMPORARY, "14", "2020-02-01", "2020-03-01", SOCIAL_RENTAL);
        story.situation("Nadia", LivingSituation.EMERGENCY_SHELTER, "2020-08-28");
        story.situation("Karim", LivingSituation.PUBLIC_SPACE, "2020-08-29");
        story.situation("Lina", LivingSituation.THREATENED_WITH_EVICTION, "2020-04-01");
        assertThat(story.count("returnsWithin180Days", "2022-12-31")).startsWith("33.3% 1/3 not yet 0");
        assertThat(story.count("returns181To365Days", "2022-12-31")).startsWith("33.3% 1/3 not yet 0");
        assertThat(story.count("returns366To730Days", "2022-12-31")).startsWith("0.0% 0/3 not yet 0");
        assertThat(story.count("returns181To365Days", "2020-12-31")).startsWith("none% 0/0 not yet 3");
    }

    @Test
    void whoever_sleeps_at_a_friends_is_homeless_as_the_code_lists_say() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SOCIAL_RENTAL);
        story.situation("Nadia", LivingSituation.WITH_FAMILY_OR_FRIENDS, "2020-04-01");
        assertThat(story.count("returnsWithin180Days", "2020-12-31")).startsWith("100.0% 1/1");
    }

    @Test
    void a_new_temporary_stay_is_a_return() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SOCIAL_RENTAL);
        story.movesIn("Nadia", TEMPORARY, "13", "2020-05-01");
        assertThat(story.count("returnsWithin180Days", "2020-12-31")).startsWith("100.0% 1/1");
    }

    @Test
    void deceased_and_long_term_care_leave_the_share_and_unknown_stays_in_it() {
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", SOCIAL_RENTAL);
        story.lives("Karim", TEMPORARY, "13", "2020-02-01", "2020-03-01", DECEASED);
        story.lives("Lina", TEMPORARY, "14", "2020-02-01", "2020-03-01", LONG_TERM_CARE);
        story.lives("Sami", TEMPORARY, "15", "2020-02-01", "2020-03-01", UNKNOWN);
        assertThat(story.count("lastingDestinations", "2020-12-31")).startsWith("50.0% 1/2");
        assertThat(story.count("destinationsUnknown", "2020-12-31")).isEqualTo("1");
        assertThat(story.count("endsByDestination", "2020-12-31"))
                .isEqualTo("{deceased=1, long-term-care=1, social-rental=1, unknown=1}");
    }

    @Test
    void whoever_left_the_household_went_nobody_knows_where() {
        story.person("Nadia");
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Sami"), day("2020-01-10")));
        story.tell(
                new HouseholdLeft(story.household("Nadia"), story.person("Sami"), day("2020-02-20"), null, null, null));
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", PRIVATE_RENTAL);
        assertThat(story.count("endsByDestination", "2020-12-31")).isEqualTo("{private-rental=1, unknown=1}");
        assertThat(story.count("endsByReason", "2020-12-31")).isEqualTo("{household-change=1, moved-on=1}");
        assertThat(story.count("stayEndsByReason", "2020-12-31")).isEqualTo("{moved-on=1}");
    }

    @Test
    void whoever_left_the_household_went_where_somebody_wrote_down() {
        story.person("Nadia");
        joins("Sami");
        joins("Lina");
        joins("Karim");
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", PRIVATE_RENTAL);
        story.tell(left("Sami", "2020-02-20", DECEASED, EndReason.DEATH, null));
        story.tell(left("Lina", "2020-02-25", SOCIAL_RENTAL, EndReason.MOVED_ON, EndedBy.OCCUPANT));
        assertThat(story.count("movedOnToLastingHome", "2020-02-29")).isEqualTo("1");
        story.tell(left("Karim", "2020-03-01", LONG_TERM_CARE, null, null));
        assertThat(story.count("endsByDestination", "2020-12-31"))
                .isEqualTo("{deceased=1, long-term-care=1, private-rental=1, social-rental=1}");
        assertThat(story.count("endsByReason", "2020-12-31")).isEqualTo("{death=1, household-change=1, moved-on=2}");
        assertThat(story.count("endsByWho", "2020-12-31")).isEqualTo("{occupant=2, unknown=2}");
        assertThat(story.count("lastingDestinations", "2020-12-31")).startsWith("100.0% 2/2");
        assertThat(story.count("movedOnToLastingHome", "2020-12-31")).isEqualTo("2");
        assertThat(story.count("stayEndsByReason", "2020-12-31")).isEqualTo("{moved-on=1}");
    }

    @Test
    void where_somebody_went_may_be_corrected() {
        story.person("Nadia");
        joins("Sami");
        story.lives("Nadia", TEMPORARY, "12", "2020-02-01", "2020-03-01", PRIVATE_RENTAL);
        story.tell(left("Sami", "2020-02-20", DECEASED, EndReason.DEATH, null));
        story.tell(new MembershipCorrected(
                story.household("Nadia"), story.person("Sami"), null, day("2020-02-21"), SOCIAL_RENTAL, null, null));
        assertThat(story.count("endsByDestination", "2020-12-31")).isEqualTo("{private-rental=1, social-rental=1}");
    }

    private void joins(String who) {
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person(who), day("2020-01-10")));
    }

    private HouseholdLeft left(
            String who, String on, Destination to, @Nullable EndReason reason, @Nullable EndedBy endedBy) {
        return new HouseholdLeft(story.household("Nadia"), story.person(who), day(on), to, reason, endedBy);
    }
}
