package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Goals.WithdrawGoal;
import be.homeward.command.support.HandingOver.AcceptHandOver;
import be.homeward.command.support.Incidents.CorrectIncident;
import be.homeward.command.support.Incidents.RecordIncident;
import be.homeward.command.support.Incidents.WithdrawIncident;
import be.homeward.command.support.Pausing.ResumeSupport;
import be.homeward.command.support.Rights.CorrectRight;
import be.homeward.command.support.Rights.RecordRightLost;
import be.homeward.command.support.Stopping.StopSupport;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.ContactResult;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.IncidentId;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.PauseReason;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.GoalWithdrawn;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.RightCorrected;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.SupportPaused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What Diogenes may still tell of Nadia once Samusocial accompanies her, and what Samusocial may. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandedOverTest {
    private final Story<Support> handedOver = story().given(STARTED, HAND_OVER_OFFERED, HANDED_OVER);

    private static IncidentRecorded incident(IncidentId incident, LocalDate on) {
        return new IncidentRecorded(SUPPORT, incident, IncidentKind.OVERDOSE, on, IncidentSeverity.GRAVE, null);
    }

    private static RecordCoachingVisit visited(LocalDate on) {
        return new RecordCoachingVisit(
                SUPPORT, NADIA, CONTACT, on, ContactResult.REACHED, 60, Set.of(), List.of(), null);
    }

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
        var record = new RecordIncident(SUPPORT, NADIA, incident, before.kind(), before.on(), before.severity(), null);
        handedOver.when(record).then(before);
        handedOver.as(SAMUSOCIAL, Function.COACH).when(record).thenRefused("support.partner-only");

        handedOver.given(before).when(new WithdrawIncident(SUPPORT, incident)).thenRefused("support.partner-only");
        handedOver
                .when(new CorrectIncident(SUPPORT, NADIA, incident, before.kind(), june(21), before.severity(), null))
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
        handedOver.when(new AssignCoach(SUPPORT, FATIMA, june(20), null, null)).thenRefused("support.partner-only");
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
        story().given(
                        STARTED,
                        new SupportPaused(SUPPORT, june(15), PauseReason.HOSPITAL),
                        HAND_OVER_OFFERED,
                        HANDED_OVER)
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
