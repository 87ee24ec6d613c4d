package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.DwellingId;
import be.homeward.events.EndedBy;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.SupportStopped;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Thirty were housed, nine moved on to a home of their own and two went elsewhere: what of it leaves the partners. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class PublishedTest {
    private static final int HOUSED = 30;
    private static final int MOVED_ON = 9;
    private static final int ELSEWHERE = 2;

    private final World world = new World().withViews();
    private final Map<String, String> published = new TreeMap<>();

    @BeforeAll
    void seal() {
        world.record(beginning());
        for (int i = 0; i < HOUSED; i++) {
            PersonId person = new PersonId(id("published " + i));
            DwellingId home = new DwellingId(id("published home " + i));
            world.record(dwelling(home, "unit " + i));
            world.record(alone(person, DIOGENES), supported(person, DIOGENES, "2020-04-01"));
            world.record(moveIn(person, home, DIOGENES, "2020-05-01"));
            if (i < MOVED_ON + ELSEWHERE) {
                Destination to = i < MOVED_ON ? Destination.SOCIAL_RENTAL : Destination.ABROAD;
                world.record(moveOut(person, home, "2020-05-01", "2021-02-01", to));
                world.record(
                        new SupportStopped(support(person), day("2021-02-01"), StopReason.MOVED_ON, EndedBy.OCCUPANT));
            }
        }
        world.record(new PeriodSealed(UITWEG, START, day("2021-09-01"), null));
        world.update();
        world.rows("select measure, coalesce(value::text, withheld) as shown from sealed_outcome")
                .forEach(row -> published.put(String.valueOf(row.get("measure")), String.valueOf(row.get("shown"))));
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void totals_of_many_are_exact_and_so_are_owners_however_few() {
        assertThat(published)
                .containsEntry("personsHoused", "30")
                .containsEntry("movedOnToLastingHome", "9")
                .containsEntry("personsPresent", "19")
                .containsEntry("housingPartners", "1")
                .containsEntry("moves", "0");
    }

    @Test
    void a_total_that_would_tell_of_few_beside_another_is_withheld() {
        assertThat(published).containsEntry("exits", "pins-another");
    }

    @Test
    void no_total_a_funder_reads_counts_few() {
        assertThat(
                        world.rows(
                                "select measure from sealed_outcome where value between 1 and 7 and measure <> 'housingPartners'"))
                .isEmpty();
    }
}
