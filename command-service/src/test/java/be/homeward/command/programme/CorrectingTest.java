package be.homeward.command.programme;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Correcting.CorrectClosing;
import be.homeward.command.programme.Correcting.CorrectProgramme;
import be.homeward.command.programme.Correcting.CorrectTrack;
import be.homeward.command.programme.Programme.CloseProgramme;
import be.homeward.command.programme.TakingPart.AdmitPartner;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingTest {
    private static final PartnerAdmitted CITYDEV_CAME_LATER =
            new PartnerAdmitted(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MAY_1);

    private final Story<Programme> story = story();

    @Nested
    class The_programme {
        private CorrectProgramme from(LocalDate day) {
            return new CorrectProgramme(UITWEG, NAMES, day, true);
        }

        @Test
        void is_stated_again() {
            story.given(OPENED, CLOSED).when(from(MAY_1)).then(new ProgrammeCorrected(UITWEG, NAMES, MAY_1, true));
        }

        @Test
        void then_begins_on_the_other_day() {
            story.given(OPENED, new ProgrammeCorrected(UITWEG, NAMES, MAY_1, true))
                    .when(new CloseProgramme(UITWEG, MARCH_1))
                    .thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_from_a_day_after_a_partner_came() {
            story.given(OPENED, CITYDEV_CAME_LATER).when(from(SEPTEMBER_1)).thenRefused("programme.partners-before");
        }

        @Test
        void is_refused_from_a_day_after_its_end() {
            story.given(OPENED, CLOSED)
                    .when(from(SEPTEMBER_1.plusDays(1)))
                    .thenRefused("programme.ends-before-it-begins");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, CITYDEV_CAME_LATER)
                    .as(CITYDEV, Function.COORDINATOR)
                    .when(from(MARCH_1))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class A_track {
        private CorrectTrack of(String track, int days) {
            return new CorrectTrack(UITWEG, track, NAMES, HousingMode.LASTING, Residents.TENANTS, UNCONDITIONAL, days);
        }

        @Test
        void is_stated_again() {
            story.given(OPENED, RESPITE)
                    .when(of("2", 7))
                    .then(new TrackCorrected(
                            UITWEG, "2", NAMES, HousingMode.LASTING, Residents.TENANTS, UNCONDITIONAL, 7));
        }

        @Test
        void is_refused_when_there_is_none_of_that_code() {
            story.given(OPENED).when(of("2", 7)).thenRefused("programme.track-unknown");
        }

        @Test
        void is_refused_with_a_cadence_of_no_days() {
            story.given(OPENED, RESPITE).when(of("2", 0)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, RESPITE, CITYDEV_CAME_LATER)
                    .as(CITYDEV, Function.COORDINATOR)
                    .when(of("2", 7))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class The_end {
        private CorrectClosing on(@Nullable LocalDate day) {
            return new CorrectClosing(UITWEG, day);
        }

        @Test
        void moves_to_the_other_day() {
            story.given(OPENED, CLOSED).when(on(MAY_1)).then(new ProgrammeClosingCorrected(UITWEG, MAY_1));
        }

        @Test
        void that_never_was_lets_the_programme_go_on() {
            story.given(
                            new OrganisationRegistered(CITYDEV, "citydev", NAMES, Set.of(OrganisationKind.HOUSING)),
                            OPENED,
                            CLOSED,
                            new ProgrammeClosingCorrected(UITWEG, null))
                    .when(new AdmitPartner(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MAY_1))
                    .then(CITYDEV_CAME_LATER);
        }

        @Test
        void is_refused_while_the_programme_runs() {
            story.given(OPENED).when(on(MAY_1)).thenRefused("programme.not-closed");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(OPENED, CLOSED).when(on(SEPTEMBER_1)).thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_before_the_programme_began() {
            story.given(OPENED, CLOSED).when(on(MARCH_1.minusDays(1))).thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, CITYDEV_CAME_LATER, CLOSED)
                    .as(CITYDEV, Function.COORDINATOR)
                    .when(on(null))
                    .thenRefused("programme.coordinator-only");
        }
    }
}
