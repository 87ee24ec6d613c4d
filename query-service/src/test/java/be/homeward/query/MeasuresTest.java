package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingId;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.AdministrationInOrderRevoked;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportRole;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What each measure counts, told in lives. Each test has persons of its own; what it tells apart is their number. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class MeasuresTest {
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
    void a_fire_makes_moves_and_no_exits() {
        PersonId fatima = someone("fatima");
        var before = figures("2021-06-01");
        var meanwhile = figures("2020-12-01");
        world.record(supported(fatima, DIOGENES, "2020-04-01"), visited(fatima, "2020-04-02"));
        lives(fatima, "2020-05-01", "2020-09-20", Destination.SHELTER);
        world.record(dwelling(home("fatima again"), "1"));
        world.record(moveIn(fatima, home("fatima again"), DIOGENES, "2021-02-01"));
        assertThat(more(before, figures("2021-06-01")))
                .containsEntry("moves", 1L)
                .containsEntry("personsMoved", 1L)
                .containsEntry("exits", 0L)
                .containsEntry("personsHoused", 1L)
                .containsEntry("dwellingsUsed", 2L)
                .containsEntry("personsPresent", 1L);
        assertThat(more(meanwhile, figures("2020-12-01")))
                .containsEntry("moves", 0L)
                .containsEntry("exits", 0L)
                .containsEntry("betweenStays", 1L)
                .containsEntry("personsPresent", 0L);
    }

    @Test
    void whoever_comes_back_has_not_moved_on_to_a_lasting_home() {
        PersonId omar = someone("omar");
        var before = figures("2021-06-01");
        world.record(supported(omar, DIOGENES, "2020-04-01"));
        lives(omar, "2020-05-01", "2020-10-01", Destination.SOCIAL_RENTAL);
        assertThat(more(before, figures("2021-06-01"))).containsEntry("movedOnToLastingHome", 1L);
        world.record(dwelling(home("omar again"), "1"));
        world.record(moveIn(omar, home("omar again"), DIOGENES, "2021-03-01"));
        assertThat(more(before, figures("2021-06-01"))).containsEntry("movedOnToLastingHome", 0L);
    }

    @Test
    void a_member_inherits_the_move_in_or_counts_from_joining_and_not_when_gone_before() {
        PersonId mother = someone("mother");
        PersonId child = new PersonId(id("child"));
        PersonId friend = new PersonId(id("friend"));
        var before = figures("2021-06-01");
        var spring = figures("2020-06-30");
        world.record(new HouseholdJoined(household(mother), friend, day("2020-04-01")));
        world.record(new HouseholdLeft(household(mother), friend, day("2020-04-20"), null, null, null));
        world.record(supported(mother, DIOGENES, "2020-04-01"));
        world.record(dwelling(home("mother"), "1"));
        world.record(moveIn(mother, home("mother"), DIOGENES, "2020-05-01"));
        world.record(new HouseholdJoined(household(mother), child, day("2020-07-01")));
        assertThat(more(spring, figures("2020-06-30"))).containsEntry("personsHoused", 1L);
        assertThat(more(before, figures("2021-06-01")))
                .containsEntry("personsHoused", 2L)
                .containsEntry("dwellingsUsed", 1L);
    }

    @Test
    void a_member_of_a_household_is_housed_once_it_moved_in_and_never_without_a_night_there() {
        PersonId host = someone("host");
        PersonId guest = new PersonId(id("guest"));
        PersonId nobody = new PersonId(id("never there"));
        var before = figures("2021-06-01");
        world.record(supported(host, DIOGENES, "2020-04-01"));
        world.record(dwelling(home("host"), "1"));
        world.record(moveIn(host, home("host"), DIOGENES, "2020-12-01")[0]);
        world.record(new HouseholdJoined(household(host), guest, day("2020-11-01")));
        world.record(new HouseholdJoined(household(host), nobody, day("2021-01-01")));
        world.record(new MembershipCorrected(
                household(host), nobody, day("2021-01-01"), day("2021-01-01"), null, null, null));
        assertThat(more(before, figures("2021-06-01"))).containsEntry("personsHoused", 0L);
        world.record(moveIn(host, home("host"), DIOGENES, "2020-12-01")[1]);
        assertThat(more(before, figures("2021-06-01"))).containsEntry("personsHoused", 2L);
    }

    @Test
    void supported_means_open_and_met_with_the_entourage_told_apart() {
        PersonId met = new PersonId(id("met"));
        PersonId unmet = new PersonId(id("unmet"));
        PersonId cousin = new PersonId(id("cousin"));
        var before = figures("2021-06-01");
        world.record(supported(met, DIOGENES, "2020-04-01"), visited(met, "2020-05-01"));
        world.record(supported(unmet, DIOGENES, "2020-04-01"));
        world.record(
                new SupportStarted(
                        support(cousin), cousin, UITWEG, "2", DIOGENES, SupportRole.ENTOURAGE, day("2020-04-01")),
                visited(cousin, "2020-05-02"));
        assertThat(more(before, figures("2021-06-01")))
                .containsEntry("personsSupported", 2L)
                .containsEntry("personsSupportedParticipants", 1L)
                .containsEntry("personsSupportedEntourage", 1L)
                .containsEntry("personsNeverHoused", 2L);
    }

    @Test
    void administration_counts_from_the_move_in_on_and_not_once_revoked() {
        PersonId early = someone("early");
        PersonId right = someone("right");
        PersonId revoked = someone("revoked");
        var before = figures("2021-06-01");
        for (PersonId each : new PersonId[] {early, right, revoked}) {
            world.record(supported(each, DIOGENES, "2020-04-01"));
            lives(each, "2020-06-01", "2021-05-01", Destination.UNKNOWN);
        }
        world.record(
                new GoalSet(
                        support(right),
                        new GoalId(id("goal")),
                        GoalKind.ADMINISTRATION_IN_ORDER,
                        day("2020-04-01"),
                        null),
                new AdministrationDeclaredInOrder(support(early), day("2020-05-31")),
                new AdministrationDeclaredInOrder(support(right), day("2020-06-01")),
                new AdministrationDeclaredInOrder(support(revoked), day("2020-07-01")),
                new AdministrationInOrderRevoked(support(revoked)));
        assertThat(more(before, figures("2021-06-01")))
                .containsEntry("administrationInOrder", 1L)
                .containsEntry("administrationAsGoal", 1L);
    }

    @Test
    void a_correction_changes_the_past_as_known_now_and_not_as_known_before() {
        PersonId sami = someone("sami");
        world.record(supported(sami, DIOGENES, "2020-04-01"));
        world.record(dwelling(home("sami"), "1"));
        world.record(moveIn(sami, home("sami"), DIOGENES, "2020-08-01"));
        long known = world.update();
        var before = figures("2020-07-31", known);
        world.happened(new MoveInCorrected(home("sami"), stay(sami, "2020-08-01"), day("2020-07-15"), Set.of()));
        assertThat(figures("2020-07-31", known)).isEqualTo(before);
        assertThat(more(before, figures("2020-07-31"))).containsEntry("personsHoused", 1L);
    }

    private PersonId someone(String name) {
        PersonId person = new PersonId(id(name));
        world.record(alone(person, DIOGENES));
        return person;
    }

    private DwellingId home(String name) {
        return new DwellingId(id("home " + name));
    }

    private void lives(PersonId person, String from, String to, Destination destination) {
        var dwelling = home(person.toString());
        world.record(dwelling(dwelling, "1"));
        world.record(moveIn(person, dwelling, DIOGENES, from));
        world.record(moveOut(person, dwelling, from, to, destination));
    }

    private Map<String, Long> figures(String asOf) {
        world.update();
        return figures(asOf, Long.MAX_VALUE - 1);
    }

    private Map<String, Long> figures(String asOf, long known) {
        return world
                .rows(
                        "select measure, value::bigint as value from count_outcomes('%s', '%s', date '%s' + 1, '%s', %d) where value = trunc(value)"
                                .formatted(UITWEG, START, asOf, asOf, known))
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("measure")),
                        row -> Long.valueOf(String.valueOf(row.get("value")))));
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue() - before.getOrDefault(each.getKey(), 0L)));
    }
}
