package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Pausing.CorrectPause;
import be.homeward.command.support.Pausing.PauseSupport;
import be.homeward.command.support.Pausing.ResumeSupport;
import be.homeward.command.support.Pausing.WithdrawPause;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.SupportEvent.PauseCorrected;
import be.homeward.events.SupportEvent.PauseWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportResumed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PausingTest {
    private static final SupportPaused PAUSED = new SupportPaused(SUPPORT, june(12), PauseReason.HOSPITAL);
    private static final SupportResumed RESUMED = new SupportResumed(SUPPORT, june(15));
    private static final SupportPaused PAUSED_AGAIN = new SupportPaused(SUPPORT, june(20), PauseReason.PRISON);

    private final Story<Support> story = story();

    @Nested
    class Pausing_support {
        private static PauseSupport asked(LocalDate on) {
            return new PauseSupport(SUPPORT, on, PauseReason.HOSPITAL);
        }

        @Test
        void lets_it_rest() {
            story.given(STARTED).when(asked(june(12))).then(PAUSED);
        }

        @Test
        void may_be_on_the_day_on_which_it_had_gone_on() {
            story.given(STARTED, PAUSED, RESUMED)
                    .when(asked(june(15)))
                    .then(new SupportPaused(SUPPORT, june(15), PauseReason.HOSPITAL));
        }

        @Test
        void is_refused_while_it_rests() {
            story.given(STARTED, PAUSED).when(asked(JUNE_30)).thenRefused("support.paused");
        }

        @Test
        void is_refused_within_a_pause() {
            story.given(STARTED, PAUSED, RESUMED).when(asked(june(14))).thenRefused("support.paused");
        }

        @Test
        void is_refused_before_a_later_pause() {
            story.given(STARTED, PAUSED, RESUMED).when(asked(june(11))).thenRefused("support.paused");
        }

        @Test
        void is_refused_before_the_first_day() {
            story.given(STARTED).when(asked(june(9))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_before_it_was_reopened() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(june(12))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_once_stopped() {
            story.given(STARTED, STOPPED).when(asked(june(12))).thenRefused("support.stopped");
        }

        @Test
        void is_possible_again_once_reopened() {
            story.given(STARTED, PAUSED, STOPPED, REOPENED)
                    .when(asked(AUGUST_1))
                    .then(new SupportPaused(SUPPORT, AUGUST_1, PauseReason.HOSPITAL));
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED, ACCEPTED).when(asked(june(12))).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(12)))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Resuming_support {
        private final ResumeSupport asked = new ResumeSupport(SUPPORT, june(15));

        @Test
        void lets_it_go_on() {
            story.given(STARTED, PAUSED).when(asked).then(RESUMED);
        }

        @Test
        void may_be_on_the_same_day() {
            story.given(STARTED, PAUSED)
                    .when(new ResumeSupport(SUPPORT, june(12)))
                    .then(new SupportResumed(SUPPORT, june(12)));
        }

        @Test
        void is_refused_before_the_pause() {
            story.given(STARTED, PAUSED)
                    .when(new ResumeSupport(SUPPORT, june(11)))
                    .thenRefused("support.before-pause");
        }

        @Test
        void is_refused_when_it_does_not_rest() {
            story.given(STARTED, PAUSED, RESUMED).when(asked).thenRefused("support.not-paused");
        }

        @Test
        void is_refused_once_stopped() {
            story.given(STARTED, PAUSED, STOPPED).when(asked).thenRefused("support.stopped");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, PAUSED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Correcting_a_pause {
        private static CorrectPause asked(LocalDate on, @Nullable LocalDate resumed) {
            return new CorrectPause(SUPPORT, june(12), on, PauseReason.PRISON, resumed);
        }

        private static PauseCorrected corrected(LocalDate on, @Nullable LocalDate resumed) {
            return new PauseCorrected(SUPPORT, june(12), on, PauseReason.PRISON, resumed);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(STARTED, PAUSED, RESUMED)
                    .when(asked(june(11), june(20)))
                    .then(corrected(june(11), june(20)));
        }

        @Test
        void lets_it_rest_still() {
            story.given(STARTED, PAUSED, RESUMED).when(asked(june(12), null)).then(corrected(june(12), null));
        }

        @Test
        void may_last_until_the_next_pause() {
            story.given(STARTED, PAUSED, RESUMED, PAUSED_AGAIN)
                    .when(asked(june(12), june(20)))
                    .then(corrected(june(12), june(20)));
        }

        @Test
        void is_refused_into_the_next_pause() {
            story.given(STARTED, PAUSED, RESUMED, PAUSED_AGAIN)
                    .when(asked(june(12), june(21)))
                    .thenRefused("support.paused");
        }

        @Test
        void is_refused_without_an_end_before_the_next_pause() {
            story.given(STARTED, PAUSED, RESUMED, PAUSED_AGAIN)
                    .when(asked(june(12), null))
                    .thenRefused("support.paused");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(STARTED, PAUSED, RESUMED)
                    .when(asked(june(13), june(12)))
                    .thenRefused("support.before-pause");
        }

        @Test
        void is_refused_before_the_first_day() {
            story.given(STARTED, PAUSED, RESUMED).when(asked(june(9), june(15))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_beyond_the_stop() {
            story.given(STARTED, PAUSED, RESUMED, STOPPED)
                    .when(asked(june(12), JUNE_30.plusDays(1)))
                    .thenRefused("support.after-stop");
        }

        @Test
        void is_refused_without_an_end_once_reopened() {
            story.given(STARTED, PAUSED, RESUMED, STOPPED, REOPENED)
                    .when(asked(june(12), null))
                    .thenRefused("support.before-start");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(STARTED, PAUSED, RESUMED, corrected(june(11), june(20)))
                    .when(new CorrectPause(SUPPORT, june(11), june(11), PauseReason.PRISON, june(20)))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_where_no_pause_began() {
            story.given(STARTED, PAUSED, corrected(june(11), null))
                    .when(asked(june(13), null))
                    .thenRefused("support.no-pause");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(june(12), null)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, PAUSED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(12), null))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Withdrawing_a_pause {
        private final WithdrawPause asked = new WithdrawPause(SUPPORT, june(12));

        @Test
        void says_that_it_never_was() {
            story.given(STARTED, PAUSED).when(asked).then(new PauseWithdrawn(SUPPORT, june(12)));
        }

        @Test
        void is_refused_where_no_pause_began() {
            story.given(STARTED, PAUSED, new PauseWithdrawn(SUPPORT, june(12)))
                    .when(asked)
                    .thenRefused("support.no-pause");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, PAUSED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }
}
