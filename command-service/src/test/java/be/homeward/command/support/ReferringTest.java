package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Referring.CorrectReferral;
import be.homeward.command.support.Referring.ReferPerson;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralCorrected;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferringTest {
    private final Story<Support> story = story();

    @Nested
    class Referring_a_person {
        private static ReferPerson asked(PersonId person, String track, OrganisationId partner) {
            return asked(person, track, partner, null);
        }

        private static ReferPerson asked(
                PersonId person, String track, OrganisationId partner, @Nullable SupportId through) {
            return new ReferPerson(SUPPORT, person, UITWEG, track, partner, JUNE_1, WORDS, through);
        }

        @Test
        void asks_a_partner_to_accompany_someone() {
            story.as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, RESPITE, DIOGENES))
                    .then(REFERRED);
        }

        @Test
        void may_ask_ones_own_organisation_so_that_someone_can_wait() {
            story.when(asked(BORIS, RESPITE, DIOGENES))
                    .then(new PersonReferred(SUPPORT, BORIS, UITWEG, RESPITE, DIOGENES, DIOGENES, JUNE_1, WORDS));
        }

        @Test
        void may_hand_on_someone_whom_one_accompanies() {
            SupportId elsewhere = new SupportId(UUID.randomUUID());
            story.given(STARTED)
                    .when(new ReferPerson(elsewhere, NADIA, UITWEG, TRANSIT, SMES, JUNE_30, null, SUPPORT))
                    .then(new PersonReferred(elsewhere, NADIA, UITWEG, TRANSIT, SMES, DIOGENES, JUNE_30, null));
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REFERRED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, RESPITE, DIOGENES))
                    .thenRefused("support.exists");
        }

        @Test
        void is_refused_to_a_partner_that_does_not_carry_the_track() {
            story.as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, RESPITE, SMES))
                    .thenRefused("support.partner-not-carrier");
        }

        @Test
        void is_refused_to_a_track_that_there_is_not() {
            story.as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, "4", DIOGENES))
                    .thenRefused("programme.track-unknown");
        }

        @Test
        void is_refused_once_the_programme_has_ended() {
            story.given(CLOSED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, RESPITE, DIOGENES))
                    .thenRefused("programme.closed");
        }

        @Test
        void is_refused_to_an_organisation_that_left_the_programme() {
            story.given(new PartnerLeft(UITWEG, SAMUSOCIAL, JUNE_1))
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, RESPITE, DIOGENES))
                    .thenRefused("support.referrer-left");
        }

        @Test
        void knows_no_programme_in_which_one_takes_no_part() {
            story.as(STRANGER, Function.COACH)
                    .when(asked(NADIA, RESPITE, DIOGENES))
                    .thenUnknown();
        }

        @Test
        void knows_no_person_of_another_organisation() {
            story.as(SMES, Function.COACH).when(asked(NADIA, RESPITE, DIOGENES)).thenUnknown();
        }

        @Test
        void knows_no_person_through_a_referral_that_one_has_not_accepted() {
            SupportId elsewhere = new SupportId(UUID.randomUUID());
            story.given(REFERRED)
                    .when(new ReferPerson(elsewhere, NADIA, UITWEG, TRANSIT, SMES, JUNE_30, null, SUPPORT))
                    .thenUnknown();
        }

        @Test
        void knows_nobody_else_through_a_support() {
            SupportId elsewhere = new SupportId(UUID.randomUUID());
            story.given(STARTED)
                    .when(new ReferPerson(elsewhere, BORIS, UITWEG, TRANSIT, SMES, JUNE_30, null, SUPPORT))
                    .thenUnknown();
        }
    }

    @Nested
    class Correcting_a_referral {
        private static CorrectReferral asked(PersonId person, LocalDate on) {
            return new CorrectReferral(SUPPORT, person, on, null);
        }

        @Test
        void states_its_day_and_its_note_again() {
            story.given(REFERRED, ACCEPTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, JUNE_5))
                    .then(new ReferralCorrected(SUPPORT, JUNE_5, null));
        }

        @Test
        void is_refused_after_the_first_answer() {
            story.given(REFERRED, ACCEPTED, new PlacedOnWaitingList(SUPPORT, JUNE_10))
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, june(6)))
                    .thenRefused("support.after-answer");
        }

        @Test
        void is_for_whoever_referred() {
            story.given(REFERRED).when(asked(NADIA, JUNE_5)).thenRefused("support.referrer-only");
        }

        @Test
        void is_about_the_person_who_was_referred() {
            story.given(REFERRED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(BORIS, JUNE_5))
                    .thenRefused("support.other-person");
        }

        @Test
        void is_refused_once_withdrawn() {
            story.given(REFERRED, REFERRAL_WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, JUNE_5))
                    .thenRefused("support.referral-withdrawn");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked(NADIA, JUNE_5)).thenRefused("support.not-referred");
        }
    }
}
