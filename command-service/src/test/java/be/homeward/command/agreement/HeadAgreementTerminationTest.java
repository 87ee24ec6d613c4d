package be.homeward.command.agreement;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.agreement.Peterbos.*;

import be.homeward.command.Story;
import be.homeward.command.agreement.Ending.CorrectTermination;
import be.homeward.command.agreement.Ending.TerminateHeadAgreement;
import be.homeward.command.agreement.Ending.WithdrawTermination;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadAgreementTerminationTest {
    private final Story<HeadAgreement> story = story();

    @Nested
    class Terminating_a_head_agreement {
        private final TerminateHeadAgreement asked =
                new TerminateHeadAgreement(PETERBOS, SEPTEMBER_9, TerminationReason.FIRE);

        @Test
        void ends_it_before_its_time() {
            story.given(SIGNED).when(asked).then(BURNT);
        }

        @Test
        void ends_it_also_while_a_notice_runs() {
            story.given(SIGNED, NOTICE).when(asked).then(BURNT);
        }

        @Test
        void is_refused_twice() {
            story.given(SIGNED, BURNT).when(asked).thenRefused("agreement.terminated");
        }

        @Test
        void is_refused_when_it_ended_sooner() {
            story.given(SIGNED, NOTICE)
                    .when(new TerminateHeadAgreement(PETERBOS, JUNE_1_2021, TerminationReason.SALE))
                    .thenRefused("agreement.ends-sooner");
        }

        @Test
        void is_refused_before_it_begins() {
            story.given(SIGNED)
                    .when(new TerminateHeadAgreement(PETERBOS, MARCH_1.minusDays(1), TerminationReason.SALE))
                    .thenRefused("agreement.ends-before-it-begins");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("agreement.not-party");
        }
    }

    @Nested
    class Correcting_a_termination {
        private final LocalDate night = SEPTEMBER_9.plusDays(1);
        private final CorrectTermination asked = new CorrectTermination(PETERBOS, night, TerminationReason.FIRE);
        private final HeadAgreementTerminationCorrected corrected =
                new HeadAgreementTerminationCorrected(PETERBOS, night, TerminationReason.FIRE);

        @Test
        void states_day_and_reason_again() {
            story.given(SIGNED, BURNT).when(asked).then(corrected);
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(SIGNED, BURNT, corrected)
                    .when(new CorrectTermination(PETERBOS, SEPTEMBER_9, TerminationReason.FIRE))
                    .then(new HeadAgreementTerminationCorrected(PETERBOS, SEPTEMBER_9, TerminationReason.FIRE));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(SIGNED, BURNT, corrected).when(asked).thenRefused("agreement.nothing-new");
        }

        @Test
        void is_refused_while_nothing_ended() {
            story.given(SIGNED).when(asked).thenRefused("agreement.not-terminated");
        }

        @Test
        void is_refused_before_it_begins() {
            story.given(SIGNED, BURNT)
                    .when(new CorrectTermination(PETERBOS, MARCH_1.minusDays(1), TerminationReason.FIRE))
                    .thenRefused("agreement.ends-before-it-begins");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED, BURNT)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("agreement.not-party");
        }
    }

    @Nested
    class Withdrawing_a_termination {
        private final WithdrawTermination asked = new WithdrawTermination(PETERBOS);
        private final HeadAgreementTerminationWithdrawn withdrawn = new HeadAgreementTerminationWithdrawn(PETERBOS);

        @Test
        void lets_it_run_on() {
            story.given(SIGNED, BURNT).when(asked).then(withdrawn);
        }

        @Test
        void is_refused_while_nothing_ended() {
            story.given(SIGNED, BURNT, withdrawn).when(asked).thenRefused("agreement.not-terminated");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED, BURNT)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("agreement.not-party");
        }
    }
}
