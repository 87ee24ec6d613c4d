package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Stopping.CorrectSupportStop;
import be.homeward.command.support.Stopping.ReopenSupport;
import be.homeward.command.support.Stopping.WithdrawReopening;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReopeningTest {
    private final Story<Support> story = story();

    @Nested
    class Reopening_support {
        private static ReopenSupport asked(LocalDate on) {
            return new ReopenSupport(SUPPORT, on);
        }

        @Test
        void begins_the_same_accompaniment_again() {
            story.given(STARTED, STOPPED).when(asked(AUGUST_1)).then(REOPENED);
        }

        @Test
        void on_the_day_of_the_stop_makes_as_if_it_never_was() {
            story.given(STARTED, STOPPED).when(asked(JUNE_30)).then(new SupportReopened(SUPPORT, JUNE_30));
        }

        @Test
        void is_refused_before_the_stop() {
            story.given(STARTED, STOPPED).when(asked(june(29))).thenRefused("support.before-stop");
        }

        @Test
        void is_refused_while_it_is_open() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(AUGUST_1)).thenRefused("support.not-stopped");
        }

        @Test
        void is_refused_after_leaving_the_programme() {
            story.given(new PartnerLeft(UITWEG, DIOGENES, AUGUST_1), STARTED, STOPPED)
                    .when(asked(AUGUST_1))
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_once_the_programme_has_ended() {
            story.given(new ProgrammeClosed(UITWEG, AUGUST_1), STARTED, STOPPED)
                    .when(asked(AUGUST_1))
                    .thenRefused("programme.closed");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(AUGUST_1)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, STOPPED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(AUGUST_1))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Withdrawing_a_reopening {
        private final WithdrawReopening asked = new WithdrawReopening(SUPPORT);

        @Test
        void lets_the_stop_hold_again() {
            story.given(STARTED, STOPPED, REOPENED).when(asked).then(REOPENING_WITHDRAWN);
        }

        @Test
        void lets_it_be_reopened_on_another_day() {
            story.given(STARTED, STOPPED, REOPENED, REOPENING_WITHDRAWN)
                    .when(new ReopenSupport(SUPPORT, JUNE_30))
                    .then(new SupportReopened(SUPPORT, JUNE_30));
        }

        @Test
        void finds_the_start_where_it_was_moved_meanwhile() {
            story.given(
                            STARTED,
                            STOPPED,
                            REOPENED,
                            new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, JUNE_1),
                            REOPENING_WITHDRAWN)
                    .when(new CorrectSupportStop(SUPPORT, null, JUNE_1, StopReason.OTHER, EndedBy.PARTNER))
                    .then(new SupportStopCorrected(SUPPORT, JUNE_30, JUNE_1, StopReason.OTHER, EndedBy.PARTNER));
        }

        @Test
        void finds_the_stop_again_that_was_on_the_very_first_day() {
            SupportStopped atOnce = new SupportStopped(SUPPORT, JUNE_10, StopReason.OTHER, EndedBy.PARTNER);
            story.given(
                            STARTED,
                            atOnce,
                            new SupportReopened(SUPPORT, JUNE_10),
                            new SupportReopeningWithdrawn(SUPPORT, JUNE_10))
                    .when(new CorrectSupportStop(SUPPORT, null, JUNE_30, StopReason.OTHER, EndedBy.PARTNER))
                    .then(new SupportStopCorrected(SUPPORT, JUNE_10, JUNE_30, StopReason.OTHER, EndedBy.PARTNER));
        }

        @Test
        void is_refused_when_something_happened_since() {
            story.given(STARTED, STOPPED, REOPENED, metOnTheStreet(AUGUST_1))
                    .when(asked)
                    .thenRefused("support.recorded-after");
        }

        @Test
        void is_refused_once_it_was_handed_over_on_the_very_day_of_the_stop() {
            story.given(STARTED, STOPPED, new SupportReopened(SUPPORT, JUNE_30))
                    .given(new HandedOver(SUPPORT, UITWEG, SAMUSOCIAL, DIOGENES, JUNE_30))
                    .when(asked)
                    .thenRefused("support.recorded-since");
        }

        @Test
        void is_refused_where_nothing_was_reopened() {
            story.given(STARTED).when(asked).thenRefused("support.not-reopened");
        }

        @Test
        void is_refused_once_stopped_again() {
            story.given(
                            STARTED,
                            STOPPED,
                            REOPENED,
                            new SupportStopped(SUPPORT, DECEMBER_31, StopReason.DEATH, EndedBy.THIRD_PARTY))
                    .when(asked)
                    .thenRefused("support.stopped");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, STOPPED, REOPENED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }
}
