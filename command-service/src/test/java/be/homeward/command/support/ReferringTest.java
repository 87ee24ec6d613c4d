package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Answering.AcceptReferral;
import be.homeward.command.support.Answering.PlaceOnWaitingList;
import be.homeward.command.support.Referring.CorrectReferral;
import be.homeward.command.support.Referring.CorrectReferralWithdrawal;
import be.homeward.command.support.Referring.ReferPerson;
import be.homeward.command.support.Referring.ReinstateReferral;
import be.homeward.command.support.Referring.WithdrawReferral;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralCorrected;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.events.SupportEvent.ReferralWithdrawalCorrected;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
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
    private static final ReferralWithdrawn WITHDRAWN = new ReferralWithdrawn(SUPPORT, JUNE_5);
    private static final PlacedOnWaitingList WAITING = new PlacedOnWaitingList(SUPPORT, JUNE_5);

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
            story.given(REFERRED, WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, JUNE_5))
                    .thenRefused("support.referral-withdrawn");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked(NADIA, JUNE_5)).thenRefused("support.not-referred");
        }
    }

    @Nested
    class Withdrawing_a_referral {
        private final WithdrawReferral asked = new WithdrawReferral(SUPPORT, JUNE_5);

        @Test
        void asks_for_it_no_longer() {
            story.given(REFERRED).as(SAMUSOCIAL, Function.COACH).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_for_whoever_referred() {
            story.given(REFERRED).when(asked).thenRefused("support.referrer-only");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REFERRED, WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.referral-withdrawn");
        }

        @Test
        void is_refused_once_support_began() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.started");
        }

        @Test
        void is_refused_before_the_day_of_the_answer() {
            story.given(REFERRED, new PlacedOnWaitingList(SUPPORT, JUNE_10))
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.before-answer");
        }

        @Test
        void is_refused_before_the_day_of_the_referral() {
            story.given(REFERRED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(new WithdrawReferral(SUPPORT, JUNE_1.minusDays(1)))
                    .thenRefused("support.before-referral");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked).thenRefused("support.not-referred");
        }
    }

    @Nested
    class Correcting_the_withdrawal_of_a_referral {
        private static CorrectReferralWithdrawal asked(int day) {
            return new CorrectReferralWithdrawal(SUPPORT, june(day));
        }

        @Test
        void moves_its_day() {
            story.given(REFERRED, WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(8))
                    .then(new ReferralWithdrawalCorrected(SUPPORT, june(8)));
        }

        @Test
        void is_refused_before_the_referral() {
            story.given(REFERRED, WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(new CorrectReferralWithdrawal(SUPPORT, JUNE_1.minusDays(1)))
                    .thenRefused("support.before-referral");
        }

        @Test
        void is_refused_before_the_answer() {
            story.given(REFERRED, WAITING, new ReferralWithdrawn(SUPPORT, JUNE_10))
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(4))
                    .thenRefused("support.before-answer");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REFERRED, WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(5))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_while_it_stands() {
            story.given(REFERRED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(8))
                    .thenRefused("support.referral-not-withdrawn");
        }

        @Test
        void is_for_whoever_referred() {
            story.given(REFERRED, WITHDRAWN).when(asked(8)).thenRefused("support.referrer-only");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked(8)).thenRefused("support.not-referred");
        }
    }

    @Nested
    class Reinstating_a_referral {
        private final ReinstateReferral asked = new ReinstateReferral(SUPPORT);
        private final ReferralReinstated reinstated = new ReferralReinstated(SUPPORT);

        @Test
        void says_that_it_was_not_withdrawn() {
            story.given(REFERRED, WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .then(reinstated);
        }

        @Test
        void lets_the_answer_hold_that_was_given_before() {
            story.given(REFERRED, ACCEPTED, WITHDRAWN, reinstated)
                    .when(new AcceptReferral(SUPPORT, JUNE_5))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_while_it_stands() {
            story.given(REFERRED, WITHDRAWN, reinstated)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.referral-not-withdrawn");
        }

        @Test
        void is_for_whoever_referred() {
            story.given(REFERRED, WITHDRAWN).when(asked).thenRefused("support.referrer-only");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked).thenRefused("support.not-referred");
        }
    }

    @Nested
    class Placing_someone_on_the_waiting_list {
        private final PlaceOnWaitingList asked = new PlaceOnWaitingList(SUPPORT, JUNE_5);

        @Test
        void says_that_they_wait() {
            story.given(REFERRED).when(asked).then(WAITING);
        }

        @Test
        void is_possible_on_the_day_of_the_referral_and_after_accepting_it() {
            story.given(REFERRED, new ReferralAccepted(SUPPORT, JUNE_1))
                    .when(new PlaceOnWaitingList(SUPPORT, JUNE_1))
                    .then(new PlacedOnWaitingList(SUPPORT, JUNE_1));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REFERRED, WAITING).when(asked).thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_before_the_referral() {
            story.given(REFERRED)
                    .when(new PlaceOnWaitingList(SUPPORT, JUNE_1.minusDays(1)))
                    .thenRefused("support.before-referral");
        }

        @Test
        void is_refused_before_another_answer() {
            story.given(REFERRED, new ReferralAccepted(SUPPORT, JUNE_10))
                    .when(asked)
                    .thenRefused("support.before-answer");
        }

        @Test
        void is_refused_once_support_began() {
            story.given(REFERRED, ACCEPTED, STARTED).when(asked).thenRefused("support.started");
        }

        @Test
        void is_refused_once_withdrawn() {
            story.given(REFERRED, WITHDRAWN).when(asked).thenRefused("support.referral-withdrawn");
        }

        @Test
        void is_for_the_partner() {
            story.given(REFERRED).as(SAMUSOCIAL, Function.COACH).when(asked).thenRefused("support.partner-only");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked).thenRefused("support.not-referred");
        }

        @Test
        void is_refused_after_leaving_the_programme() {
            story.given(DIOGENES_LEFT, REFERRED).when(asked).thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_once_the_programme_has_ended() {
            story.given(CLOSED, REFERRED).when(asked).thenRefused("programme.closed");
        }
    }
}
