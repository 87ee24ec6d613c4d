package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Pausing.CorrectPause;
import be.homeward.command.support.Pausing.WithdrawPause;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.SupportEvent.PauseCorrected;
import be.homeward.events.SupportEvent.PauseWithdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PauseCorrectionTest {
    private final Story<Support> story = story();

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
