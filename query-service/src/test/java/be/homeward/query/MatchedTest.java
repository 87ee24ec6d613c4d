package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.DwellingId;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchDeclined;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One person whom two partners registered each: counted once as long as both say so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class MatchedTest {
    private final World world = new World().withViews();

    @BeforeAll
    void begin() {
        world.record(beginning());
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void a_matched_person_is_counted_once_from_when_the_match_is_known() {
        var nothing = figures();
        PersonId met = lived("met", DIOGENES, "2020-05-01", "2020-08-01");
        PersonId again = lived("met again", HOEKSTEEN, "2020-09-01", "2020-12-01");
        assertThat(more(nothing)).containsEntry("personsHoused", 2L).containsEntry("personsSupported", 2L);
        long yesterday = world.record(proposed(met, again));
        assertThat(more(nothing)).containsEntry("personsHoused", 2L);
        world.record(confirmed(met, again));
        assertThat(more(nothing))
                .containsEntry("personsHoused", 1L)
                .containsEntry("personsSupported", 1L)
                .containsEntry("movedOnToLastingHome", 1L)
                .containsEntry("dwellingsUsed", 2L);
        assertThat(more(nothing, figures(yesterday))).containsEntry("personsHoused", 2L);
    }

    @Test
    void unmerged_after_new_facts_each_has_what_was_recorded_under_their_own_id() {
        PersonId one = lived("one", DIOGENES, "2020-05-01", "2020-08-01");
        PersonId other = lived("other", HOEKSTEEN, "2020-05-01", "2020-08-01");
        world.record(proposed(one, other), confirmed(one, other));
        long matched = world.update();
        var asOne = figures();
        DwellingId home = home("other later");
        world.record(dwelling(home, "1"));
        world.record(moveIn(other, home, HOEKSTEEN, "2021-03-01"));
        assertThat(more(asOne)).containsEntry("personsHoused", 0L).containsEntry("personsPresent", 1L);
        world.record(new PersonsUnmerged(match(one, other)));
        assertThat(more(asOne))
                .containsEntry("personsHoused", 1L)
                .containsEntry("personsSupported", 1L)
                .containsEntry("movedOnToLastingHome", 0L)
                .containsEntry("personsPresent", 1L);
        assertThat(figures(matched)).isEqualTo(asOne);
    }

    @Test
    void whoever_is_the_same_as_the_same_person_is_the_same_person() {
        var nothing = figures();
        PersonId first = lived("first", DIOGENES, "2020-05-01", "2020-06-01");
        PersonId second = lived("second", HOEKSTEEN, "2020-07-01", "2020-08-01");
        PersonId third = lived("third", DIOGENES, "2020-09-01", "2020-10-01");
        world.record(proposed(first, second), confirmed(first, second));
        world.record(proposed(third, second), confirmed(third, second));
        assertThat(more(nothing)).containsEntry("personsHoused", 1L);
        world.record(new PersonsUnmerged(match(first, second)));
        assertThat(more(nothing)).containsEntry("personsHoused", 2L);
    }

    @Test
    void a_declined_match_changes_nothing() {
        PersonId one = lived("similar", DIOGENES, "2020-05-01", "2020-06-01");
        PersonId other = lived("alike", HOEKSTEEN, "2020-05-01", "2020-06-01");
        var before = figures();
        world.record(proposed(one, other), new MatchDeclined(match(one, other)));
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void a_matched_person_with_two_homes_at_once_is_there_once_and_both_partners_are_told_so() {
        String month =
                "select before + came - went - stock as off, stock from count_flow('%s', '2020-05-01', '2020-06-01', '2020-05-31', %d) where what = 'housed'";
        long before = stock(month);
        PersonId one = lived("here", DIOGENES, "2020-05-10", "2020-08-01");
        PersonId other = lived("there", HOEKSTEEN, "2020-05-20", "2020-09-01");
        assertThat(stock(month)).isEqualTo(before + 2);
        assertThat(elsewhere(one, DIOGENES, "2020-05-10")).isFalse();
        world.record(proposed(one, other), confirmed(one, other));
        assertThat(stock(month)).isEqualTo(before + 1);
        assertThat(elsewhere(one, DIOGENES, "2020-05-10")).isTrue();
        assertThat(elsewhere(other, HOEKSTEEN, "2020-05-20")).isTrue();
        world.record(new PersonsUnmerged(match(one, other)));
        assertThat(elsewhere(one, DIOGENES, "2020-05-10")).isFalse();
    }

    @Test
    void two_records_of_one_person_in_one_household_are_one_who_lives_in_one_home() {
        PersonId one = new PersonId(id("matched mother"));
        PersonId other = new PersonId(id("matched mother of hoeksteen"));
        var nothing = figures();
        world.record(alone(one, DIOGENES), supported(one, DIOGENES, "2020-04-01"), visited(one, "2020-04-02"));
        world.record(dwelling(home("mother"), "1"));
        world.record(moveIn(one, home("mother"), DIOGENES, "2020-05-10"));
        world.record(new HouseholdJoined(household(one), other, day("2020-05-20")));
        assertThat(more(nothing)).containsEntry("personsHoused", 2L);
        assertThat(together(one)).isEqualTo(2);

        world.record(proposed(one, other), confirmed(one, other));
        assertThat(more(nothing)).containsEntry("personsHoused", 1L).containsEntry("personsPresent", 1L);
        assertThat(together(one)).isEqualTo(1);
        assertThat(elsewhere(one, DIOGENES, "2020-05-10")).isFalse();

        world.record(new HouseholdLeft(household(one), other, day("2020-05-25"), null, null, null));
        assertThat(together(one))
                .as("one of the two records left, the person is there")
                .isEqualTo(1);
        world.record(new PersonsUnmerged(match(one, other)));
        assertThat(more(nothing)).containsEntry("personsHoused", 2L).containsEntry("personsPresent", 1L);
    }

    private int together(PersonId person) {
        world.update();
        return Integer.parseInt(String.valueOf(world.rows(
                        "select set_config('homeward.organisation', '%s', false), persons_on('%s', '2020-06-01', %d) as persons"
                                .formatted(DIOGENES, stay(person, "2020-05-10"), Long.MAX_VALUE - 1))
                .getFirst()
                .get("persons")));
    }

    private long stock(String month) {
        world.update();
        Map<String, @Nullable Object> row =
                world.rows(month.formatted(UITWEG, Long.MAX_VALUE - 1)).getFirst();
        assertThat(row.get("off")).hasToString("0");
        return Long.parseLong(String.valueOf(row.get("stock")));
    }

    private boolean elsewhere(PersonId person, OrganisationId asking, String from) {
        world.update();
        Object so = world.rows(
                        "select set_config('homeward.organisation', '%s', false), housed_elsewhere('%s', '2020-06-01', %d) as so"
                                .formatted(asking, stay(person, from), Long.MAX_VALUE - 1))
                .getFirst()
                .get("so");
        return Boolean.TRUE.equals(so);
    }

    private PersonId lived(String name, OrganisationId partner, String from, String to) {
        PersonId person = new PersonId(id("matched " + name));
        world.record(alone(person, partner), supported(person, partner, "2020-04-01"), visited(person, "2020-04-02"));
        world.record(dwelling(home(name), "1"));
        world.record(moveIn(person, home(name), partner, from));
        world.record(moveOut(person, home(name), from, to, Destination.SOCIAL_RENTAL));
        return person;
    }

    private static DwellingId home(String name) {
        return new DwellingId(id("matched home " + name));
    }

    private static MatchId match(PersonId one, PersonId other) {
        return new MatchId(id("match " + one + other));
    }

    private static MatchProposed proposed(PersonId one, PersonId other) {
        return new MatchProposed(match(one, other), one, DIOGENES, other, HOEKSTEEN);
    }

    private static MatchConfirmed confirmed(PersonId one, PersonId other) {
        return new MatchConfirmed(match(one, other), one, other);
    }

    private Map<String, Long> figures() {
        world.update();
        return figures(Long.MAX_VALUE - 1);
    }

    private Map<String, Long> figures(long known) {
        return world
                .rows(
                        "select measure, value::bigint as value from count_outcomes('%s', '%s', '2021-06-02', '2021-06-01', %d) where value = trunc(value)"
                                .formatted(UITWEG, START, known))
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("measure")),
                        row -> Long.valueOf(String.valueOf(row.get("value")))));
    }

    private Map<String, Long> more(Map<String, Long> before) {
        return more(before, figures());
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue() - before.getOrDefault(each.getKey(), 0L)));
    }
}
