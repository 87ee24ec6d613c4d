package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.CONTACT;
import static be.homeward.command.support.Uitweg.DIOGENES;
import static be.homeward.command.support.Uitweg.FATIMA;
import static be.homeward.command.support.Uitweg.NADIA;
import static be.homeward.command.support.Uitweg.STARTED;
import static be.homeward.command.support.Uitweg.SUPPORT;
import static be.homeward.command.support.Uitweg.UITWEG;
import static be.homeward.command.support.Uitweg.june;
import static be.homeward.command.support.Uitweg.story;
import static be.homeward.command.support.Uitweg.visit;

import be.homeward.command.Story;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Goals.SetGoal;
import be.homeward.command.support.Planning.PlanContact;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.GoalSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a partner may still decide for those it accompanies once it left, or once the programme closed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeavingPartnerTest {
    private static final GoalId GOAL = new GoalId(UUID.randomUUID());

    private final Story<Support> left = story().given(STARTED, new PartnerLeft(UITWEG, DIOGENES, june(20)));
    private final Story<Support> closed = story().given(STARTED, new ProgrammeClosed(UITWEG, june(20)));

    @Test
    void assigns_coaches_until_that_day() {
        left.when(coach(june(20))).thenRefused("programme.not-admitted");
        closed.when(coach(june(20))).thenRefused("programme.closed");
        left.when(coach(june(19))).then(new CoachAssigned(SUPPORT, FATIMA, june(19), null, null));
    }

    @Test
    void plans_contacts_until_that_day() {
        left.when(plan(june(20))).thenRefused("programme.not-admitted");
        closed.when(plan(june(20))).thenRefused("programme.closed");
        left.when(plan(june(19))).then(new ContactPlanned(SUPPORT, CONTACT, june(19), ContactMode.OFFICE, List.of()));
    }

    @Test
    void sets_goals_until_that_day() {
        left.when(goal(june(20))).thenRefused("programme.not-admitted");
        closed.when(goal(june(20))).thenRefused("programme.closed");
        left.when(goal(june(19))).then(new GoalSet(SUPPORT, GOAL, GoalKind.LASTING_HOME, june(19), null));
    }

    @Test
    void still_tells_what_happened() {
        left.when(new RecordCoachingVisit(
                        SUPPORT, NADIA, CONTACT, june(25), ContactResult.REACHED, 60, Set.of(), List.of(), null))
                .then(visit(june(25)));
    }

    private static AssignCoach coach(LocalDate from) {
        return new AssignCoach(SUPPORT, FATIMA, from, null, null);
    }

    private static PlanContact plan(LocalDate on) {
        return new PlanContact(SUPPORT, CONTACT, on, ContactMode.OFFICE, List.of());
    }

    private static SetGoal goal(LocalDate on) {
        return new SetGoal(SUPPORT, NADIA, GOAL, GoalKind.LASTING_HOME, on, null);
    }
}
