package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Rights.CorrectRight;
import be.homeward.command.support.Rights.RecordRightLost;
import be.homeward.command.support.Rights.RecordRightOpened;
import be.homeward.command.support.Rights.WithdrawRight;
import be.homeward.events.Function;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.SupportEvent.RightCorrected;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.RightWithdrawn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsTest {
    private static final RightId RIGHT = new RightId(UUID.randomUUID());
    private static final RightOpened OPENED = new RightOpened(SUPPORT, RIGHT, RightKind.INCOME, june(15), DECEMBER_31);
    private static final RightLost LOST = new RightLost(SUPPORT, RIGHT, JUNE_30);
    private static final RightWithdrawn WITHDRAWN = new RightWithdrawn(SUPPORT, RIGHT);

    private final Story<Support> story = story();

    @Nested
    class Recording_a_right {
        private static RecordRightOpened asked(LocalDate on, @Nullable LocalDate validUntil) {
            return new RecordRightOpened(SUPPORT, RIGHT, RightKind.INCOME, on, validUntil);
        }

        @Test
        void says_that_it_was_opened() {
            story.given(STARTED).when(asked(june(15), DECEMBER_31)).then(OPENED);
        }

        @Test
        void may_come_true_after_the_stop() {
            story.given(STARTED, STOPPED)
                    .when(asked(AUGUST_1, null))
                    .then(new RightOpened(SUPPORT, RIGHT, RightKind.INCOME, AUGUST_1, null));
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED).when(asked(june(9), null)).thenRefused("support.before-start");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(STARTED).when(asked(june(15), june(14))).thenRefused("support.right-ends-before");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, OPENED).when(asked(june(15), null)).thenRefused("support.right-exists");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(june(15), null)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(15), null))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Correcting_a_right {
        private static CorrectRight asked(LocalDate on, @Nullable LocalDate until, @Nullable LocalDate lost) {
            return new CorrectRight(SUPPORT, RIGHT, RightKind.INCOME, on, until, lost);
        }

        private static RightCorrected corrected(LocalDate on, @Nullable LocalDate until, @Nullable LocalDate lost) {
            return new RightCorrected(SUPPORT, RIGHT, RightKind.INCOME, on, until, lost);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(STARTED, OPENED).when(asked(june(16), null, null)).then(corrected(june(16), null, null));
        }

        @Test
        void takes_a_loss_back() {
            story.given(STARTED, OPENED, LOST)
                    .when(asked(june(15), DECEMBER_31, null))
                    .then(corrected(june(15), DECEMBER_31, null));
        }

        @Test
        void is_refused_when_it_was_lost_before_it_was_opened() {
            story.given(STARTED, OPENED).when(asked(june(15), null, june(14))).thenRefused("support.right-ends-before");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED, OPENED).when(asked(june(9), null, null)).thenRefused("support.before-start");
        }

        @Test
        void is_refused_once_withdrawn() {
            story.given(STARTED, OPENED, WITHDRAWN)
                    .when(asked(june(16), null, null))
                    .thenRefused("support.right-withdrawn");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(STARTED, OPENED, LOST)
                    .when(asked(june(15), DECEMBER_31, JUNE_30))
                    .thenRefused("support.nothing-new");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, OPENED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(16), null, null))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Withdrawing_a_right {
        private final WithdrawRight asked = new WithdrawRight(SUPPORT, RIGHT);

        @Test
        void says_that_it_was_never_opened() {
            story.given(STARTED, OPENED, LOST).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, OPENED, WITHDRAWN).when(asked).thenRefused("support.right-withdrawn");
        }

        @Test
        void knows_no_right_that_was_never_opened() {
            story.given(STARTED).when(asked).thenUnknown();
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, OPENED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Losing_a_right {
        private static RecordRightLost asked(LocalDate on) {
            return new RecordRightLost(SUPPORT, RIGHT, on);
        }

        @Test
        void may_happen_at_any_time_after_it_was_opened() {
            story.given(STARTED, OPENED).when(asked(JUNE_30)).then(LOST);
            story().given(STARTED, OPENED, STOPPED)
                    .when(asked(DECEMBER_31))
                    .then(new RightLost(SUPPORT, RIGHT, DECEMBER_31));
        }

        @Test
        void is_refused_before_it_was_opened() {
            story.given(STARTED, OPENED).when(asked(june(14))).thenRefused("support.right-ends-before");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, OPENED, LOST).when(asked(JUNE_30)).thenRefused("support.right-lost");
        }

        @Test
        void is_refused_for_a_right_that_was_withdrawn() {
            story.given(STARTED, OPENED, WITHDRAWN).when(asked(JUNE_30)).thenRefused("support.right-withdrawn");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, OPENED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(JUNE_30))
                    .thenRefused("support.partner-only");
        }
    }
}
