package be.homeward.command.programme;

import be.homeward.command.Story;
import be.homeward.command.programme.LayingTracks.AddTrack;
import be.homeward.command.programme.Programme.CloseProgramme;
import be.homeward.command.programme.Programme.OpenProgramme;
import be.homeward.command.programme.TakingPart.AdmitPartner;
import be.homeward.command.programme.TakingPart.GrantPlaces;
import be.homeward.command.programme.TakingPart.ReleasePartner;
import be.homeward.command.programme.TakingPart.SetYearlyQuota;
import be.homeward.events.AdmissionRules;
import be.homeward.events.DeclineReason;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeTest {
    private static final OrganisationId PLATFORM = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId CITYDEV = new OrganisationId(UUID.randomUUID());
    private static final ProgrammeId UITWEG = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2021, 9, 1);

    private static final Names NAMES = new Names("UITWEG", "ISSUE", "UITWEG");
    private static final AdmissionRules UNCONDITIONAL =
            new AdmissionRules(true, Set.of(DeclineReason.RESIDENCE_STATUS));
    private static final OrganisationRegistered COORDINATOR =
            new OrganisationRegistered(BRUSSHELP, "brusshelp", NAMES, Set.of(OrganisationKind.COORDINATOR));
    private static final OrganisationRegistered LATER_PARTNER =
            new OrganisationRegistered(DIOGENES, "diogenes", NAMES, Set.of(OrganisationKind.SUPPORT));
    private static final OrganisationRegistered LATER_OWNER =
            new OrganisationRegistered(CITYDEV, "citydev", NAMES, Set.of(OrganisationKind.HOUSING));
    private static final ProgrammeOpened OPENED =
            new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, false);
    private static final TrackAdded RESPITE =
            new TrackAdded(UITWEG, "2", NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, UNCONDITIONAL, 14);
    private static final TrackAdded TRANSIT =
            new TrackAdded(UITWEG, "3", NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, UNCONDITIONAL, 14);
    private static final PartnerAdmitted DIOGENES_CARRIES = carrier(DIOGENES, MARCH_1);
    private static final PartnerAdmitted CITYDEV_HOUSES =
            new PartnerAdmitted(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MARCH_1);
    private static final ProgrammeClosed CLOSED = new ProgrammeClosed(UITWEG, SEPTEMBER_1);

    private final Story<Programme> story = Story.of(Programme.class).as(BRUSSHELP, Function.COORDINATOR);

    private static PartnerAdmitted carrier(OrganisationId partner, LocalDate from) {
        return new PartnerAdmitted(UITWEG, partner, PartnerRole.CARRIER, Set.of("2"), from);
    }

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
    class Admitting_a_partner {
        private final AdmitPartner asked =
                new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), MARCH_1);

        @Test
        void is_unknown_when_there_is_no_such_organisation() {
            story.given(OPENED, RESPITE).when(asked).thenUnknown();
        }

        @Test
        void lets_a_carrier_act_in_a_track() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE).when(asked).then(DIOGENES_CARRIES);
        }

        @Test
        void lets_a_housing_partner_take_part_beside_the_tracks() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED)
                    .when(new AdmitPartner(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MARCH_1))
                    .then(CITYDEV_HOUSES);
        }

        @Test
        void lets_a_partner_that_left_come_back() {
            story.given(
                            LATER_PARTNER,
                            LATER_OWNER,
                            OPENED,
                            RESPITE,
                            DIOGENES_CARRIES,
                            new PartnerLeft(UITWEG, DIOGENES, MAY_1))
                    .when(new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), MAY_1))
                    .then(carrier(DIOGENES, MAY_1));
        }

        @Test
        void says_anew_which_tracks_it_carries() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, TRANSIT, DIOGENES_CARRIES)
                    .when(new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("3"), MAY_1))
                    .then(new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("3"), MAY_1));
        }

        @Test
        void is_refused_in_a_track_that_does_not_exist() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED).when(asked).thenRefused("programme.track-unknown");
        }

        @Test
        void is_refused_for_a_carrier_of_nothing() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE)
                    .when(new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of(), MARCH_1))
                    .thenRefused("programme.tracks-of-carriers");
        }

        @Test
        void is_refused_for_a_funder_in_a_track() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE)
                    .when(new AdmitPartner(UITWEG, DIOGENES, PartnerRole.FUNDER, Set.of("2"), MARCH_1))
                    .thenRefused("programme.tracks-of-carriers");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, DIOGENES_CARRIES)
                    .when(asked)
                    .thenRefused("programme.admitted-already");
        }

        @Test
        void is_refused_from_a_day_before_the_part_that_it_has_already() {
            AdmitPartner earlier = new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), MARCH_1);
            PartnerAdmitted later =
                    new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), MARCH_1.plusDays(1));
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, later)
                    .when(earlier)
                    .thenRefused("programme.admitted-later");
        }

        @Test
        void is_refused_from_a_day_before_the_programme_began() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE)
                    .when(new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), MARCH_1.minusDays(1)))
                    .thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_coordinate() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, CITYDEV_HOUSES)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, CLOSED)
                    .when(asked)
                    .thenRefused("programme.closed");
        }
    }

    @Nested
    class Releasing_a_partner {
        private final ReleasePartner asked = new ReleasePartner(UITWEG, DIOGENES, MAY_1);

        @Test
        void ends_its_part() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES).when(asked).then(new PartnerLeft(UITWEG, DIOGENES, MAY_1));
        }

        @Test
        void is_refused_for_an_organisation_that_takes_no_part() {
            story.given(OPENED, RESPITE).when(asked).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_for_a_partner_that_left_before() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES, new PartnerLeft(UITWEG, DIOGENES, MARCH_1))
                    .when(asked)
                    .thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_to_the_partner_itself() {
            story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }
    }

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
