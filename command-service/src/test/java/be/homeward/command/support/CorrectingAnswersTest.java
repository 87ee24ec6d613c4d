package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Accompanying.StartSupport;
import be.homeward.command.support.Answering.AcceptReferral;
import be.homeward.command.support.Answering.DeclineReferral;
import be.homeward.command.support.CorrectingAnswers.CorrectReferralAnswer;
import be.homeward.command.support.CorrectingAnswers.WithdrawReferralAnswer;
import be.homeward.events.DeclineReason;
import be.homeward.events.Function;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAnswerCorrected;
import be.homeward.events.SupportEvent.ReferralAnswerWithdrawn;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingAnswersTest {
    private static final PlacedOnWaitingList WAITING = new PlacedOnWaitingList(SUPPORT, june(3));
    private static final ReferralDeclined DECLINED =
            new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null);
    private static final HandedOver HANDED_OVER = new HandedOver(SUPPORT, UITWEG, DIOGENES, SAMUSOCIAL, JUNE_30);

    private final Story<Support> story = story();

    @Nested
    class Correcting_an_answer {
        private static CorrectReferralAnswer asked(LocalDate answered, LocalDate on) {
            return new CorrectReferralAnswer(SUPPORT, NADIA, answered, on, null, null);
        }

        private static CorrectReferralAnswer declined(DeclineReason reason, @Nullable Sealed text) {
            return new CorrectReferralAnswer(SUPPORT, NADIA, JUNE_5, JUNE_5, reason, text);
        }

        private static ReferralAnswerCorrected corrected(LocalDate answered, LocalDate on) {
            return new ReferralAnswerCorrected(SUPPORT, answered, on, null, null);
        }

        @Test
        void moves_the_day_of_accepting() {
            story.given(REFERRED, ACCEPTED).when(asked(JUNE_5, june(8))).then(corrected(JUNE_5, june(8)));
        }

        @Test
        void moves_the_day_since_which_someone_waits_also_once_they_were_accepted() {
            story.given(REFERRED, WAITING, ACCEPTED)
                    .when(asked(june(3), JUNE_1))
                    .then(corrected(june(3), JUNE_1));
        }

        @Test
        void states_the_reason_of_a_decline_again() {
            story.given(REFERRED, DECLINED)
                    .when(declined(DeclineReason.OTHER, WORDS))
                    .then(new ReferralAnswerCorrected(SUPPORT, JUNE_5, JUNE_5, DeclineReason.OTHER, WORDS));
        }

        @Test
        void means_the_last_of_several_on_one_day() {
            story.given(REFERRED, new PlacedOnWaitingList(SUPPORT, JUNE_5), ACCEPTED, corrected(JUNE_5, june(8)))
                    .when(asked(JUNE_5, june(4)))
                    .then(corrected(JUNE_5, june(4)));
        }

        @Test
        void lets_support_begin_from_the_day_that_is_right() {
            story.given(REFERRED, ACCEPTED, corrected(JUNE_5, june(8)))
                    .when(new StartSupport(SUPPORT, null, null, null, SupportRole.PARTICIPANT, june(7), null))
                    .thenRefused("support.before-acceptance");
        }

        @Test
        void is_for_whoever_gave_it_also_after_a_hand_over() {
            story.given(REFERRED, ACCEPTED, STARTED, HANDED_OVER)
                    .when(asked(JUNE_5, june(8)))
                    .then(corrected(JUNE_5, june(8)));
        }

        @Test
        void is_refused_to_whoever_took_over_later() {
            story.given(REFERRED, ACCEPTED, STARTED, HANDED_OVER)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_5, june(8)))
                    .thenRefused("support.partner-only");
        }

        @Test
        void is_refused_after_the_start() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .when(asked(JUNE_5, june(11)))
                    .thenRefused("support.after-start");
        }

        @Test
        void is_refused_before_the_referral() {
            story.given(REFERRED, ACCEPTED)
                    .when(asked(JUNE_5, JUNE_1.minusDays(1)))
                    .thenRefused("support.before-referral");
        }

        @Test
        void is_refused_before_the_answer_that_it_follows() {
            story.given(REFERRED, WAITING, ACCEPTED)
                    .when(asked(JUNE_5, june(2)))
                    .thenRefused("support.before-answer");
        }

        @Test
        void is_refused_after_the_answer_that_follows() {
            story.given(REFERRED, WAITING, ACCEPTED)
                    .when(asked(june(3), june(6)))
                    .thenRefused("support.after-next-answer");
        }

        @Test
        void is_refused_when_nothing_was_answered_that_day() {
            story.given(REFERRED, ACCEPTED).when(asked(june(4), JUNE_5)).thenRefused("support.no-answer");
        }

        @Test
        void is_refused_with_a_reason_for_what_was_accepted() {
            story.given(REFERRED, ACCEPTED)
                    .when(declined(DeclineReason.NO_PLACE, null))
                    .thenRefused("support.reason-of-decline");
        }

        @Test
        void is_refused_without_a_reason_for_what_was_declined() {
            story.given(REFERRED, DECLINED).when(asked(JUNE_5, june(6))).thenRefused("support.reason-of-decline");
        }

        @Test
        void is_refused_with_a_reason_that_never_counts() {
            story.given(REFERRED, DECLINED)
                    .when(declined(DeclineReason.REFUSES_TREATMENT, null))
                    .thenRefused("support.never-a-reason");
        }

        @Test
        void is_refused_with_another_reason_without_words() {
            story.given(REFERRED, DECLINED)
                    .when(declined(DeclineReason.OTHER, null))
                    .thenRefused("support.reason-needs-text");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REFERRED, ACCEPTED).when(asked(JUNE_5, JUNE_5)).thenRefused("support.nothing-new");
        }

        @Test
        void is_about_the_person_who_was_referred() {
            story.given(REFERRED, ACCEPTED)
                    .when(new CorrectReferralAnswer(SUPPORT, BORIS, JUNE_5, june(6), null, null))
                    .thenRefused("support.other-person");
        }

        @Test
        void is_for_the_partner_that_was_asked() {
            story.given(REFERRED, ACCEPTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_5, june(6)))
                    .thenRefused("support.partner-only");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked(JUNE_10, june(11))).thenRefused("support.not-referred");
        }

        @Test
        void is_refused_for_a_day_after_leaving_the_programme() {
            story.given(DIOGENES_LEFT, REFERRED, ACCEPTED)
                    .when(asked(JUNE_5, june(6)))
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_for_a_day_after_the_programme_has_ended() {
            story.given(CLOSED, REFERRED, ACCEPTED).when(asked(JUNE_5, june(6))).thenRefused("programme.closed");
        }
    }

    @Nested
    class Withdrawing_an_answer {
        private final WithdrawReferralAnswer asked = new WithdrawReferralAnswer(SUPPORT, JUNE_5);
        private final ReferralAnswerWithdrawn withdrawn = new ReferralAnswerWithdrawn(SUPPORT, JUNE_5);

        @Test
        void says_that_it_was_never_given() {
            story.given(REFERRED, ACCEPTED).when(asked).then(withdrawn);
        }

        @Test
        void lets_the_one_before_hold_again() {
            story.given(REFERRED, ACCEPTED, new ReferralDeclined(SUPPORT, june(6), DeclineReason.NO_PLACE, null))
                    .given(new ReferralAnswerWithdrawn(SUPPORT, june(6)))
                    .when(new AcceptReferral(SUPPORT, JUNE_5))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void lets_it_be_answered_anew() {
            story.given(REFERRED, ACCEPTED, withdrawn)
                    .when(new DeclineReferral(SUPPORT, NADIA, JUNE_1, DeclineReason.NO_PLACE, null))
                    .then(new ReferralDeclined(SUPPORT, JUNE_1, DeclineReason.NO_PLACE, null));
        }

        @Test
        void of_a_wait_is_possible_once_support_began() {
            story.given(REFERRED, WAITING, ACCEPTED, STARTED)
                    .when(new WithdrawReferralAnswer(SUPPORT, june(3)))
                    .then(new ReferralAnswerWithdrawn(SUPPORT, june(3)));
        }

        @Test
        void is_refused_of_the_yes_on_which_support_began() {
            story.given(REFERRED, ACCEPTED, STARTED).when(asked).thenRefused("support.started");
        }

        @Test
        void is_refused_when_nothing_was_answered_that_day() {
            story.given(REFERRED, ACCEPTED, withdrawn).when(asked).thenRefused("support.no-answer");
        }

        @Test
        void is_for_the_partner_that_was_asked() {
            story.given(REFERRED, ACCEPTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }

        @Test
        void needs_a_referral() {
            story.given(STARTED).when(asked).thenRefused("support.not-referred");
        }
    }
}
