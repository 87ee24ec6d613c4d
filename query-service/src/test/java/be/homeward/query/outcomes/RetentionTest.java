package be.homeward.query.outcomes;

import static be.homeward.events.Destination.DECEASED;
import static be.homeward.events.Destination.HOUSING_FIRST_DWELLING;
import static be.homeward.events.Destination.STREET;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.LASTING;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.StopReason;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionTest {
    private static final String SAME = "retention12MonthsSameDwelling";
    private static final String ANY = "retention12MonthsAnyDwelling";
    private final Story story = new Story();

    @Test
    void whoever_lives_there_a_year_later_and_was_seen_is_kept() {
        story.accompanied("Nadia", "2020-02-01");
        story.movesIn("Nadia", LASTING, "12", "2020-03-01");
        story.met("Nadia", "2021-02-01");
        assertThat(story.count(SAME, "2021-03-01")).isEqualTo("100.0% 1/1 not yet 0 not observed 0");
        assertThat(story.count(SAME, "2021-02-28")).isEqualTo("none% 0/0 not yet 1 not observed 0");
    }

    @Test
    void a_stay_of_which_nothing_was_heard_for_ninety_days_is_not_observed_until_something_is() {
        story.movesIn("Nadia", LASTING, "12", "2020-03-01");
        story.tell(new StillHousedConfirmed(
                story.home("12"), story.stay("Nadia", "2020-03-01"), day("2020-12-01"), Set.of()));
        assertThat(story.count(SAME, "2021-03-05")).isEqualTo("none% 0/0 not yet 0 not observed 1");
        story.tell(new StillHousedConfirmed(
                story.home("12"), story.stay("Nadia", "2020-03-01"), day("2021-04-01"), Set.of()));
        assertThat(story.count(SAME, "2021-03-31")).isEqualTo("none% 0/0 not yet 0 not observed 1");
        assertThat(story.count(SAME, "2021-04-01")).isEqualTo("100.0% 1/1 not yet 0 not observed 0");
    }

    @Test
    void whoever_moved_to_another_dwelling_is_kept_in_any_and_not_in_the_same() {
        story.lives("Nadia", LASTING, "12", "2020-03-01", "2020-08-01", HOUSING_FIRST_DWELLING);
        story.lives("Nadia", LASTING, "13", "2020-08-15", "2021-06-01", STREET);
        assertThat(story.count(SAME, "2021-07-01")).startsWith("0.0% 0/1");
        assertThat(story.count(ANY, "2021-07-01")).startsWith("100.0% 1/1");
        assertThat(story.count("retention24MonthsAnyDwelling", "2022-07-01")).startsWith("0.0% 0/1");
    }

    @Test
    void whoever_died_is_left_out_or_counts_as_gone() {
        story.lives("Nadia", LASTING, "12", "2020-03-01", "2020-08-01", DECEASED);
        assertThat(story.count(SAME, "2021-07-01")).startsWith("none% 0/0");
        assertThat(story.count(SAME + "DeceasedCounted", "2021-07-01")).startsWith("0.0% 0/1");
    }

    @Test
    void whoever_died_lives_nowhere_however_late_the_dwelling_was_left() {
        story.accompanied("Nadia", "2020-02-01");
        story.movesIn("Nadia", LASTING, "12", "2020-03-01");
        story.stops("Nadia", "2021-02-20", StopReason.DEATH);
        assertThat(story.count(SAME + "DeceasedCounted", "2021-07-01")).isEqualTo("0.0% 0/1 not yet 0 not observed 0");
        assertThat(story.count("stillThereAfter1Year", "2021-07-01")).startsWith("0.0% 0/1");
        story.lives("Karim", LASTING, "13", "2020-03-01", "2021-03-05", DECEASED);
        story.accompanied("Karim", "2020-02-01");
        story.stops("Karim", "2021-02-20", StopReason.DEATH);
        assertThat(story.count(ANY + "DeceasedCounted", "2021-07-01")).startsWith("0.0% 0/2");
        assertThat(story.count("stillThereAfter1Year", "2021-07-01")).startsWith("0.0% 0/2");
    }

    @Test
    void a_funder_reads_one_share_after_each_time_and_cannot_subtract_how_many_died() {
        assertThat(Retention.CHAPTER.measures())
                .filteredOn(measure -> measure.name().startsWith("retention") && measure.published() != Published.NEVER)
                .extracting(Measure::name)
                .containsExactly(
                        "retention6MonthsAnyDwellingDeceasedCounted",
                        ANY + "DeceasedCounted",
                        "retention24MonthsAnyDwellingDeceasedCounted",
                        "retention36MonthsAnyDwellingDeceasedCounted");
    }

    @Test
    void temporary_tracks_do_not_count() {
        story.lives("Nadia", TEMPORARY, "12", "2020-03-01", "2021-08-01", STREET);
        assertThat(story.count(ANY, "2021-09-01")).startsWith("none% 0/0 not yet 0");
        assertThat(story.count("stillThereAfter1Year", "2021-09-01")).startsWith("100.0% 1/1");
    }

    @Test
    void six_months_from_the_last_of_august_end_on_the_last_of_february() {
        story.lives("Nadia", LASTING, "12", "2020-08-31", "2021-02-28", STREET);
        story.lives("Karim", LASTING, "13", "2020-08-31", "2021-03-01", STREET);
        String half = "retention6MonthsAnyDwelling";
        assertThat(story.count(half, "2021-02-27")).startsWith("none% 0/0 not yet 2");
        assertThat(story.count(half, "2021-02-28")).isEqualTo("0.0% 0/1 not yet 0 not observed 1");
        assertThat(story.count(half, "2021-03-01")).startsWith("50.0% 1/2 not yet 0");
    }

    @Test
    void a_year_from_a_leap_day_ends_on_the_last_of_february() {
        story.lives("Nadia", LASTING, "12", "2020-02-29", "2021-02-28", STREET);
        story.lives("Karim", LASTING, "13", "2020-02-29", "2021-03-01", STREET);
        assertThat(story.count(ANY, "2021-03-01")).startsWith("50.0% 1/2");
        assertThat(story.count(ANY, "2021-02-27")).startsWith("none% 0/0 not yet 2");
        assertThat(story.count(ANY, "2021-02-28")).isEqualTo("0.0% 0/1 not yet 0 not observed 1");
    }
}
