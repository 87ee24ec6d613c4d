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
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.agreement.Attaching.AttachDocument;
import be.homeward.command.agreement.Attaching.WithdrawDocument;
import be.homeward.command.agreement.Ending.CorrectTermination;
import be.homeward.command.agreement.Ending.GiveNotice;
import be.homeward.command.agreement.Ending.TerminateHeadAgreement;
import be.homeward.command.agreement.Ending.WithdrawNotice;
import be.homeward.command.agreement.Ending.WithdrawTermination;
import be.homeward.command.agreement.Signing.CorrectHeadAgreement;
import be.homeward.command.agreement.Signing.ExtendHeadAgreement;
import be.homeward.command.agreement.Signing.SignHeadAgreement;
import be.homeward.events.DocumentClass;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementExtended;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadAgreementTest {
    private static final HeadAgreementId PETERBOS = new HeadAgreementId(UUID.randomUUID());
    private static final LocalDate SEPTEMBER_9 = LocalDate.of(2020, 9, 9);
    private static final LocalDate JUNE_1_2021 = LocalDate.of(2021, 6, 1);
    private static final LocalDate MARCH_1_2022 = LocalDate.of(2022, 3, 1);
    private static final LocalDate MARCH_1_2023 = LocalDate.of(2023, 3, 1);

    private static final HeadAgreementSigned SIGNED =
            new HeadAgreementSigned(PETERBOS, UITWEG, CITYDEV, EILANDJE, MARCH_1, MARCH_1_2022, 90, 0, true, null);
    private static final HeadAgreementTerminated BURNT =
            new HeadAgreementTerminated(PETERBOS, SEPTEMBER_9, TerminationReason.FIRE);
    private static final NoticeGiven NOTICE = new NoticeGiven(PETERBOS, CITYDEV, MARCH_1, JUNE_1_2021);

    private final Story<HeadAgreement> story =
            Story.of(HeadAgreement.class).given(Uitweg.opened()).as(EILANDJE, Function.COORDINATOR);

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

    @Nested
    class Attaching_a_document {
        private final UUID document = UUID.randomUUID();
        private final String sha256 = "0a".repeat(32);
        private final AttachDocument asked =
                new AttachDocument(PETERBOS, document, sha256, DocumentClass.RENOVATION_SCHEDULE);
        private final DocumentAttached attached =
                new DocumentAttached(PETERBOS, document, sha256, DocumentClass.RENOVATION_SCHEDULE);

        @Test
        void keeps_its_fingerprint() {
            story.given(SIGNED).when(asked).then(attached);
        }

        @Test
        void is_refused_twice() {
            story.given(SIGNED, attached).when(asked).thenRefused("agreement.document-attached");
        }

        @Test
        void is_refused_with_what_is_no_fingerprint() {
            story.given(SIGNED)
                    .when(new AttachDocument(PETERBOS, document, "0A".repeat(32), DocumentClass.ANNEX))
                    .thenRefused("agreement.sha256-malformed");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("agreement.not-party");
        }
    }

    @Nested
    class Withdrawing_a_document {
        private final UUID document = UUID.randomUUID();
        private final WithdrawDocument asked = new WithdrawDocument(PETERBOS, document);
        private final DocumentAttached attached =
                new DocumentAttached(PETERBOS, document, "0a".repeat(32), DocumentClass.ANNEX);

        @Test
        void takes_it_off() {
            story.given(SIGNED, attached).when(asked).then(new DocumentWithdrawn(PETERBOS, document));
        }

        @Test
        void lets_the_right_one_be_attached() {
            story.given(SIGNED, attached, new DocumentWithdrawn(PETERBOS, document))
                    .when(new AttachDocument(PETERBOS, document, "0b".repeat(32), DocumentClass.ANNEX))
                    .then(new DocumentAttached(PETERBOS, document, "0b".repeat(32), DocumentClass.ANNEX));
        }

        @Test
        void is_refused_when_it_is_not_attached() {
            story.given(SIGNED).when(asked).thenRefused("agreement.no-document");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED, attached)
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
