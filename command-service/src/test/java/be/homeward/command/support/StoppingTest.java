package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Stopping.CorrectReopening;
import be.homeward.command.support.Stopping.CorrectSupportStop;
import be.homeward.command.support.Stopping.ReopenSupport;
import be.homeward.command.support.Stopping.StopSupport;
import be.homeward.command.support.Stopping.WithdrawReopening;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoppingTest {
    private static final SupportReopeningWithdrawn REOPENING_WITHDRAWN =
            new SupportReopeningWithdrawn(SUPPORT, AUGUST_1);

    private final Story<Support> story = story();

    private static ContactRecorded contact(LocalDate on) {
        ContactId contact = new ContactId(UUID.randomUUID());
        return new ContactRecorded(
                SUPPORT, contact, on, ContactMode.STREET, ContactResult.REACHED, 20, Set.of(), List.of(), null);
    }

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
            story.given(STARTED, contact(JUNE_30)).when(asked(JUNE_30)).then(STOPPED);
        }

        @Test
        void is_refused_before_a_contact() {
            story.given(STARTED, contact(JUNE_30)).when(asked(june(29))).thenRefused("support.recorded-after");
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
            return new CorrectSupportStop(SUPPORT, on, StopReason.MOVED_ON, EndedBy.PARTNER);
        }

        private static SupportStopCorrected corrected(LocalDate on) {
            return new SupportStopCorrected(SUPPORT, on, StopReason.MOVED_ON, EndedBy.PARTNER);
        }

        @Test
        void states_day_reason_and_who_ended_it_again() {
            story.given(STARTED, STOPPED).when(asked(AUGUST_1)).then(corrected(AUGUST_1));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(STARTED, STOPPED, corrected(AUGUST_1))
                    .when(asked(JUNE_30))
                    .then(corrected(JUNE_30));
        }

        @Test
        void is_refused_before_a_contact() {
            story.given(STARTED, contact(june(20)), STOPPED)
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
    class Correcting_a_reopening {
        private static CorrectReopening asked(LocalDate on) {
            return new CorrectReopening(SUPPORT, on);
        }

        private static SupportReopeningCorrected corrected(LocalDate on) {
            return new SupportReopeningCorrected(SUPPORT, AUGUST_1, on);
        }

        @Test
        void moves_the_day() {
            story.given(STARTED, STOPPED, REOPENED)
                    .when(asked(AUGUST_1.plusDays(3)))
                    .then(corrected(AUGUST_1.plusDays(3)));
        }

        @Test
        void may_move_it_to_the_day_of_the_stop_also_when_something_happened_since() {
            story.given(STARTED, STOPPED, REOPENED, contact(AUGUST_1))
                    .when(asked(JUNE_30))
                    .then(corrected(JUNE_30));
        }

        @Test
        void is_refused_before_the_stop() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(june(29))).thenRefused("support.before-stop");
        }

        @Test
        void is_refused_after_a_contact() {
            story.given(STARTED, STOPPED, REOPENED, contact(AUGUST_1))
                    .when(asked(AUGUST_1.plusDays(1)))
                    .thenRefused("support.recorded-before");
        }

        @Test
        void is_refused_after_a_rest() {
            story.given(STARTED, STOPPED, REOPENED, new SupportPaused(SUPPORT, AUGUST_1, PauseReason.HOSPITAL))
                    .when(asked(AUGUST_1.plusDays(1)))
                    .thenRefused("support.recorded-before");
        }

        @Test
        void is_refused_once_it_was_handed_over() {
            story.given(STARTED, STOPPED, REOPENED)
                    .given(new HandedOver(SUPPORT, UITWEG, SAMUSOCIAL, DIOGENES, AUGUST_1))
                    .when(asked(JUNE_30))
                    .thenRefused("support.recorded-since");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(STARTED, STOPPED, REOPENED).when(asked(AUGUST_1)).thenRefused("support.nothing-new");
        }

        @Test
        void is_refused_where_nothing_was_reopened() {
            story.given(STARTED).when(asked(JUNE_30)).thenRefused("support.not-reopened");
        }

        @Test
        void is_refused_once_stopped_again() {
            story.given(STARTED, STOPPED, REOPENED)
                    .given(new SupportStopped(SUPPORT, DECEMBER_31, StopReason.DEATH, EndedBy.THIRD_PARTY))
                    .when(asked(JUNE_30))
                    .thenRefused("support.stopped");
        }

        @Test
        void is_refused_after_leaving_the_programme() {
            story.given(new PartnerLeft(UITWEG, DIOGENES, DECEMBER_31), STARTED, STOPPED, REOPENED)
                    .when(asked(DECEMBER_31))
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_once_the_programme_has_ended() {
            story.given(new ProgrammeClosed(UITWEG, DECEMBER_31), STARTED, STOPPED, REOPENED)
                    .when(asked(DECEMBER_31))
                    .thenRefused("programme.closed");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(AUGUST_1)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, STOPPED, REOPENED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_30))
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
                    .when(new CorrectSupportStop(SUPPORT, JUNE_1, StopReason.OTHER, EndedBy.PARTNER))
                    .then(new SupportStopCorrected(SUPPORT, JUNE_1, StopReason.OTHER, EndedBy.PARTNER));
        }

        @Test
        void finds_the_stop_again_that_was_on_the_very_first_day() {
            SupportStopped atOnce = new SupportStopped(SUPPORT, JUNE_10, StopReason.OTHER, EndedBy.PARTNER);
            story.given(
                            STARTED,
                            atOnce,
                            new SupportReopened(SUPPORT, JUNE_10),
                            new SupportReopeningWithdrawn(SUPPORT, JUNE_10))
                    .when(new CorrectSupportStop(SUPPORT, JUNE_30, StopReason.OTHER, EndedBy.PARTNER))
                    .then(new SupportStopCorrected(SUPPORT, JUNE_30, StopReason.OTHER, EndedBy.PARTNER));
        }

        @Test
        void is_refused_when_something_happened_since() {
            story.given(STARTED, STOPPED, REOPENED, contact(AUGUST_1))
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
