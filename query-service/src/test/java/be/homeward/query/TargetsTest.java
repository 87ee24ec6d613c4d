package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.HoldingCorrected;
import be.homeward.events.ActivityEvent.HoldingWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.Currency;
import be.homeward.events.ExpenseId;
import be.homeward.events.GrantId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OutingMode;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.ProgrammeLinked;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.ProgrammeId;
import be.homeward.events.TargetId;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Actual against target, told in activities; each test has a programme of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetsTest {
    private static final ProgrammeId COMMUNITY = new ProgrammeId(id("community"));
    private static final GrantId GRANT = new GrantId(id("grant"));

    @Test
    void a_month_is_met_by_what_was_held_and_not_by_what_was_planned_or_never_was() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.SEPARATE_ACTIVITIES, 2, TargetPer.MONTH, "2020-03-01"));
            world.record(held("walk", ActivityKind.SEPARATE, "2020-03-05", 0, "nadia"));
            world.record(held("zoo", ActivityKind.SEPARATE, "2020-03-31", 0, "nadia"));
            world.record(planned("cinema", ActivityKind.SEPARATE, "2020-04-05"));
            world.record(held("bowling", ActivityKind.SEPARATE, "2020-04-07", 0, "nadia"));
            world.record(new HoldingWithdrawn(activity("bowling")));
            world.record(held("meal", ActivityKind.SEPARATE, "2020-04-08", 0, "nadia"));
            world.record(new ActivityWithdrawn(activity("meal")));
            world.record(held("kayak", ActivityKind.SEPARATE, "2020-04-09", 0, "nadia"));
            assertThat(months(world, "separate-activities", "2020-05-10"))
                    .containsExactly("2020-03-01 2/2 met", "2020-04-01 1/2 missed", "2020-05-01 0/2 incomplete");
        }
    }

    @Test
    void a_target_that_changes_holds_from_the_first_of_a_month() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.TENANTS_MET, 1, TargetPer.MONTH, "2020-03-01"));
            world.record(target("b", TargetIndicator.TENANTS_MET, 2, TargetPer.MONTH, "2020-05-01"));
            world.record(met("1", "nadia", "2020-03-02"), met("2", "nadia", "2020-03-20"));
            world.record(met("3", "nadia", "2020-04-02"), met("4", "karim", "2020-05-02"));
            assertThat(months(world, "tenants-met", "2020-05-31"))
                    .containsExactly("2020-03-01 1/1 met", "2020-04-01 1/1 met", "2020-05-01 1/2 missed");
            long known = world.log.head();
            world.record(new TargetCorrected(
                    COMMUNITY,
                    new TargetId(id("b")),
                    TargetIndicator.TENANTS_MET,
                    1,
                    TargetPer.MONTH,
                    day("2020-05-01"),
                    null));
            assertThat(months(world, "tenants-met", "2020-05-31")).endsWith("2020-05-01 1/1 met");
            assertThat(figures(world, "tenants-met", "month", "2020-05-31", known))
                    .endsWith("2020-05-01 1/2 missed");
        }
    }

    @Test
    void people_are_counted_once_over_the_period_and_their_guests_beside_them() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.PEOPLE_TAKING_PART, 3, TargetPer.PERIOD, "2020-03-01"));
            world.record(held("walk", ActivityKind.SEPARATE, "2020-03-05", 2, "nadia", "karim"));
            world.record(held("zoo", ActivityKind.RECURRING, "2020-04-05", 1, "nadia"));
            world.record(held("council", ActivityKind.COUNCIL, "2020-04-06", 9, "amina"));
            assertThat(figures(world, "people-taking-part", "period", "2020-04-30"))
                    .containsExactly("2020-03-01 2/3 missed");
            assertThat(figures(world, "people-taking-part-with-guests", "period", "2020-04-30"))
                    .containsExactly("2020-03-01 5/null null");
            assertThat(months(world, "people-taking-part", "2020-04-30"))
                    .containsExactly("2020-03-01 2/null null", "2020-04-01 1/null null");
        }
    }

    @Test
    void places_are_told_apart_by_name_however_it_is_written() {
        try (World world = world()) {
            world.record(outing("1", "Pairi Daiza", "2020-03-05"), outing("2", "PAIRI-DAÏZA ", "2020-03-06"));
            world.record(outing("3", "Lesse", "2020-03-07"), outing("4", "Lesse", "2020-04-07"));
            assertThat(months(world, "places-visited", "2020-04-30"))
                    .containsExactly("2020-03-01 2/null null", "2020-04-01 1/null null");
            assertThat(figures(world, "places-visited", "period", "2020-04-30"))
                    .containsExactly("2020-03-01 2/null null");
        }
    }

    @Test
    void a_week_goes_from_monday_and_crosses_months_and_the_day_on_which_clocks_change() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.TEAM_MEETINGS, 1, TargetPer.WEEK, "2020-03-02"));
            world.record(held("1", ActivityKind.TEAM_MEETING, "2020-03-08", 3));
            world.record(held("2", ActivityKind.TEAM_MEETING, "2020-03-29", 3));
            world.record(held("3", ActivityKind.TEAM_MEETING, "2020-04-01", 3));
            assertThat(figures(world, "team-meetings", "week", "2020-04-07"))
                    .containsExactly(
                            "2020-03-02 1/1 met",
                            "2020-03-09 0/1 missed",
                            "2020-03-16 0/1 missed",
                            "2020-03-23 1/1 met",
                            "2020-03-30 1/1 met",
                            "2020-04-06 0/1 incomplete");
        }
    }

    @Test
    void tenants_of_a_linked_programme_are_tenants_too() {
        try (World world = world()) {
            world.record(beginning());
            world.record(supported(NADIA, DIOGENES, "2020-03-10"), supported(KARIM, HOEKSTEEN, "2020-03-10"));
            world.record(held("walk", ActivityKind.SEPARATE, "2020-04-05", 0, "nadia", "passer-by"));
            assertThat(share(world)).isEqualTo("0/0");
            world.record(new ProgrammeLinked(COMMUNITY, UITWEG));
            assertThat(share(world)).isEqualTo("1/2");
        }
    }

    @Test
    void money_is_what_was_given_and_spent_by_the_day_asked() {
        try (World world = world()) {
            world.record(new GrantAwarded(
                    COMMUNITY, GRANT, GGC, 5_200_000, Currency.EUR, day("2020-03-01"), day("2020-07-01")));
            world.record(expense("a", 100_000, "2020-03-31"), expense("b", 50_000, "2020-06-01"));
            world.record(new ExpenseCorrected(
                    COMMUNITY, GRANT, new ExpenseId(id("b")), 40_000, day("2020-06-01"), "Bowling"));
            world.record(new GrantExtended(COMMUNITY, GRANT, GGC, day("2020-06-15"), day("2021-01-01"), 1_000));
            assertThat(money(world, "2020-05-31")).isEqualTo("5200000 - 100000 until 2020-07-01");
            assertThat(money(world, "2020-06-15")).isEqualTo("5201000 - 140000 until 2021-01-01");
        }
    }

    @Test
    void what_was_sealed_rounds_few_persons_also_of_the_whole_period_and_does_not_judge_so_few_beside_their_target() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.TENANTS_MET, 2, TargetPer.MONTH, "2020-03-01"));
            world.record(met("1", "nadia", "2020-03-02"), met("2", "karim", "2020-03-20"));
            world.record(new PeriodSealed(COMMUNITY, START, day("2020-03-31"), null));
            world.record(met("3", "amina", "2020-03-21"));
            world.update();
            assertThat(world.rows("""
                            select per, value, result from sealed_target where indicator = 'tenants-met' order by per
                            """))
                    .extracting(Map::toString)
                    .containsExactly("{per=month, value=5, result=null}", "{per=period, value=5, result=null}");
        }
    }

    @Test
    void what_was_sealed_keeps_what_was_judged_of_nobody_and_of_many() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.TENANTS_MET, 9, TargetPer.MONTH, "2020-03-01"));
            for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")) {
                world.record(met(name, name, "2020-03-02"));
            }
            world.record(new PeriodSealed(COMMUNITY, START, day("2020-04-30"), null));
            world.update();
            assertThat(world.rows("""
                            select value, result from sealed_target
                            where indicator = 'tenants-met' and per = 'month' order by stretch_from
                            """))
                    .extracting(Map::toString)
                    .containsExactly("{value=10, result=met}", "{value=0, result=missed}");
        }
    }

    @Test
    void what_was_recorded_after_the_figures_were_looked_at_is_not_sealed() {
        try (World world = world()) {
            world.record(target("a", TargetIndicator.SEPARATE_ACTIVITIES, 2, TargetPer.PERIOD, "2020-03-01"));
            world.record(held("1", ActivityKind.SEPARATE, "2020-03-02", 0, "nadia"));
            world.record(new GrantAwarded(
                    COMMUNITY, GRANT, GGC, 5_200_000, Currency.EUR, day("2020-03-01"), day("2020-07-01")));
            world.record(expense("a", 100_000, "2020-03-10"));
            long looked = world.log.head();
            world.record(held("2", ActivityKind.SEPARATE, "2020-03-20", 0, "karim"));
            world.record(expense("b", 50_000, "2020-03-20"));
            world.record(new PeriodSealed(COMMUNITY, START, day("2020-03-31"), looked));
            world.update();
            assertThat(world.rows("""
                            select value, result from sealed_target where indicator = 'separate-activities' and per = 'period'
                            """)).extracting(Map::toString).containsExactly("{value=1, result=missed}");
            assertThat(world.rows("select declared_cents from sealed_grant"))
                    .extracting(Map::toString)
                    .containsExactly("{declared_cents=100000}");
        }
    }

    @Test
    void who_was_there_is_corrected_and_forgotten_with_the_day() {
        try (World world = world()) {
            world.record(held("walk", ActivityKind.SEPARATE, "2020-03-31", 0, "nadia", "karim"));
            world.record(new HoldingCorrected(
                    activity("walk"), day("2020-04-01"), place("kanaal"), persons("nadia"), List.of(), 0, Set.of()));
            assertThat(months(world, "people-taking-part", "2020-04-30"))
                    .containsExactly("2020-03-01 0/null null", "2020-04-01 1/null null");
        }
    }

    private static World world() {
        World world = new World().withViews();
        world.record(new ProgrammeOpened(COMMUNITY, "community", NAMES, BRUSSHELP, START, true));
        return world;
    }

    private static List<String> months(World world, String indicator, String asOf) {
        return figures(world, indicator, "month", asOf);
    }

    private static List<String> figures(World world, String indicator, String per, String asOf) {
        world.update();
        return figures(world, indicator, per, asOf, Long.MAX_VALUE - 1);
    }

    private static List<String> figures(World world, String indicator, String per, String asOf, long known) {
        return world.rows("""
                        select from_day, value, target, result
                        from count_targets('%s', '%s', date '%s' + 1, '%s', %d)
                        where indicator = '%s' and per = '%s' order by from_day
                        """.formatted(COMMUNITY, START, asOf, asOf, known, indicator, per)).stream()
                .map(row -> "%s %s/%s %s"
                        .formatted(row.get("from_day"), row.get("value"), row.get("target"), row.get("result")))
                .toList();
    }

    private static String share(World world) {
        world.update();
        Map<String, @Nullable Object> row =
                world.rows("""
                        select value, out_of from count_targets('%s', '%s', '2020-05-01', '2020-04-30', %d)
                        where indicator = 'tenants-involved' and per = 'period'
                        """.formatted(COMMUNITY, START, Long.MAX_VALUE - 1)).getFirst();
        return row.get("value") + "/" + row.get("out_of");
    }

    private static String money(World world, String asOf) {
        world.update();
        Map<String, @Nullable Object> row = world.rows("""
                        select awarded_cents, declared_cents, until_day
                        from count_money('%s', '%s', date '%s' + 1, '%s', %d)
                        """.formatted(COMMUNITY, START, asOf, asOf, Long.MAX_VALUE - 1))
                .getFirst();
        return "%s - %s until %s".formatted(row.get("awarded_cents"), row.get("declared_cents"), row.get("until_day"));
    }

    private static HomewardEvent target(
            String name, TargetIndicator indicator, int number, TargetPer per, String from) {
        return new TargetSet(COMMUNITY, new TargetId(id(name)), indicator, number, per, day(from), null);
    }

    private static HomewardEvent expense(String name, int cents, String on) {
        return new ExpenseDeclared(COMMUNITY, GRANT, new ExpenseId(id(name)), DIOGENES, cents, day(on), "Bowling");
    }

    private static ActivityPlanned planned(String name, ActivityKind kind, String on) {
        return new ActivityPlanned(activity(name), COMMUNITY, DIOGENES, kind, day(on), name, null);
    }

    private static HomewardEvent[] held(String name, ActivityKind kind, String on, int guests, String... persons) {
        return new HomewardEvent[] {
            planned(name, kind, on),
            new ActivityHeld(activity(name), day(on), place("kanaal"), persons(persons), List.of(), guests, Set.of())
        };
    }

    private static HomewardEvent met(String name, String person, String on) {
        return new IndividualMeetingRecorded(
                activity("met " + name), COMMUNITY, DIOGENES, person(person), day(on), null, Set.of());
    }

    private static HomewardEvent outing(String name, String place, String on) {
        return new OutingRecorded(
                activity("out " + name),
                COMMUNITY,
                DIOGENES,
                persons("nadia"),
                0,
                day(on),
                place(place),
                OutingMode.ACCOMPANIED,
                Set.of());
    }

    private static ActivityId activity(String name) {
        return new ActivityId(id("activity " + name));
    }

    private static Place place(String name) {
        return Place.named(name);
    }

    private static List<PersonId> persons(String... names) {
        return Arrays.stream(names).map(TargetsTest::person).toList();
    }

    private static PersonId person(String name) {
        return new PersonId(id(name));
    }
}
