package be.homeward.command.agreement;

import static be.homeward.command.Uitweg.BRUSSHELP;
import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.SEPTEMBER_1_2021;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.SVK;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.agreement.Peterbos.*;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.agreement.Signing.CorrectHeadAgreement;
import be.homeward.command.agreement.Signing.ExtendHeadAgreement;
import be.homeward.command.agreement.Signing.SignHeadAgreement;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementExtended;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadAgreementTest {
    private final Story<HeadAgreement> story = story();

    @Nested
    class Signing_a_head_agreement {
        private SignHeadAgreement asked(OrganisationId owner, OrganisationId holder, LocalDate start, int days) {
            return new SignHeadAgreement(PETERBOS, UITWEG, owner, holder, start, MARCH_1_2022, days, 0, true, null);
        }

        @Test
        void may_be_stated_by_the_holder() {
            story.when(asked(CITYDEV, EILANDJE, MARCH_1, 90)).then(SIGNED);
        }

        @Test
        void may_be_stated_by_the_owner() {
            story.as(CITYDEV, Function.HOUSING)
                    .when(asked(CITYDEV, EILANDJE, MARCH_1, 90))
                    .then(SIGNED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(SIGNED).when(asked(CITYDEV, EILANDJE, MARCH_1, 90)).thenRefused("agreement.exists");
        }

        @Test
        void is_refused_between_two_others() {
            story.as(DIOGENES, Function.COORDINATOR)
                    .when(asked(CITYDEV, EILANDJE, MARCH_1, 90))
                    .thenRefused("agreement.not-party");
        }

        @Test
        void is_refused_with_an_owner_outside_the_programme() {
            story.when(asked(SMES, EILANDJE, MARCH_1, 90)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_with_a_holder_that_carries_nothing() {
            story.as(CITYDEV, Function.HOUSING)
                    .when(asked(CITYDEV, SVK, MARCH_1, 90))
                    .thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_when_it_ends_on_its_first_day() {
            story.when(asked(CITYDEV, EILANDJE, MARCH_1_2022, 90)).thenRefused("agreement.ends-before-it-begins");
        }

        @Test
        void is_refused_with_less_than_no_notice() {
            story.when(asked(CITYDEV, EILANDJE, MARCH_1, -1)).thenRefused("agreement.number-out-of-range");
        }

        @Test
        void is_refused_from_the_day_the_programme_ended() {
            story.given(Uitweg.closed())
                    .when(asked(CITYDEV, EILANDJE, SEPTEMBER_1_2021, 90))
                    .thenRefused("programme.closed");
        }

        @Test
        void is_unknown_in_a_programme_one_takes_no_part_in() {
            story.as(SMES, Function.COORDINATOR)
                    .when(asked(CITYDEV, SMES, MARCH_1, 90))
                    .thenUnknown();
        }
    }

    @Nested
    class Extending_a_head_agreement {
        private final ExtendHeadAgreement asked = new ExtendHeadAgreement(PETERBOS, MARCH_1_2023);

        @Test
        void moves_its_latest_end() {
            story.given(SIGNED).when(asked).then(new HeadAgreementExtended(PETERBOS, MARCH_1_2023));
        }

        @Test
        void is_refused_to_the_same_day() {
            story.given(SIGNED)
                    .when(new ExtendHeadAgreement(PETERBOS, MARCH_1_2022))
                    .thenRefused("agreement.not-later");
        }

        @Test
        void is_refused_once_it_ended() {
            story.given(SIGNED, BURNT).when(asked).thenRefused("agreement.terminated");
        }

        @Test
        void is_refused_while_a_notice_runs() {
            story.given(SIGNED, NOTICE).when(asked).thenRefused("agreement.notice-given");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("agreement.not-party");
        }

        @Test
        void is_unknown_to_another_owner() {
            story.given(SIGNED).as(SVK, Function.HOUSING).when(asked).thenUnknown();
        }

        @Test
        void is_unknown_to_the_coordinator_of_the_programme() {
            story.given(SIGNED).as(BRUSSHELP, Function.COORDINATOR).when(asked).thenUnknown();
        }
    }

    @Nested
    class Correcting_a_head_agreement {
        private CorrectHeadAgreement asked(LocalDate start, int fee) {
            return new CorrectHeadAgreement(PETERBOS, start, MARCH_1_2022, 90, fee, true, null);
        }

        @Test
        void states_the_terms_again() {
            story.given(SIGNED)
                    .when(asked(MARCH_1, 25_000))
                    .then(new HeadAgreementCorrected(PETERBOS, MARCH_1, MARCH_1_2022, 90, 25_000, true, null));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(SIGNED).when(asked(MARCH_1, 0)).thenRefused("agreement.nothing-new");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(SIGNED).when(asked(MARCH_1_2023, 0)).thenRefused("agreement.ends-before-it-begins");
        }

        @Test
        void is_refused_for_a_fee_below_nothing() {
            story.given(SIGNED).when(asked(MARCH_1, -1)).thenRefused("agreement.number-out-of-range");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(MARCH_1, 25_000))
                    .thenRefused("agreement.not-party");
        }
    }
}
