package be.homeward.query.outcomes;

import static be.homeward.events.Destination.PRIVATE_RENTAL;
import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.id;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.OfflineReason;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.RelocationId;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportResumed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NightsTest {
    private final Story story = new Story();

    @Test
    void nights_are_lived_in_offline_or_empty_by_cause() {
        story.lives("Nadia", TEMPORARY, "12", "2020-01-11", "2020-01-21", PRIVATE_RENTAL);
        story.tell(
                new DwellingTakenOffline(story.home("12"), OfflineReason.WORKS, day("2020-01-19"), null),
                new DwellingBroughtBack(story.home("12"), day("2020-01-26")));
        assertThat(story.count("occupancy", "2020-01-31")).isEqualTo("38.5% 10/26");
        assertThat(story.count("offlineNights", "2020-01-31")).isEqualTo("5");
        assertThat(story.count("emptyNights", "2020-01-31")).isEqualTo("{before-first-stay=10, between-stays=6}");
    }

    @Test
    void whose_assignment_was_withdrawn_was_expected_until_then() {
        story.lives("Nadia", TEMPORARY, "12", "2020-01-11", "2020-01-21", PRIVATE_RENTAL);
        story.isExpected("Karim", TEMPORARY, "12", "2020-01-23");
        story.tell(new AssignmentWithdrawn(story.home("12"), story.stay("Karim", "2020-01-23"), day("2020-01-27")));
        assertThat(story.count("emptyNights", "2020-01-31"))
                .isEqualTo("{before-first-stay=10, between-stays=7, household-expected=4}");
        assertThat(story.count("emptyNights", "2020-01-25"))
                .isEqualTo("{before-first-stay=10, between-stays=2, household-expected=3}");
    }

    @Test
    void whoever_sleeps_elsewhere_for_a_time_lives_in_both_dwellings() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-11");
        story.tell(new HouseholdRelocated(
                story.home("12"),
                story.stay("Nadia", "2020-01-11"),
                new RelocationId(id("works")),
                story.home("13"),
                OfflineReason.WORKS,
                day("2020-01-21"),
                day("2020-01-25")));
        assertThat(story.count("occupancy", "2020-01-31")).isEqualTo("40.3% 25/62");
        assertThat(story.count("emptyNights", "2020-01-31")).isEqualTo("{before-first-stay=37}");
        assertThat(story.count("personNightsOfCapacity", "2020-01-31")).isEqualTo("8.5% 21/248");
    }

    @Test
    void persons_sleep_in_dwellings_for_four_and_on_places_granted_last() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-01");
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Sami"), day("2020-01-06")));
        story.tell(
                new PlacesGranted(story.programme, DIOGENES, 5, day("2020-01-01"), null),
                new PlacesGranted(story.programme, DIOGENES, 1, day("2020-01-06"), null));
        assertThat(story.count("personNightsOfCapacity", "2020-01-10")).isEqualTo("37.5% 15/40");
        assertThat(story.count("personNightsOfPlaces", "2020-01-10")).isEqualTo("50.0% 15/30");
    }

    @Test
    void nights_before_and_after_the_grant_of_places_fill_none() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-01");
        story.tell(new PlacesGranted(story.programme, DIOGENES, 2, day("2020-01-06"), day("2020-01-11")));
        assertThat(story.count("personNightsOfPlaces", "2020-01-31")).isEqualTo("50.0% 5/10");
    }

    @Test
    void whoever_leaves_on_a_wednesday_is_not_there_that_day() {
        story.lives("Nadia", TEMPORARY, "12", "2020-01-20", "2020-04-29", PRIVATE_RENTAL);
        story.movesIn("Karim", TEMPORARY, "13", "2020-04-29");
        assertThat(story.count("personsOnLastWednesdays", "2020-09-30"))
                .isEqualTo("{2020-01-29=1, 2020-04-29=1, 2020-07-29=1}");
        assertThat(story.count("householdsOnLastWednesdays", "2020-01-29")).isEqualTo("{2020-01-29=1}");
    }

    @Test
    void a_support_week_is_whole_and_without_a_pause() {
        story.accompanied("Nadia", "2020-01-01");
        story.met("Nadia", "2020-01-03");
        story.met("Nadia", "2020-01-12");
        story.tell(
                new SupportPaused(story.support("Nadia"), day("2020-01-22"), PauseReason.HOSPITAL),
                new SupportResumed(story.support("Nadia"), day("2020-01-24")));
        assertThat(story.count("contactCadence", "2020-02-02")).isEqualTo("33.3% 1/3");
        assertThat(story.count("personsOverdue", "2020-01-23")).isEqualTo("0");
        assertThat(story.count("personsOverdue", "2020-01-26")).isEqualTo("0");
        assertThat(story.count("personsOverdue", "2020-01-27")).isEqualTo("1");
    }
}
