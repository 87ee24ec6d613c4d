package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.HomewardEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rue Haute 12 was ready from March on, went back in November, and is offered anew in January, by another owner. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadyForTheNextTest {
    private final World world = new World().withViews();

    @BeforeEach
    void goesBack() {
        world.record(beginning());
        world.record(offered("2020-03-01"), accepted("2020-03-01"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void what_was_ready_is_so_for_the_next_from_the_day_of_their_offer_on() {
        world.record(new DwellingReady(RUE_HAUTE_12, day("2020-03-15")), returned(), offered("2021-01-01"));
        assertThat(ready()).isEqualTo("2020-03-15, 2021-01-01");
        world.record(accepted("2021-01-10"));
        assertThat(ready()).isEqualTo("2020-03-15, 2021-01-01");
    }

    @Test
    void that_day_moves_with_the_offer() {
        world.record(new DwellingReady(RUE_HAUTE_12, day("2020-03-15")), returned(), offered("2021-01-01"));
        world.record(new OfferCorrected(RUE_HAUTE_12, day("2021-02-01")));
        assertThat(ready()).isEqualTo("2020-03-15, 2021-02-01");
        world.record(new OfferCorrected(RUE_HAUTE_12, day("2020-12-01")));
        assertThat(ready()).isEqualTo("2020-03-15, 2020-12-01");
    }

    @Test
    void a_day_that_the_next_stated_stays_wherever_their_offer_is_moved_to() {
        world.record(new DwellingReady(RUE_HAUTE_12, day("2020-03-15")), returned(), offered("2021-01-01"));
        world.record(new ReadinessCorrected(RUE_HAUTE_12, day("2021-01-20")));
        world.record(new OfferCorrected(RUE_HAUTE_12, day("2020-12-01")));
        assertThat(ready()).isEqualTo("2020-03-15, 2021-01-20");
    }

    @Test
    void what_never_was_ready_is_not_either_when_it_is_offered_anew() {
        world.record(returned(), offered("2021-01-01"));
        assertThat(ready()).isEqualTo("none, none");
        world.record(new DwellingReady(RUE_HAUTE_12, day("2021-01-05")));
        assertThat(ready()).isEqualTo("none, 2021-01-05");
    }

    private String ready() {
        world.update();
        return world
                .rows("select coalesce(ready_on::text, 'none') as ready from availability_at(%d) order by number"
                        .formatted(Long.MAX_VALUE - 1))
                .stream()
                .map(row -> String.valueOf(row.get("ready")))
                .reduce((before, after) -> before + ", " + after)
                .orElseThrow();
    }

    private static HomewardEvent offered(String on) {
        return new DwellingOffered(RUE_HAUTE_12, UITWEG, CITYDEV, PETERBOS, "12", 1, 4, day(on));
    }

    private static HomewardEvent accepted(String on) {
        return new DwellingAccepted(RUE_HAUTE_12, AGREEMENT, UITWEG, DIOGENES, day(on));
    }

    private static HomewardEvent returned() {
        return new DwellingReturned(RUE_HAUTE_12, day("2020-11-01"));
    }
}
