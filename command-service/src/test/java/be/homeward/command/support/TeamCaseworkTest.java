package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.HomewardCommand;
import be.homeward.command.Story;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.command.support.Coaching.CorrectCoachAssignment;
import be.homeward.command.support.Contacts.CorrectContact;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Contacts.WithdrawContact;
import be.homeward.command.support.Goals.SetGoal;
import be.homeward.command.support.HandingOver.OfferHandOver;
import be.homeward.command.support.Incidents.RecordIncident;
import be.homeward.command.support.Pausing.PauseSupport;
import be.homeward.command.support.Planning.CancelPlannedContact;
import be.homeward.command.support.Planning.PlanContact;
import be.homeward.command.support.Stopping.StopSupport;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.PlannedContactCancelled;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.IncidentId;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Luc of Samusocial accompanies Nadia in the team that Diogenes leads, from 10 until 30 June. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamCaseworkTest {
    private static final CoachId LUC = new CoachId(UUID.randomUUID());
    private static final ContactId VISIT = new ContactId(UUID.randomUUID());
    private static final ContactId PLAN = new ContactId(UUID.randomUUID());
    private static final GoalId GOAL = new GoalId(UUID.randomUUID());
    private static final IncidentId INCIDENT = new IncidentId(UUID.randomUUID());
    /** Whoever asks in these stories. */
    private static final String LUCS_LOGIN = "someone";

    private static final CoachEmployed EMPLOYED = new CoachEmployed(LUC, SAMUSOCIAL, LUCS_LOGIN, 80, MARCH_1);
    private static final WorkingRulesSet TOGETHER =
            new WorkingRulesSet(UITWEG, RESPITE, MARCH_1, new WorkingRules(false, true, null, false, null));
    private static final CoachJoinedTeam JOINED = new CoachJoinedTeam(LUC, UITWEG, RESPITE, MARCH_1);
    private static final CoachAssigned ASSIGNED = new CoachAssigned(SUPPORT, LUC, JUNE_10, null, null);
    private static final CoachReleased RELEASED = new CoachReleased(SUPPORT, LUC, JUNE_30);

    private static Story<Support> team() {
        return story().given(TOGETHER, JOINED, STARTED, ASSIGNED);
    }

    private static Story<Support> luc() {
        return team().given(EMPLOYED).as(SAMUSOCIAL, Function.COACH);
    }

    private static RecordCoachingVisit visit(LocalDate on, CoachId... coaches) {
        return new RecordCoachingVisit(
                SUPPORT, NADIA, VISIT, on, ContactResult.REACHED, 60, Set.of(), List.of(coaches), null);
    }

    private static CoachingVisitRecorded visited(LocalDate on, CoachId... coaches) {
        return new CoachingVisitRecorded(
                SUPPORT, VISIT, on, ContactResult.REACHED, 60, Set.of(), List.of(coaches), null);
    }

    @Nested
    class While_assigned {
        @Test
        void a_coach_of_the_other_employer_records_what_happens() {
            luc().when(visit(JUNE_10, LUC)).then(visited(JUNE_10, LUC));
            luc().when(new SetGoal(SUPPORT, NADIA, GOAL, GoalKind.INCOME, JUNE_10, null))
                    .then(new GoalSet(SUPPORT, GOAL, GoalKind.INCOME, JUNE_10, null));
            luc().when(new PlanContact(SUPPORT, PLAN, JUNE_30, null, List.of(LUC)))
                    .then(new ContactPlanned(SUPPORT, PLAN, JUNE_30, null, List.of(LUC)));
            luc().given(new ContactPlanned(SUPPORT, PLAN, JUNE_30, null, List.of()))
                    .when(new CancelPlannedContact(SUPPORT, PLAN))
                    .then(new PlannedContactCancelled(SUPPORT, PLAN));
        }

        @Test
        void visits_together_with_a_coach_of_the_lead_who_is_in_no_team() {
            luc().given(new CoachAssigned(SUPPORT, FATIMA, JUNE_10, null, null))
                    .when(visit(JUNE_10, FATIMA, LUC))
                    .then(visited(JUNE_10, FATIMA, LUC));
            luc().when(visit(JUNE_10, FATIMA)).thenUnknown();
        }

        @Test
        void takes_back_what_was_written_down_wrongly() {
            luc().given(visited(JUNE_10))
                    .when(new WithdrawContact(SUPPORT, VISIT))
                    .then(new ContactWithdrawn(SUPPORT, VISIT));
        }

        @Test
        void leaves_to_the_lead_what_the_lead_decides() {
            List<HomewardCommand> decisions = List.of(
                    new AssignCoach(SUPPORT, FATIMA, JUNE_10, null, null),
                    new CorrectCoachAssignment(SUPPORT, LUC, JUNE_10, JUNE_30),
                    new PauseSupport(SUPPORT, JUNE_10, PauseReason.OTHER),
                    new StopSupport(SUPPORT, JUNE_30, StopReason.OTHER, EndedBy.PARTNER),
                    new OfferHandOver(SUPPORT, SAMUSOCIAL, JUNE_10));
            decisions.forEach(each -> luc().when(each).thenRefused("support.partner-only"));
        }

        @Test
        void nobody_else_of_that_employer_knows_the_support() {
            Story<Support> colleague = team().given(new CoachEmployed(LUC, SAMUSOCIAL, "samusocial-coach", 80, MARCH_1))
                    .as(SAMUSOCIAL, Function.COACH);
            colleague.when(visit(JUNE_10)).thenUnknown();
            colleague.as(SAMUSOCIAL, Function.COORDINATOR).when(visit(JUNE_10)).thenUnknown();
            luc().as(SAMUSOCIAL, Function.COORDINATOR).when(visit(JUNE_10)).thenUnknown();
            luc().as(SMES, Function.COACH).when(visit(JUNE_10)).thenUnknown();
        }
    }

    @Nested
    class Outside_of_the_assignment {
        @Test
        void its_last_day_is_the_first_without() {
            luc().given(RELEASED).when(visit(JUNE_30.minusDays(1))).then(visited(JUNE_30.minusDays(1)));
            luc().given(RELEASED).when(visit(JUNE_30)).thenRefused("support.partner-only");
            luc().given(RELEASED, visited(JUNE_10))
                    .when(new CorrectContact(
                            SUPPORT, NADIA, VISIT, JUNE_30, null, ContactResult.REACHED, 60, Set.of(), List.of(), null))
                    .thenRefused("support.partner-only");
            luc().given(RELEASED, visited(JUNE_30))
                    .when(new WithdrawContact(SUPPORT, VISIT))
                    .thenRefused("support.partner-only");
        }

        @Test
        void an_earlier_assignment_counts_beside_the_latest() {
            CoachReleased released = new CoachReleased(SUPPORT, LUC, june(15));
            CoachAssigned again = new CoachAssigned(SUPPORT, LUC, JUNE_30, null, null);
            luc().given(released, again).when(visit(june(12))).then(visited(june(12)));
            luc().given(released, again).when(visit(june(20))).thenRefused("support.partner-only");
        }

        @Test
        void an_assignment_that_never_was_shows_nothing() {
            luc().given(new CoachReleased(SUPPORT, LUC, JUNE_10))
                    .when(visit(JUNE_10))
                    .thenUnknown();
        }

        @Test
        void it_ends_with_the_team_and_with_the_lead_of_the_partner() {
            luc().given(new CoachLeftTeam(LUC, UITWEG, RESPITE, june(20)))
                    .when(visit(june(20)))
                    .thenRefused("support.partner-only");
            luc().given(new HandedOver(SUPPORT, UITWEG, DIOGENES, SMES, june(20)))
                    .when(new RecordIncident(
                            SUPPORT, NADIA, INCIDENT, IncidentKind.OTHER, june(20), IncidentSeverity.MINOR, null))
                    .thenRefused("support.partner-only");
            luc().given(new HandedOver(SUPPORT, UITWEG, DIOGENES, SMES, june(20)))
                    .when(new RecordIncident(
                            SUPPORT, NADIA, INCIDENT, IncidentKind.OTHER, june(19), IncidentSeverity.MINOR, null))
                    .then(new IncidentRecorded(
                            SUPPORT, INCIDENT, IncidentKind.OTHER, june(19), IncidentSeverity.MINOR, null));
        }
    }

    @Nested
    class Being_assigned {
        private final AssignCoach asked = new AssignCoach(SUPPORT, LUC, JUNE_10, null, null);

        private static Story<Support> bound(boolean secrecy) {
            return story().given(TOGETHER, EMPLOYED, JOINED, STARTED)
                    .given(new OrganisationRegistered(
                            SAMUSOCIAL, "samusocial", new Names("S", "S", "S"), Set.of(OrganisationKind.SUPPORT)))
                    .given(new RoleGranted(SAMUSOCIAL, LUCS_LOGIN, Function.COACH, secrecy, MARCH_1));
        }

        @Test
        void is_for_those_whom_professional_secrecy_binds() {
            bound(true).when(asked).then(ASSIGNED);
            bound(false).when(asked).thenRefused("support.coach-not-bound");
        }
    }
}
