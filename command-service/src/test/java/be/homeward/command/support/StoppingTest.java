package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Stopping.CorrectSupportStop;
import be.homeward.command.support.Stopping.StopSupport;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoppingTest {
    private final Story<Support> story = story();

    @Nested
    class Stopping_support {
        private static StopSupport asked(LocalDate on) {
            return new StopSupport(SUPPORT, on, StopReason.AT_PERSONS_REQUEST, EndedBy.OCCUPANT);
        }

        private static SupportStopped stopped(LocalDate on) {
            return new SupportStopped(SUPPORT, on, StopReason.AT_PERSONS_REQUEST, EndedBy.OCCUPANT);
        }

        @Test
        void ends_it_and_nothing_else() {
            story.given(STARTED).when(asked(JUNE_30)).then(STOPPED);
        }

        @Test
        void may_be_on_the_first_day() {
            story.given(STARTED).when(asked(JUNE_10)).then(stopped(JUNE_10));
        }

        @Test
        void may_be_on_the_day_of_the_last_contact() {
            story.given(STARTED, metOnTheStreet(JUNE_30)).when(asked(JUNE_30)).then(STOPPED);
        }

        @Test
        void is_refused_before_a_contact() {
            story.given(STARTED, metOnTheStreet(JUNE_30)).when(asked(june(29))).thenRefused("support.recorded-after");
        }

        @Test
        void is_refused_before_the_first_day() {
            story.given(STARTED).when(asked(june(9))).thenRefused("support.before-start");
        }

        @Test
        void may_happen_while_support_rests() {
            story.given(STARTED, new SupportPaused(SUPPORT, june(15), PauseReason.HOSPITAL))
                    .when(asked(JUNE_30))
                    .then(STOPPED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, STOPPED).when(asked(JUNE_30)).thenRefused("support.stopped");
        }

        @Test
        void is_possible_again_after_reopening() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(DECEMBER_31)).then(stopped(DECEMBER_31));
        }

        @Test
        void is_refused_before_it_was_reopened() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(JUNE_30)).thenRefused("support.before-start");
        }

        @Test
        void is_still_possible_after_leaving_the_programme() {
            story.given(DIOGENES_LEFT, STARTED).when(asked(JUNE_30)).then(STOPPED);
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED, ACCEPTED).when(asked(JUNE_30)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_30))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Correcting_a_stop {
        private static CorrectSupportStop asked(LocalDate on) {
            return new CorrectSupportStop(SUPPORT, null, on, StopReason.MOVED_ON, EndedBy.PARTNER);
        }

        private static SupportStopCorrected corrected(LocalDate on) {
            return new SupportStopCorrected(SUPPORT, JUNE_30, on, StopReason.MOVED_ON, EndedBy.PARTNER);
        }

        @Test
        void states_day_reason_and_who_ended_it_again() {
            story.given(STARTED, STOPPED).when(asked(AUGUST_1)).then(corrected(AUGUST_1));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(STARTED, STOPPED, corrected(AUGUST_1))
                    .when(asked(JUNE_30))
                    .then(new SupportStopCorrected(SUPPORT, AUGUST_1, JUNE_30, StopReason.MOVED_ON, EndedBy.PARTNER));
        }

        @Test
        void is_refused_before_a_contact() {
            story.given(STARTED, metOnTheStreet(june(20)), STOPPED)
                    .when(asked(june(19)))
                    .thenRefused("support.recorded-after");
        }

        @Test
        void is_refused_before_the_first_day() {
            story.given(STARTED, STOPPED).when(asked(june(9))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(STARTED, STOPPED, corrected(AUGUST_1))
                    .when(asked(AUGUST_1))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void needs_a_stop() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(AUGUST_1)).thenRefused("support.not-stopped");
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
}
