package be.homeward.command.programme;

import be.homeward.command.Story;
import be.homeward.command.programme.Correcting.CorrectClosing;
import be.homeward.command.programme.Correcting.CorrectPartner;
import be.homeward.command.programme.Correcting.CorrectProgramme;
import be.homeward.command.programme.Correcting.CorrectTrack;
import be.homeward.command.programme.Programme.CloseProgramme;
import be.homeward.command.programme.TakingPart.AdmitPartner;
import be.homeward.command.programme.TakingPart.ReleasePartner;
import be.homeward.events.AdmissionRules;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingTest {
    private static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId CITYDEV = new OrganisationId(UUID.randomUUID());
    private static final ProgrammeId UITWEG = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2021, 9, 1);
    private static final Names NAMES = new Names("UITWEG", "ISSUE", "UITWEG");
    private static final AdmissionRules RULES = new AdmissionRules(true, Set.of());

    private static final ProgrammeOpened OPENED =
            new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, false);
    private static final TrackAdded RESPITE =
            new TrackAdded(UITWEG, "2", NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, RULES, 14);
    private static final PartnerAdmitted CITYDEV_HOUSES =
            new PartnerAdmitted(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MAY_1);
    private static final ProgrammeClosed CLOSED = new ProgrammeClosed(UITWEG, SEPTEMBER_1);

    private final Story<Programme> story = Story.of(Programme.class).as(BRUSSHELP, Function.COORDINATOR);

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
            story.given(OPENED, CITYDEV_HOUSES).when(from(SEPTEMBER_1)).thenRefused("programme.partners-before");
        }

        @Test
        void is_refused_from_a_day_after_its_end() {
            story.given(OPENED, CLOSED)
                    .when(from(SEPTEMBER_1.plusDays(1)))
                    .thenRefused("programme.ends-before-it-begins");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(OPENED, CITYDEV_HOUSES)
                    .as(CITYDEV, Function.COORDINATOR)
                    .when(from(MARCH_1))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class A_track {
        private CorrectTrack of(String track, int days) {
            return new CorrectTrack(UITWEG, track, NAMES, HousingMode.LASTING, Residents.TENANTS, RULES, days);
        }

        @Test
        void is_stated_again() {
            story.given(OPENED, RESPITE)
                    .when(of("2", 7))
                    .then(new TrackCorrected(UITWEG, "2", NAMES, HousingMode.LASTING, Residents.TENANTS, RULES, 7));
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
            story.given(OPENED, RESPITE, CITYDEV_HOUSES)
                    .as(CITYDEV, Function.COORDINATOR)
                    .when(of("2", 7))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class A_partner {
        private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
        private final PartnerAdmitted carries =
                new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), MARCH_1);
        private final PartnerLeft left = new PartnerLeft(UITWEG, DIOGENES, MAY_1);

        private CorrectPartner asked(LocalDate from, @Nullable LocalDate until, String... tracks) {
            return new CorrectPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, MARCH_1, Set.of(tracks), from, until);
        }

        private PartnerCorrected corrected(LocalDate from, @Nullable LocalDate until) {
            return new PartnerCorrected(UITWEG, DIOGENES, PartnerRole.CARRIER, MARCH_1, Set.of("2"), from, until);
        }

        @Test
        void came_later() {
            story.given(OPENED, RESPITE, carries).when(asked(MAY_1, null, "2")).then(corrected(MAY_1, null));
        }

        @Test
        void left_on_another_day() {
            story.given(OPENED, RESPITE, carries, left)
                    .when(asked(MARCH_1, SEPTEMBER_1, "2"))
                    .then(corrected(MARCH_1, SEPTEMBER_1));
        }

        @Test
        void never_left() {
            story.given(OPENED, RESPITE, carries, left, corrected(MARCH_1, null))
                    .when(new ReleasePartner(UITWEG, DIOGENES, SEPTEMBER_1))
                    .then(new PartnerLeft(UITWEG, DIOGENES, SEPTEMBER_1));
        }

        @Test
        void never_took_part() {
            story.given(OPENED, RESPITE, carries)
                    .when(asked(MARCH_1, MARCH_1, "2"))
                    .then(corrected(MARCH_1, MARCH_1));
        }

        @Test
        void is_corrected_again_from_the_day_that_was_said_last() {
            story.given(OPENED, RESPITE, carries, corrected(MAY_1, null))
                    .when(asked(MARCH_1, null, "2"))
                    .thenRefused("programme.no-partner");
        }

        @Test
        void that_came_back_is_corrected_apart() {
            story.given(OPENED, RESPITE, carries, left)
                    .given(new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), SEPTEMBER_1))
                    .when(asked(MARCH_1, SEPTEMBER_1, "2"))
                    .then(corrected(MARCH_1, SEPTEMBER_1));
        }

        @Test
        void is_refused_twice_on_one_day() {
            story.given(OPENED, RESPITE, carries, left)
                    .given(new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), SEPTEMBER_1))
                    .when(asked(MARCH_1, null, "2"))
                    .thenRefused("programme.admitted-already");
        }

        @Test
        void is_refused_that_takes_no_part() {
            story.given(OPENED, RESPITE).when(asked(MAY_1, null, "2")).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_before_the_programme_began() {
            story.given(OPENED, RESPITE, carries)
                    .when(asked(MARCH_1.minusDays(1), null, "2"))
                    .thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_to_leave_before_it_came() {
            story.given(OPENED, RESPITE, carries)
                    .when(asked(MAY_1, MARCH_1, "2"))
                    .thenRefused("programme.part-empty");
        }

        @Test
        void is_refused_in_a_track_that_does_not_exist() {
            story.given(OPENED, RESPITE, carries)
                    .when(asked(MARCH_1, null, "3"))
                    .thenRefused("programme.track-unknown");
        }

        @Test
        void is_refused_as_a_carrier_of_nothing() {
            story.given(OPENED, RESPITE, carries)
                    .when(asked(MARCH_1, null))
                    .thenRefused("programme.tracks-of-carriers");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(OPENED, RESPITE, carries)
                    .when(asked(MARCH_1, null, "2"))
                    .thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_to_the_partner_itself() {
            story.given(OPENED, RESPITE, carries)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(MAY_1, null, "2"))
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
                    .then(CITYDEV_HOUSES);
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
            story.given(OPENED, CITYDEV_HOUSES, CLOSED)
                    .as(CITYDEV, Function.COORDINATOR)
                    .when(on(null))
                    .thenRefused("programme.coordinator-only");
        }
    }
}
