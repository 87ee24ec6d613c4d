package be.homeward.command.programme;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.programme.TakingPart.GrantPlaces;
import be.homeward.command.programme.TakingPart.SetYearlyQuota;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {
    private final Story<Programme> story = story();

    @Nested
    class Granting_places {
        private GrantPlaces asked(int places, LocalDate until) {
            return new GrantPlaces(UITWEG, DIOGENES, places, MARCH_1, until);
        }

        @Test
        void says_how_many_a_carrier_may_support() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                    .when(asked(13, SEPTEMBER_1))
                    .then(new PlacesGranted(UITWEG, DIOGENES, 13, MARCH_1, SEPTEMBER_1));
        }

        @Test
        void is_refused_for_a_partner_that_carries_nothing() {
            story.given(OPENED).when(asked(13, SEPTEMBER_1)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_below_none() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                    .when(asked(-1, SEPTEMBER_1))
                    .thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_for_no_day_at_all() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                    .when(asked(13, MARCH_1))
                    .thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_to_the_carrier_itself() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(13, SEPTEMBER_1))
                    .thenRefused("programme.coordinator-only");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES, CLOSED)
                    .when(asked(13, SEPTEMBER_1))
                    .thenRefused("programme.closed");
        }
    }

    @Nested
    class Setting_a_yearly_quota {
        private final SetYearlyQuota asked = new SetYearlyQuota(UITWEG, 2021, 59);

        @Test
        void limits_the_dwellings_of_a_year() {
            story.given(OPENED).when(asked).then(new YearlyQuotaSet(UITWEG, 2021, 59));
        }

        @Test
        void is_refused_for_a_year_that_is_none() {
            story.given(OPENED).when(new SetYearlyQuota(UITWEG, 21, 59)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, CITYDEV_HOUSES)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(OPENED, CLOSED).when(asked).thenRefused("programme.closed");
        }
    }
}
