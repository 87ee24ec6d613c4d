package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Accompanying.StartSupport;
import be.homeward.events.DeclineReason;
import be.homeward.events.Function;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccompanyingTest {
    private final Story<Support> story = story();

    private static StartSupport afterReferral(LocalDate on) {
        return new StartSupport(SUPPORT, null, null, null, SupportRole.PARTICIPANT, on, null);
    }

    private static StartSupport directly(PersonId person, String track) {
        return new StartSupport(SUPPORT, person, UITWEG, track, SupportRole.PARTICIPANT, JUNE_10, null);
    }

    @Nested
    class Starting_support_after_a_referral {
        @Test
        void begins_the_accompaniment() {
            story.given(REFERRED, ACCEPTED).when(afterReferral(JUNE_10)).then(STARTED);
        }

        @Test
        void may_say_once_more_whom_it_is_about() {
            story.given(REFERRED, ACCEPTED).when(directly(NADIA, RESPITE)).then(STARTED);
        }

        @Test
        void may_be_on_the_day_of_the_yes() {
            story.given(REFERRED, ACCEPTED)
                    .when(afterReferral(JUNE_5))
                    .then(new SupportStarted(
                            SUPPORT, NADIA, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, JUNE_5));
        }

        @Test
        void is_refused_before_that_day() {
            story.given(REFERRED, ACCEPTED)
                    .when(afterReferral(JUNE_5.minusDays(1)))
                    .thenRefused("support.before-acceptance");
        }

        @Test
        void may_end_a_wait() {
            story.given(REFERRED, ACCEPTED, new PlacedOnWaitingList(SUPPORT, JUNE_5))
                    .when(afterReferral(JUNE_10))
                    .then(STARTED);
        }

        @Test
        void is_refused_while_nobody_said_yes() {
            story.given(REFERRED).when(afterReferral(JUNE_10)).thenRefused("support.referral-not-accepted");
        }

        @Test
        void is_refused_after_a_no() {
            story.given(REFERRED, ACCEPTED, new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null))
                    .when(afterReferral(JUNE_10))
                    .thenRefused("support.referral-not-accepted");
        }

        @Test
        void is_refused_once_withdrawn() {
            story.given(REFERRED, ACCEPTED, new ReferralWithdrawn(SUPPORT, JUNE_5))
                    .when(afterReferral(JUNE_10))
                    .thenRefused("support.referral-withdrawn");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .when(afterReferral(JUNE_10))
                    .thenRefused("support.started");
        }

        @Test
        void is_refused_for_another_person() {
            story.given(REFERRED, ACCEPTED).when(directly(BORIS, RESPITE)).thenRefused("support.other-person");
        }

        @Test
        void is_refused_in_another_track() {
            story.given(REFERRED, ACCEPTED).when(directly(NADIA, TRANSIT)).thenRefused("support.other-track");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(afterReferral(JUNE_10))
                    .thenRefused("support.partner-only");
        }

        @Test
        void needs_a_referral() {
            story.when(afterReferral(JUNE_10)).thenUnknown();
        }

        @Test
        void is_refused_after_leaving_the_programme() {
            story.given(DIOGENES_LEFT, REFERRED, ACCEPTED)
                    .when(afterReferral(JUNE_10))
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_once_the_programme_has_ended() {
            story.given(CLOSED, REFERRED, ACCEPTED).when(afterReferral(JUNE_10)).thenRefused("programme.closed");
        }
    }

    @Nested
    class Starting_support_directly {
        private static SupportStarted boris() {
            return new SupportStarted(SUPPORT, BORIS, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, JUNE_10);
        }

        @Test
        void begins_for_a_street_teams_own_client() {
            story.when(directly(BORIS, RESPITE)).then(boris());
        }

        @Test
        void begins_again_when_the_first_start_was_a_mistake() {
            story.given(boris(), START_WITHDRAWN).when(directly(BORIS, RESPITE)).then(boris());
        }

        @Test
        void may_be_for_someone_whom_one_accompanies_elsewhere() {
            SupportId friend = new SupportId(UUID.randomUUID());
            story.given(STARTED)
                    .when(new StartSupport(friend, NADIA, UITWEG, RESPITE, SupportRole.ENTOURAGE, JUNE_10, SUPPORT))
                    .then(new SupportStarted(friend, NADIA, UITWEG, RESPITE, DIOGENES, SupportRole.ENTOURAGE, JUNE_10));
        }

        @Test
        void knows_no_person_of_another_organisation() {
            story.when(directly(NADIA, RESPITE)).thenUnknown();
        }

        @Test
        void is_refused_in_a_track_that_one_does_not_carry() {
            story.when(directly(BORIS, TRANSIT)).thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_in_a_track_that_there_is_not() {
            story.when(directly(BORIS, "4")).thenRefused("programme.track-unknown");
        }

        @Test
        void knows_no_programme_in_which_one_takes_no_part() {
            story.as(STRANGER, Function.COACH).when(directly(BORIS, RESPITE)).thenUnknown();
        }
    }
}
