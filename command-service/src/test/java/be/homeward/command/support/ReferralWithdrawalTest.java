package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Answering.AcceptReferral;
import be.homeward.command.support.Referring.CorrectReferralWithdrawal;
import be.homeward.command.support.Referring.ReinstateReferral;
import be.homeward.command.support.Referring.WithdrawReferral;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.events.SupportEvent.ReferralWithdrawalCorrected;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralWithdrawalTest {
    private final Story<Support> story = story();

    @Nested
    class Withdrawing_a_referral {
        private final WithdrawReferral asked = new WithdrawReferral(SUPPORT, JUNE_5);

        @Test
        void asks_for_it_no_longer() {
            story.given(REFERRED).as(SAMUSOCIAL, Function.COACH).when(asked).then(REFERRAL_WITHDRAWN);
        }

        @Test
        void is_for_whoever_referred() {
            story.given(REFERRED).when(asked).thenRefused("support.referrer-only");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REFERRED, REFERRAL_WITHDRAWN)
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
            story.given(REFERRED, REFERRAL_WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(8))
                    .then(new ReferralWithdrawalCorrected(SUPPORT, june(8)));
        }

        @Test
        void is_refused_before_the_referral() {
            story.given(REFERRED, REFERRAL_WITHDRAWN)
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
            story.given(REFERRED, REFERRAL_WITHDRAWN)
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
            story.given(REFERRED, REFERRAL_WITHDRAWN).when(asked(8)).thenRefused("support.referrer-only");
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
            story.given(REFERRED, REFERRAL_WITHDRAWN)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .then(reinstated);
        }

        @Test
        void lets_the_answer_hold_that_was_given_before() {
            story.given(REFERRED, ACCEPTED, REFERRAL_WITHDRAWN, reinstated)
                    .when(new AcceptReferral(SUPPORT, JUNE_5))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_while_it_stands() {
            story.given(REFERRED, REFERRAL_WITHDRAWN, reinstated)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.referral-not-withdrawn");
        }

        @Test
        void is_for_whoever_referred() {
            story.given(REFERRED, REFERRAL_WITHDRAWN).when(asked).thenRefused("support.referrer-only");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked).thenRefused("support.not-referred");
        }
    }
}
