package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.Currency;
import be.homeward.events.ExpenseId;
import be.homeward.events.GrantId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Place;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.TargetId;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report was sealed with its targets and its money; then Diogenes held a walk and declared what it cost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesTest {
    private static final RunningService SERVICE = new RunningService();
    private static final GrantId GRANT = new GrantId(id("lottery"));
    private static long position;
    private static long walk;
    private static long cost;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(new TargetSet(
                UITWEG,
                new TargetId(id("walks")),
                TargetIndicator.SEPARATE_ACTIVITIES,
                2,
                TargetPer.MONTH,
                START,
                null));
        record(new GrantAwarded(UITWEG, GRANT, GGC, 5_200_000, Currency.EUR, START, day("2021-03-01")));
        record(walk("2020-03-05"));
        record(expense("first", 10_000, "2020-03-05"));
        record(new PeriodSealed(UITWEG, START, day("2020-04-30"), null));
        record(walk("2020-03-12"));
        walk = position;
        record(expense("second", 2_500, "2020-03-12"));
        cost = position;
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void a_target_is_shown_as_sealed_and_as_now_with_what_was_recorded_since() {
        JsonNode march = target("diogenes-coordinator", "month", "2020-03-01");
        assertThat(march.at("/sealed").asInt()).isEqualTo(1);
        assertThat(march.at("/now").asInt()).isEqualTo(2);
        assertThat(march.at("/difference").asInt()).isEqualTo(1);
        assertThat(march.at("/sealedResult").asString()).isEqualTo("missed");
        assertThat(march.at("/resultNow").asString()).isEqualTo("met");
        assertThat(march.at("/events").toString()).isEqualTo("[%d,%d]".formatted(walk - 1, walk));
        JsonNode april = target("diogenes-coordinator", "month", "2020-04-01");
        assertThat(april.at("/difference").asInt()).isZero();
        assertThat(april.at("/events")).isEmpty();
    }

    @Test
    void money_is_too() {
        JsonNode grant = differences("diogenes-coordinator").at("/grants/0");
        assertThat(grant.at("/funder").asString()).isEqualTo("ggc");
        assertThat(grant.at("/awardedDifferenceCents").asInt()).isZero();
        assertThat(grant.at("/sealedDeclaredCents").asInt()).isEqualTo(10_000);
        assertThat(grant.at("/declaredCents").asInt()).isEqualTo(12_500);
        assertThat(grant.at("/declaredDifferenceCents").asInt()).isEqualTo(2_500);
        assertThat(grant.at("/declaredInPeriodDifferenceCents").asInt()).isEqualTo(2_500);
        assertThat(grant.at("/events").toString()).isEqualTo("[%d]".formatted(cost));
    }

    @Test
    void whoever_coordinates_sees_the_difference_and_nobodys_events() {
        assertThat(target("brusshelp-coordinator", "month", "2020-03-01")
                        .at("/difference")
                        .asInt())
                .isEqualTo(1);
        assertThat(target("brusshelp-coordinator", "month", "2020-03-01").at("/events"))
                .isEmpty();
        JsonNode grant = differences("brusshelp-coordinator").at("/grants/0");
        assertThat(grant.at("/declaredDifferenceCents").asInt()).isEqualTo(2_500);
        assertThat(grant.at("/events")).isEmpty();
    }

    private static JsonNode target(String login, String per, String from) {
        for (JsonNode each : differences(login).at("/targets")) {
            if (each.at("/indicator").asString().equals("separate-activities")
                    && each.at("/per").asString().equals(per)
                    && each.at("/from").asString().equals(from)) {
                return each;
            }
        }
        throw new AssertionError(differences(login).at("/targets"));
    }

    private static JsonNode differences(String login) {
        return SERVICE.json(login, "/api/missing/differences?programme=uitweg&asOf=2020-12-31&minPosition=" + position);
    }

    private static HomewardEvent[] walk(String on) {
        ActivityId activity = new ActivityId(id("walk " + on));
        return new HomewardEvent[] {
            new ActivityPlanned(activity, UITWEG, DIOGENES, ActivityKind.SEPARATE, day(on), "Walk", null),
            new ActivityHeld(activity, day(on), Place.named("Kanaal"), List.of(NADIA), List.of(), 0, Set.of())
        };
    }

    private static HomewardEvent expense(String name, int cents, String on) {
        return new ExpenseDeclared(UITWEG, GRANT, new ExpenseId(id(name)), DIOGENES, cents, day(on), "Walk");
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
