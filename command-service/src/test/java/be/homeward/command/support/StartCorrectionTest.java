package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Accompanying.CorrectSupportStart;
import be.homeward.command.support.Accompanying.WithdrawSupportStart;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartCorrectionTest {
    private final Story<Support> story = story();

    @Nested
    class Correcting_a_start {
        private static CorrectSupportStart asked(LocalDate on) {
            return new CorrectSupportStart(SUPPORT, SupportRole.PARTICIPANT, on);
        }

        @Test
        void moves_the_first_day() {
            story.given(STARTED, visit(june(15)))
                    .when(asked(JUNE_1))
                    .then(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, JUNE_1));
        }

        @Test
        void may_go_as_far_as_the_first_contact() {
            story.given(STARTED, visit(june(15)))
                    .when(asked(june(15)))
                    .then(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, june(15)));
        }

        @Test
        void is_refused_beyond_a_contact() {
            story.given(STARTED, visit(june(15))).when(asked(june(16))).thenRefused("support.recorded-before");
        }

        @Test
        void does_not_stumble_over_a_contact_that_was_withdrawn() {
            story.given(STARTED, visit(june(15)), new ContactWithdrawn(SUPPORT, CONTACT))
                    .when(asked(june(16)))
                    .then(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, june(16)));
        }

        @Test
        void changes_the_role() {
            story.given(STARTED)
                    .when(new CorrectSupportStart(SUPPORT, SupportRole.ENTOURAGE, JUNE_10))
                    .then(new SupportStartCorrected(SUPPORT, SupportRole.ENTOURAGE, JUNE_10));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(STARTED, new SupportStartCorrected(SUPPORT, SupportRole.ENTOURAGE, JUNE_1))
                    .when(asked(JUNE_10))
                    .then(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, JUNE_10));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(STARTED).when(asked(JUNE_10)).thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, STOPPED, REOPENED)
                    .when(asked(JUNE_30.plusDays(1)))
                    .thenRefused("support.after-stop");
        }

        @Test
        void is_refused_to_the_day_of_reopening() {
            story.given(STARTED, STOPPED, new SupportReopened(SUPPORT, JUNE_30))
                    .when(asked(JUNE_30))
                    .thenRefused("support.reopened");
        }

        @Test
        void is_refused_before_the_referral_was_accepted() {
            story.given(REFERRED, ACCEPTED, STARTED).when(asked(JUNE_1)).thenRefused("support.before-acceptance");
        }

        @Test
        void is_refused_before_the_partner_was_admitted() {
            story.given(STARTED).when(asked(MARCH_1.minusDays(1))).thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_beyond_the_end_of_the_programme() {
            story.given(CLOSED, STARTED).when(asked(JUNE_5)).thenRefused("programme.closed");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED, ACCEPTED).when(asked(JUNE_10)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_5))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Withdrawing_a_start {
        private final WithdrawSupportStart asked = new WithdrawSupportStart(SUPPORT);

        @Test
        void says_that_support_never_began() {
            story.given(STARTED).when(asked).then(START_WITHDRAWN);
        }

        @Test
        void is_refused_when_something_happened_since() {
            story.given(STARTED, visit(june(15))).when(asked).thenRefused("support.recorded-since");
        }

        @Test
        void is_refused_once_stopped() {
            story.given(STARTED, STOPPED).when(asked).thenRefused("support.stopped");
        }

        @Test
        void is_refused_once_reopened() {
            story.given(STARTED, STOPPED, REOPENED).when(asked).thenRefused("support.reopened");
        }

        @Test
        void needs_a_start() {
            story.given(STARTED, START_WITHDRAWN).when(asked).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }
}
