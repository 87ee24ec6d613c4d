package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Goals.WithdrawGoal;
import be.homeward.command.support.HandingOver.AcceptHandOver;
import be.homeward.command.support.HandingOver.CorrectHandOver;
import be.homeward.command.support.HandingOver.DeclineHandOver;
import be.homeward.command.support.HandingOver.OfferHandOver;
import be.homeward.command.support.HandingOver.WithdrawHandOver;
import be.homeward.command.support.Incidents.CorrectIncident;
import be.homeward.command.support.Incidents.RecordIncident;
import be.homeward.command.support.Incidents.WithdrawIncident;
import be.homeward.command.support.Pausing.ResumeSupport;
import be.homeward.command.support.Rights.CorrectRight;
import be.homeward.command.support.Rights.RecordRightLost;
import be.homeward.command.support.Stopping.StopSupport;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.IncidentId;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.GoalWithdrawn;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandOverDeclined;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandOverWithdrawn;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.RightCorrected;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportReopened;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Diogenes hands Nadia over to Samusocial, which carries the same track. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingOverTest {
    private static final HandOverOffered OFFERED = new HandOverOffered(SUPPORT, SAMUSOCIAL, june(18));
    private static final HandedOver HANDED_OVER = new HandedOver(SUPPORT, UITWEG, DIOGENES, SAMUSOCIAL, june(20));
    private static final ContactId CONTACT = new ContactId(UUID.randomUUID());

    private final Story<Support> story = story().given(STARTED);

    private static CoachingVisitRecorded visit(LocalDate on) {
        return new CoachingVisitRecorded(SUPPORT, CONTACT, on, ContactResult.REACHED, 60, Set.of(), List.of(), null);
    }

    private static IncidentRecorded incident(IncidentId incident, LocalDate on) {
        return new IncidentRecorded(SUPPORT, incident, IncidentKind.OVERDOSE, on, IncidentSeverity.GRAVE, null);
    }

    private static RecordCoachingVisit visited(LocalDate on) {
        return new RecordCoachingVisit(
                SUPPORT, NADIA, CONTACT, on, ContactResult.REACHED, 60, Set.of(), List.of(), null);
    }

    @Nested
    class Offering {
        @Test
        void asks_another_partner_of_the_track() {
            story.when(new OfferHandOver(SUPPORT, SAMUSOCIAL, june(18))).then(OFFERED);
        }

        @Test
        void is_refused_to_a_partner_of_another_track_and_to_oneself() {
            story.when(new OfferHandOver(SUPPORT, SMES, june(18))).thenRefused("support.partner-not-carrier");
            story.when(new OfferHandOver(SUPPORT, DIOGENES, june(18))).thenRefused("support.same-partner");
        }

        @Test
        void is_refused_twice_and_may_be_taken_back() {
            story.given(OFFERED)
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
        private final Story<Support> asked = story.given(OFFERED).as(SAMUSOCIAL, Function.COORDINATOR);

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
    class After_it {
        private final Story<Support> handedOver = story.given(OFFERED, HANDED_OVER);

        @Test
        void what_happened_before_is_the_ones_to_tell_and_what_happened_since_the_others() {
            handedOver.when(visited(june(19))).then(visit(june(19)));
            handedOver.when(visited(june(20))).thenRefused("support.partner-only");
            handedOver.as(SAMUSOCIAL, Function.COACH).when(visited(june(20))).then(visit(june(20)));
            handedOver.when(visited(june(19))).thenRefused("support.partner-only");
        }

        @Test
        void an_incident_stays_with_who_was_there() {
            IncidentId incident = new IncidentId(UUID.randomUUID());
            var before = incident(incident, june(19));
            var record =
                    new RecordIncident(SUPPORT, NADIA, incident, before.kind(), before.on(), before.severity(), null);
            handedOver.when(record).then(before);
            handedOver.as(SAMUSOCIAL, Function.COACH).when(record).thenRefused("support.partner-only");

            handedOver
                    .given(before)
                    .when(new WithdrawIncident(SUPPORT, incident))
                    .thenRefused("support.partner-only");
            handedOver
                    .when(new CorrectIncident(
                            SUPPORT, NADIA, incident, before.kind(), june(21), before.severity(), null))
                    .thenRefused("support.partner-only");
            handedOver
                    .as(DIOGENES, Function.COACH)
                    .when(new WithdrawIncident(SUPPORT, incident))
                    .then(new IncidentWithdrawn(SUPPORT, incident));
        }

        @Test
        void a_goal_stays_with_who_was_there() {
            GoalId goal = new GoalId(UUID.randomUUID());
            handedOver
                    .given(new GoalSet(SUPPORT, goal, GoalKind.LASTING_HOME, june(19), null))
                    .when(new WithdrawGoal(SUPPORT, goal))
                    .then(new GoalWithdrawn(SUPPORT, goal));
            handedOver
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(new WithdrawGoal(SUPPORT, goal))
                    .thenRefused("support.partner-only");
        }

        @Test
        void a_right_stays_with_who_was_there_and_its_loss_with_who_was_there_then() {
            RightId right = new RightId(UUID.randomUUID());
            handedOver.given(new RightOpened(SUPPORT, right, RightKind.INCOME, june(19), null));
            handedOver.when(new RecordRightLost(SUPPORT, right, june(25))).thenRefused("support.partner-only");
            handedOver
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(new RecordRightLost(SUPPORT, right, june(25)))
                    .then(new RightLost(SUPPORT, right, june(25)));
            handedOver
                    .given(new RightLost(SUPPORT, right, june(25)))
                    .when(new CorrectRight(SUPPORT, right, RightKind.INCOME, june(19), null, june(26)))
                    .then(new RightCorrected(SUPPORT, right, RightKind.INCOME, june(19), null, june(26)));
            handedOver
                    .when(new CorrectRight(SUPPORT, right, RightKind.INCOME, june(18), null, june(25)))
                    .thenRefused("support.partner-only");
            handedOver
                    .as(DIOGENES, Function.COACH)
                    .when(new CorrectRight(SUPPORT, right, RightKind.INCOME, june(19), null, june(26)))
                    .thenRefused("support.partner-only");
        }

        @Test
        void the_one_neither_stops_it_nor_assigns_coaches() {
            handedOver
                    .when(new StopSupport(SUPPORT, STOPPED.on(), STOPPED.reason(), STOPPED.endedBy()))
                    .thenRefused("support.partner-only");
            handedOver.when(new AssignCoach(SUPPORT, FATIMA, june(20), null)).thenRefused("support.partner-only");
        }

        @Test
        void the_other_stops_it_not_before_that_day() {
            handedOver
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(new StopSupport(SUPPORT, june(19), STOPPED.reason(), STOPPED.endedBy()))
                    .thenRefused("support.recorded-after");
            handedOver
                    .when(new StopSupport(SUPPORT, STOPPED.on(), STOPPED.reason(), STOPPED.endedBy()))
                    .then(STOPPED);
        }

        @Test
        void nobody_rests_any_more() {
            story().given(STARTED, new SupportPaused(SUPPORT, june(15), PauseReason.HOSPITAL), OFFERED, HANDED_OVER)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(new ResumeSupport(SUPPORT, june(25)))
                    .thenRefused("support.not-paused");
        }

        @Test
        void it_may_be_handed_back() {
            handedOver
                    .given(new HandOverOffered(SUPPORT, DIOGENES, june(25)))
                    .when(new AcceptHandOver(SUPPORT, june(26)))
                    .then(new HandedOver(SUPPORT, UITWEG, SAMUSOCIAL, DIOGENES, june(26)));
        }
    }

    @Nested
    class Correcting_its_day {
        private final Story<Support> handedOver =
                story.given(OFFERED, HANDED_OVER).as(SAMUSOCIAL, Function.COORDINATOR);

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
            story().given(STARTED, new CoachAssigned(SUPPORT, FATIMA, june(15), null, null), OFFERED, HANDED_OVER)
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
