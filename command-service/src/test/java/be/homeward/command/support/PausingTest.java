package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Pausing.PauseSupport;
import be.homeward.command.support.Pausing.ResumeSupport;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportResumed;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PausingTest {
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
}
