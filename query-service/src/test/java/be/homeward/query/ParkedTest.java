package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.HomewardEvent;
import be.homeward.events.LivingSituation;
import be.homeward.events.PersonEvent;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.SupportEvent;
import be.homeward.query.view.Parked;
import be.homeward.query.view.Parking;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Versions;
import be.homeward.query.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkedTest {
    private static final int MANY = 260;
    private boolean broken = true;
    private final World world = new World(breaking(Projections.views())).withViews();
    private final Parking parking = new Parking(world.views, world.log);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_stream_that_cannot_be_projected_rests_while_the_others_go_on() {
        world.insert(lives());
        world.update(300);
        world.update(5000);
        assertThat(world.rows("select 1 from person")).hasSize(MANY * 2);
        assertThat(world.rows("select 1 from living_situation")).hasSize(MANY);
        assertThat(world.rows("select position from token")).isEqualTo(List.of(Map.of("position", MANY * 5L)));
        assertThat(list(0)).hasSize(MANY).allSatisfy(each -> {
            assertThat(each.view()).isEqualTo("directory");
            assertThat(each.eventType()).isEqualTo("LivingSituationRecorded");
            assertThat(each.reason()).isEqualTo("IllegalStateException");
        });
        assertThat(list(list(0).get(99).position())).hasSize(MANY - 100);
    }

    @Test
    void once_mended_each_is_tried_again_from_its_first_event() {
        world.insert(lives());
        world.update();
        broken = false;
        assertThat(world.rows("select 1 from living_situation")).hasSize(MANY);
        for (Parked each : list(0)) {
            assertThat(retry(each)).isTrue();
        }
        assertThat(list(0)).isEmpty();
        assertThat(world.rows("select 1 from living_situation")).hasSize(MANY * 2);
        // what is recorded afterwards continues from the rows made again
        world.insert(List.of(new LivingSituationRecorded(person(0), LivingSituation.HOUSED, START.plusDays(9))));
        world.update();
        assertThat(world.rows("select 1 from living_situation where person = '" + person(0) + "'"))
                .hasSize(2);
    }

    @Test
    void what_still_fails_stays_parked() {
        world.insert(lives());
        world.update();
        assertThat(retry(list(0).getFirst())).isFalse();
        assertThat(list(0)).hasSize(MANY);
    }

    @Test
    void figures_sealed_meanwhile_are_worked_out_again() {
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"), alone(NADIA, DIOGENES));
        world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.OWNED));
        world.happened(new PeriodSealed(UITWEG, START, day("2021-09-01"), null));
        assertThat(supportedPersons()).isEqualTo("0");
        broken = false;
        assertThat(retry(list(0).getFirst())).isTrue();
        assertThat(supportedPersons()).isEqualTo("1");
    }

    @Test
    void a_line_that_cannot_be_read_stops_nothing() {
        world.record(beginning());
        world.insertUnreadable(new PersonRegistered(NADIA, DIOGENES, null, null, null, null).stream());
        world.update();
        assertThat(list(0)).hasSize(1).first().extracting(Parked::reason).isEqualTo("UnreadableEvent");
    }

    private String supportedPersons() {
        return String.valueOf(world.rows("""
                        select coalesce(withheld, value::text) as told from sealed_outcome
                        where measure = 'personsSupported'
                        """).getFirst().get("told"));
    }

    /** Of twice as many persons, every second one has an event that fails while the projection is broken. */
    private static List<HomewardEvent> lives() {
        List<HomewardEvent> events = new ArrayList<>();
        IntStream.range(0, MANY * 2)
                .forEach(i -> events.add(new PersonRegistered(person(i), DIOGENES, null, null, null, null)));
        IntStream.range(0, MANY * 2)
                .forEach(i -> events.add(new LivingSituationRecorded(person(i), LivingSituation.PUBLIC_SPACE, START)));
        IntStream.range(0, MANY)
                .forEach(i -> events.add(new PersonEvent.IdentityUpdated(person(i * 2), null, null, null, null)));
        return events;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(3, number));
    }

    private Views breaking(Views whole) {
        return new Views(whole.all(), this::project, whole.extras(), whole.results(), whole.consequences());
    }

    private void project(HomewardEvent event, Rows rows) {
        boolean situation =
                event instanceof LivingSituationRecorded e && e.person().value().getLeastSignificantBits() % 2 == 0;
        if (broken && (situation || event instanceof SupportEvent.SupportStarted)) {
            throw new IllegalStateException("this text may quote what the event says");
        }
        Projections.views().projection().project(event, rows);
    }

    private List<Parked> list(long after) {
        return world.inViews(
                connection -> parking.list(connection, Versions.live(connection).orElseThrow(), after, 1000));
    }

    private boolean retry(Parked parked) {
        return world.inViews(connection ->
                parking.retry(connection, Versions.live(connection).orElseThrow(), parked.stream()));
    }
}
