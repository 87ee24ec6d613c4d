package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Planning.CancelPlannedContact;
import be.homeward.command.support.Planning.PlanContact;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.PlannedContactCancelled;
import be.homeward.events.ContactResult;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningTest {
    private static final ContactPlanned PLANNED = new ContactPlanned(SUPPORT, CONTACT, june(20), null, List.of(FATIMA));
    private static final PlannedContactCancelled CANCELLED = new PlannedContactCancelled(SUPPORT, CONTACT);

    private final Story<Support> story = story().given(REFERRED, ACCEPTED, STARTED);

    private static PlanContact asked(LocalDate on) {
        return new PlanContact(SUPPORT, CONTACT, on, null, List.of(FATIMA, FATIMA));
    }

    @Test
    void names_each_coach_once() {
        story.when(asked(june(20))).then(PLANNED);
    }

    @Test
    void may_be_moved_and_the_last_day_holds() {
        story.given(PLANNED)
                .when(asked(june(22)))
                .then(new ContactPlanned(SUPPORT, CONTACT, june(22), null, List.of(FATIMA)));
    }

    @Test
    void is_refused_when_it_says_nothing_new() {
        story.given(PLANNED).when(asked(june(20))).thenRefused("support.nothing-new");
    }

    @Test
    void is_fulfilled_by_the_contact_recorded_under_its_id() {
        var visited = new CoachingVisitRecorded(
                SUPPORT, CONTACT, june(21), ContactResult.REACHED, 60, Set.of(), List.of(), null);
        story.given(PLANNED)
                .when(new RecordCoachingVisit(
                        SUPPORT, NADIA, CONTACT, june(21), ContactResult.REACHED, 60, Set.of(), List.of(), null))
                .then(visited);
        story.given(visited).when(asked(june(22))).thenRefused("support.contact-exists");
        story.when(new CancelPlannedContact(SUPPORT, CONTACT)).thenRefused("support.contact-exists");
    }

    @Test
    void may_be_cancelled_once() {
        var cancel = new CancelPlannedContact(SUPPORT, CONTACT);
        story.given(PLANNED).when(cancel).then(CANCELLED);
        story.given(CANCELLED).when(cancel).thenRefused("support.plan-cancelled");
        story.when(asked(june(22))).thenRefused("support.plan-cancelled");
    }

    @Test
    void is_refused_before_the_start_after_the_stop_and_without_one() {
        story.when(asked(june(9))).thenRefused("support.before-start");
        story.given(STOPPED).when(asked(AUGUST_1)).thenRefused("support.after-stop");
        story().given(REFERRED).when(asked(june(20))).thenRefused("support.not-started");
    }

    @Test
    void is_refused_with_a_coach_who_does_not_work_there_then() {
        story().given(REFERRED, startedOn(june(5)))
                .when(new PlanContact(SUPPORT, CONTACT, june(6), null, List.of(JONAS)))
                .thenRefused("support.coach-not-employed");
    }

    @Test
    void does_not_keep_support_from_stopping_before_it() {
        story.given(new ContactPlanned(SUPPORT, CONTACT, AUGUST_1, null, List.of()))
                .when(new Stopping.StopSupport(SUPPORT, STOPPED.on(), STOPPED.reason(), STOPPED.endedBy()))
                .then(STOPPED);
    }

    @Test
    void is_for_the_partner_alone() {
        story.as(SAMUSOCIAL, Function.COACH).when(asked(june(20))).thenRefused("support.partner-only");
    }
}
