package be.homeward.command.programme;

import static be.homeward.command.Uitweg.BRUSSHELP;
import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.programme.LayingTracks.AddTrack;
import be.homeward.command.programme.Programme.CloseProgramme;
import be.homeward.command.programme.Programme.OpenProgramme;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.Residents;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeTest {
    private static final OrganisationId PLATFORM = new OrganisationId(UUID.randomUUID());
    private static final OrganisationRegistered COORDINATOR =
            new OrganisationRegistered(BRUSSHELP, "brusshelp", NAMES, Set.of(OrganisationKind.COORDINATOR));

    private final Story<Programme> story = story();

    @Nested
    class Opening_a_programme {
        private final OpenProgramme asked = new OpenProgramme(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, false);

        @Test
        void lets_partners_begin() {
            story.given(COORDINATOR)
                    .as(PLATFORM, Function.ADMINISTRATOR)
                    .when(asked)
                    .then(OPENED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(COORDINATOR, OPENED).when(asked).thenRefused("programme.exists");
        }

        @Test
        void is_refused_under_a_code_that_cannot_stand_in_an_address() {
            story.given(COORDINATOR)
                    .as(PLATFORM, Function.ADMINISTRATOR)
                    .when(new OpenProgramme(UITWEG, "Uit weg", NAMES, BRUSSHELP, MARCH_1, false))
                    .thenRefused("programme.code-malformed");
        }

        @Test
        void is_refused_for_a_coordinator_that_is_unknown() {
            story.as(PLATFORM, Function.ADMINISTRATOR).when(asked).thenUnknown();
        }
    }

    @Nested
    class Adding_a_track {
        private AddTrack asked(String track, int cadence) {
            return new AddTrack(
                    UITWEG, track, NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, UNCONDITIONAL, cadence);
        }

        @Test
        void says_what_it_asks() {
            story.given(OPENED).when(asked("2", 14)).then(RESPITE);
        }

        @Test
        void is_refused_twice_under_one_code() {
            story.given(OPENED, RESPITE).when(asked("2", 14)).thenRefused("programme.track-exists");
        }

        @Test
        void is_refused_under_a_code_that_cannot_stand_in_an_address() {
            story.given(OPENED).when(asked("Track 2", 14)).thenRefused("programme.code-malformed");
        }

        @Test
        void is_refused_without_a_contact_cadence() {
            story.given(OPENED).when(asked("2", 0)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked("3", 14))
                    .thenRefused("programme.coordinator-only");
        }

        @Test
        void is_unknown_to_an_organisation_that_takes_no_part() {
            story.given(OPENED)
                    .as(SMES, Function.COORDINATOR)
                    .when(asked("3", 14))
                    .thenUnknown();
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(OPENED, CLOSED).when(asked("3", 14)).thenRefused("programme.closed");
        }
    }

    @Nested
    class Closing_a_programme {
        private final CloseProgramme asked = new CloseProgramme(UITWEG, SEPTEMBER_1);

        @Test
        void ends_it() {
            story.given(OPENED).when(asked).then(CLOSED);
        }

        @Test
        void is_refused_twice() {
            story.given(OPENED, CLOSED).when(asked).thenRefused("programme.closed");
        }

        @Test
        void is_refused_before_it_began() {
            story.given(OPENED)
                    .when(new CloseProgramme(UITWEG, MARCH_1.minusDays(1)))
                    .thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, CITYDEV_HOUSES)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }
    }
}
