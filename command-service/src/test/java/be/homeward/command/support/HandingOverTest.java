package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.HandingOver.AcceptHandOver;
import be.homeward.command.support.HandingOver.CorrectHandOver;
import be.homeward.command.support.HandingOver.DeclineHandOver;
import be.homeward.command.support.HandingOver.OfferHandOver;
import be.homeward.command.support.HandingOver.WithdrawHandOver;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandOverDeclined;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandOverWithdrawn;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportReopened;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Diogenes hands Nadia over to Samusocial, which carries the same track. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingOverTest {
    private final Story<Support> story = story().given(STARTED);

    @Nested
    class Offering {
        @Test
        void asks_another_partner_of_the_track() {
            story.when(new OfferHandOver(SUPPORT, SAMUSOCIAL, june(18))).then(HAND_OVER_OFFERED);
        }

        @Test
        void is_refused_to_a_partner_of_another_track_and_to_oneself() {
            story.when(new OfferHandOver(SUPPORT, SMES, june(18))).thenRefused("support.partner-not-carrier");
            story.when(new OfferHandOver(SUPPORT, DIOGENES, june(18))).thenRefused("support.same-partner");
        }

        @Test
        void is_refused_twice_and_may_be_taken_back() {
            story.given(HAND_OVER_OFFERED)
                    .when(new OfferHandOver(SUPPORT, SAMUSOCIAL, june(19)))
                    .thenRefused("support.hand-over-offered");
            story.when(new WithdrawHandOver(SUPPORT, june(17))).thenRefused("support.before-offer");
            story.when(new WithdrawHandOver(SUPPORT, june(19))).then(new HandOverWithdrawn(SUPPORT, june(19)));
        }

        @Test
        void needs_open_support() {
            story.when(new OfferHandOver(SUPPORT, SAMUSOCIAL, june(9))).thenRefused("support.before-start");
            story.given(STOPPED)
                    .when(new OfferHandOver(SUPPORT, SAMUSOCIAL, june(18)))
                    .thenRefused("support.stopped");
        }
    }

    @Nested
    class Answering {
        private final Story<Support> asked = story.given(HAND_OVER_OFFERED).as(SAMUSOCIAL, Function.COORDINATOR);

        @Test
        void with_yes_makes_it_the_other_partners() {
            asked.when(new AcceptHandOver(SUPPORT, june(20))).then(HANDED_OVER);
        }

        @Test
        void with_no_leaves_it_where_it_was() {
            asked.when(new DeclineHandOver(SUPPORT, june(20)))
                    .then(new HandOverDeclined(SUPPORT, SAMUSOCIAL, june(20)));
        }

        @Test
        void is_for_whom_it_was_offered_to_alone() {
            asked.as(DIOGENES, Function.COORDINATOR)
                    .when(new AcceptHandOver(SUPPORT, june(20)))
                    .thenRefused("support.receiver-only");
            asked.as(SMES, Function.COORDINATOR)
                    .when(new AcceptHandOver(SUPPORT, june(20)))
                    .thenUnknown();
        }

        @Test
        void is_refused_before_the_offer_and_before_what_was_recorded() {
            asked.when(new AcceptHandOver(SUPPORT, june(17))).thenRefused("support.before-offer");
            asked.given(visit(june(21)))
                    .when(new AcceptHandOver(SUPPORT, june(20)))
                    .thenRefused("support.recorded-after");
        }

        @Test
        void is_refused_once_the_partner_left_the_programme() {
            asked.given(new PartnerLeft(UITWEG, SAMUSOCIAL, june(19)))
                    .when(new AcceptHandOver(SUPPORT, june(20)))
                    .thenRefused("programme.not-admitted");
        }
    }

    @Nested
    class Correcting_its_day {
        private final Story<Support> handedOver =
                story.given(HAND_OVER_OFFERED, HANDED_OVER).as(SAMUSOCIAL, Function.COORDINATOR);

        private static HandOverCorrected corrected(LocalDate was, LocalDate on) {
            return new HandOverCorrected(SUPPORT, UITWEG, DIOGENES, SAMUSOCIAL, was, on);
        }

        @Test
        void holds_and_so_does_a_second_correction() {
            handedOver.when(new CorrectHandOver(SUPPORT, june(22))).then(corrected(june(20), june(22)));
            handedOver
                    .given(corrected(june(20), june(22)))
                    .when(new CorrectHandOver(SUPPORT, june(19)))
                    .then(corrected(june(22), june(19)));
        }

        @Test
        void is_refused_over_what_is_recorded_for_the_days_between() {
            handedOver
                    .given(visit(june(21)))
                    .when(new CorrectHandOver(SUPPORT, june(22)))
                    .thenRefused("support.recorded-between");
            story().given(
                            STARTED,
                            new CoachAssigned(SUPPORT, FATIMA, june(15), null, null),
                            HAND_OVER_OFFERED,
                            HANDED_OVER)
                    .as(SAMUSOCIAL, Function.COORDINATOR)
                    .when(new CorrectHandOver(SUPPORT, june(14)))
                    .thenRefused("support.recorded-between");
        }

        @Test
        void is_refused_before_the_hand_over_before() {
            handedOver
                    .given(
                            new HandOverOffered(SUPPORT, DIOGENES, june(25)),
                            new HandedOver(SUPPORT, UITWEG, SAMUSOCIAL, DIOGENES, june(26)))
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(new CorrectHandOver(SUPPORT, june(19)))
                    .thenRefused("support.before-hand-over");
            handedOver
                    .when(new CorrectHandOver(SUPPORT, june(20)))
                    .then(new HandOverCorrected(SUPPORT, UITWEG, SAMUSOCIAL, DIOGENES, june(26), june(20)));
        }

        @Test
        void is_refused_after_the_stop_also_once_support_was_reopened() {
            handedOver
                    .given(STOPPED)
                    .when(new CorrectHandOver(SUPPORT, STOPPED.on().plusDays(1)))
                    .thenRefused("support.after-stop");
            handedOver
                    .given(new SupportReopened(SUPPORT, AUGUST_1))
                    .when(new CorrectHandOver(SUPPORT, AUGUST_1))
                    .thenRefused("support.after-stop");
            handedOver.when(new CorrectHandOver(SUPPORT, STOPPED.on())).then(corrected(june(20), STOPPED.on()));
        }

        @Test
        void is_refused_before_the_start_for_the_same_day_and_without_a_hand_over() {
            handedOver.when(new CorrectHandOver(SUPPORT, june(9))).thenRefused("support.before-start");
            handedOver.when(new CorrectHandOver(SUPPORT, june(20))).thenRefused("support.nothing-new");
            story().given(STARTED)
                    .when(new CorrectHandOver(SUPPORT, june(20)))
                    .thenRefused("support.never-handed-over");
        }
    }
}
