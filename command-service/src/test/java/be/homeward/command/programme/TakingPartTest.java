package be.homeward.command.programme;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.programme.TakingPart.AdmitPartner;
import be.homeward.command.programme.TakingPart.ReleasePartner;
import be.homeward.events.Function;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingPartTest {
    private static final OrganisationRegistered LATER_PARTNER =
            new OrganisationRegistered(DIOGENES, "diogenes", NAMES, Set.of(OrganisationKind.SUPPORT));
    private static final OrganisationRegistered LATER_OWNER =
            new OrganisationRegistered(CITYDEV, "citydev", NAMES, Set.of(OrganisationKind.HOUSING));

    private final Story<Programme> story = story();

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
        void does_not_forget_that_the_partner_leaves_later() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, track("3"), DIOGENES_CARRIES)
                    .given(new PartnerLeft(UITWEG, DIOGENES, MAY_1))
                    .when(new AdmitPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("3"), MAY_1.minusDays(1)))
                    .thenRefused("programme.leaves-later");
        }

        @Test
        void says_anew_which_tracks_it_carries() {
            story.given(LATER_PARTNER, LATER_OWNER, OPENED, RESPITE, track("3"), DIOGENES_CARRIES)
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
}
