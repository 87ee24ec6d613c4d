package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.Figures;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OfflineReason;
import be.homeward.events.ProgrammeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rue Haute 12 goes from one programme to another: what partners record about it since may be in the figures of either. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedSinceAnewTest {
    private static final ProgrammeId HOUSING_FIRST = new ProgrammeId(id("housing first, anew"));
    private static final ProgrammeId ELSEWHERE = new ProgrammeId(id("elsewhere, anew"));

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void what_is_recorded_about_a_dwelling_offered_anew_counts_where_it_was_and_where_it_is() {
        world.recordBy(CITYDEV, offered(UITWEG, "2020-03-01"));
        world.recordBy(CITYDEV, new DwellingReturned(RUE_HAUTE_12, day("2020-11-01")));
        long before = world.recordBy(CITYDEV, offered(HOUSING_FIRST, "2021-01-01"));
        assertThat(recorded(HOUSING_FIRST, before)).isFalse();
        world.recordBy(
                HOEKSTEEN, new DwellingAccepted(RUE_HAUTE_12, null, HOUSING_FIRST, HOEKSTEEN, day("2021-01-10")));
        assertThat(recorded(HOUSING_FIRST, before)).isTrue();
        assertThat(recorded(UITWEG, before)).isTrue();
        assertThat(recorded(ELSEWHERE, before)).isFalse();
    }

    @Test
    void what_was_recorded_before_it_was_offered_anew_is_not_in_the_figures_of_the_next_programme() {
        long before = world.recordBy(CITYDEV, offered(UITWEG, "2020-03-01"));
        world.recordBy(HOEKSTEEN, new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, day("2020-06-01"), null));
        world.recordBy(CITYDEV, new DwellingReturned(RUE_HAUTE_12, day("2020-11-01")));
        world.recordBy(CITYDEV, offered(HOUSING_FIRST, "2021-01-01"));
        assertThat(recorded(HOUSING_FIRST, before)).isFalse();
        assertThat(recorded(UITWEG, before)).isTrue();
    }

    private boolean recorded(ProgrammeId programme, long after) {
        return world.log.recorded(
                HOEKSTEEN, after, world.log.head(), new Figures(programme, day("2021-12-31"))::restOn);
    }

    private static HomewardEvent offered(ProgrammeId programme, String on) {
        return new DwellingOffered(RUE_HAUTE_12, programme, CITYDEV, PETERBOS, "12", 1, 4, day(on));
    }
}
