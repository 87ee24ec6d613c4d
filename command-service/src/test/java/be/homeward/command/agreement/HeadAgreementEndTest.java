package be.homeward.command.agreement;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.agreement.Peterbos.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.Story;
import be.homeward.command.agreement.Ending.GiveNotice;
import be.homeward.command.agreement.Ending.WithdrawNotice;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadAgreementEndTest {
    private final Story<HeadAgreement> story = story();

    @Nested
    class Giving_notice {
        private GiveNotice asked(LocalDate on, LocalDate endsOn) {
            return new GiveNotice(PETERBOS, on, endsOn);
        }

        @Test
        void ends_it_earlier() {
            story.given(SIGNED)
                    .as(CITYDEV, Function.HOUSING)
                    .when(asked(MARCH_1, JUNE_1_2021))
                    .then(NOTICE);
        }

        @Test
        void may_leave_exactly_the_days_agreed_on() {
            story.given(SIGNED)
                    .when(asked(MARCH_1, MARCH_1.plusDays(90)))
                    .then(new NoticeGiven(PETERBOS, EILANDJE, MARCH_1, MARCH_1.plusDays(90)));
        }

        @Test
        void is_refused_one_day_too_short() {
            story.given(SIGNED).when(asked(MARCH_1, MARCH_1.plusDays(89))).thenRefused("agreement.notice-too-short");
        }

        @Test
        void is_refused_while_a_notice_runs() {
            story.given(SIGNED, NOTICE).when(asked(MARCH_1, JUNE_1_2021)).thenRefused("agreement.notice-given");
        }

        @Test
        void is_refused_once_it_ended() {
            story.given(SIGNED, BURNT).when(asked(MARCH_1, JUNE_1_2021)).thenRefused("agreement.terminated");
        }

        @Test
        void is_refused_for_an_end_that_would_come_anyway() {
            story.given(SIGNED).when(asked(MARCH_1, MARCH_1_2022)).thenRefused("agreement.ends-sooner");
        }

        @Test
        void is_refused_for_an_end_before_it_begins() {
            LocalDate early = MARCH_1.minusDays(1);
            story.given(SIGNED).when(asked(early.minusDays(90), early)).thenRefused("agreement.ends-before-it-begins");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(MARCH_1, JUNE_1_2021))
                    .thenRefused("agreement.not-party");
        }
    }

    @Nested
    class Withdrawing_a_notice {
        private final WithdrawNotice asked = new WithdrawNotice(PETERBOS);

        @Test
        void lets_it_run_on() {
            story.given(SIGNED, NOTICE).when(asked).then(new NoticeWithdrawn(PETERBOS));
        }

        @Test
        void is_refused_when_none_runs() {
            story.given(SIGNED, NOTICE, new NoticeWithdrawn(PETERBOS))
                    .when(asked)
                    .thenRefused("agreement.no-notice");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED, NOTICE)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("agreement.not-party");
        }
    }

    @Nested
    class Its_end_in_force {
        private LocalDate after(HeadAgreementEvent... events) {
            HeadAgreementState state = HeadAgreementState.NOTHING;
            for (HeadAgreementEvent event : events) {
                state = state.after(event);
            }
            return state.endInForce();
        }

        @Test
        void is_the_earliest_of_latest_end_notice_and_termination() {
            assertThat(after(SIGNED)).isEqualTo(MARCH_1_2022);
            assertThat(after(SIGNED, NOTICE)).isEqualTo(JUNE_1_2021);
            assertThat(after(SIGNED, NOTICE, BURNT)).isEqualTo(SEPTEMBER_9);
            assertThat(after(SIGNED, BURNT, NOTICE)).isEqualTo(SEPTEMBER_9);
        }

        @Test
        void returns_when_what_ended_it_is_withdrawn() {
            assertThat(after(SIGNED, NOTICE, BURNT, new HeadAgreementTerminationWithdrawn(PETERBOS)))
                    .isEqualTo(JUNE_1_2021);
            assertThat(after(SIGNED, NOTICE, new NoticeWithdrawn(PETERBOS))).isEqualTo(MARCH_1_2022);
        }
    }
}
