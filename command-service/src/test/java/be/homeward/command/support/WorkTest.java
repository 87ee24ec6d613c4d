package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.HomewardCommand;
import be.homeward.command.Story;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Explaining.CorrectCoachingExplained;
import be.homeward.command.support.Explaining.RecordCoachingExplained;
import be.homeward.command.support.Explaining.WithdrawCoachingExplained;
import be.homeward.command.support.Incidents.CorrectIncident;
import be.homeward.command.support.Incidents.RecordIncident;
import be.homeward.command.support.Incidents.WithdrawIncident;
import be.homeward.command.support.Planning.CancelPlannedContact;
import be.homeward.command.support.Planning.PlanContact;
import be.homeward.command.support.Rehousing.CorrectFailedRehousing;
import be.homeward.command.support.Rehousing.RecordFailedRehousing;
import be.homeward.command.support.Rehousing.WithdrawFailedRehousing;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.CaseworkEvent.CoachingExplanationWithdrawn;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.IncidentCorrected;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.CaseworkEvent.PlannedContactCancelled;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CaseworkEvent.RehousingFailureCorrected;
import be.homeward.events.CaseworkEvent.RehousingFailureWithdrawn;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.FailureCause;
import be.homeward.events.FailureId;
import be.homeward.events.Function;
import be.homeward.events.IncidentId;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkTest {
    private final Story<Support> story = story().given(REFERRED, ACCEPTED, STARTED);

    private void isForThePartnerAlone(HomewardCommand asked) {
        story.as(SAMUSOCIAL, Function.COACH).when(asked).thenRefused("support.partner-only");
    }

    @Nested
    class A_planned_contact {
        private static final ContactId CONTACT = new ContactId(UUID.randomUUID());
        private static final ContactPlanned PLANNED =
                new ContactPlanned(SUPPORT, CONTACT, june(20), null, List.of(FATIMA));
        private static final PlannedContactCancelled CANCELLED = new PlannedContactCancelled(SUPPORT, CONTACT);

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
            isForThePartnerAlone(asked(june(20)));
        }
    }

    @Nested
    class An_incident {
        private static final IncidentId INCIDENT = new IncidentId(UUID.randomUUID());
        private static final IncidentRecorded RECORDED =
                new IncidentRecorded(SUPPORT, INCIDENT, IncidentKind.OVERDOSE, june(15), IncidentSeverity.GRAVE, WORDS);

        private static RecordIncident asked(PersonId person, LocalDate on) {
            return new RecordIncident(
                    SUPPORT, person, INCIDENT, IncidentKind.OVERDOSE, on, IncidentSeverity.GRAVE, WORDS);
        }

        private static CorrectIncident again(LocalDate on) {
            return new CorrectIncident(SUPPORT, NADIA, INCIDENT, IncidentKind.OTHER, on, IncidentSeverity.MINOR, null);
        }

        private static IncidentCorrected corrected(LocalDate on) {
            return new IncidentCorrected(SUPPORT, INCIDENT, IncidentKind.OTHER, on, IncidentSeverity.MINOR, null);
        }

        @Test
        void is_recorded_once() {
            story.when(asked(NADIA, june(15))).then(RECORDED);
            story.given(RECORDED).when(asked(NADIA, june(15))).thenRefused("support.incident-exists");
        }

        @Test
        void of_two_corrections_the_later_holds() {
            story.given(RECORDED, corrected(june(16))).when(again(june(17))).then(corrected(june(17)));
        }

        @Test
        void that_was_withdrawn_is_neither_corrected_nor_withdrawn_again() {
            var withdraw = new WithdrawIncident(SUPPORT, INCIDENT);
            var withdrawn = new IncidentWithdrawn(SUPPORT, INCIDENT);
            story.given(RECORDED).when(withdraw).then(withdrawn);
            story.given(withdrawn).when(again(june(16))).thenRefused("support.incident-withdrawn");
            story.when(withdraw).thenRefused("support.incident-withdrawn");
        }

        @Test
        void is_refused_outside_of_open_support_and_about_somebody_else() {
            story.when(asked(NADIA, june(9))).thenRefused("support.before-start");
            story.when(asked(BORIS, june(15))).thenRefused("support.other-person");
            story.given(STOPPED).when(asked(NADIA, AUGUST_1)).thenRefused("support.after-stop");
            story().given(REFERRED).when(asked(NADIA, june(15))).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            isForThePartnerAlone(asked(NADIA, june(15)));
        }
    }

    @Nested
    class Explaining_coaching {
        private static final CoachingExplained EXPLAINED = new CoachingExplained(SUPPORT, june(6), true);

        @Test
        void may_come_before_support_once_the_referral_is_accepted() {
            story().given(REFERRED, ACCEPTED)
                    .when(new RecordCoachingExplained(SUPPORT, june(6), true))
                    .then(EXPLAINED);
            story().given(REFERRED)
                    .when(new RecordCoachingExplained(SUPPORT, june(6), true))
                    .thenRefused("support.referral-not-accepted");
        }

        @Test
        void is_recorded_once_and_corrected_as_often_as_needed() {
            story.given(EXPLAINED)
                    .when(new RecordCoachingExplained(SUPPORT, june(7), true))
                    .thenRefused("support.explained-already");
            var first = new CoachingExplanationCorrected(SUPPORT, june(7), true);
            story.given(first)
                    .when(new CorrectCoachingExplained(SUPPORT, june(8), false))
                    .then(new CoachingExplanationCorrected(SUPPORT, june(8), false));
            story.when(new CorrectCoachingExplained(SUPPORT, june(7), true)).thenRefused("support.nothing-new");
        }

        @Test
        void may_be_withdrawn() {
            var withdraw = new WithdrawCoachingExplained(SUPPORT);
            story.when(withdraw).thenRefused("support.not-explained");
            story.given(EXPLAINED).when(withdraw).then(new CoachingExplanationWithdrawn(SUPPORT));
            story().given(REFERRED, ACCEPTED, STARTED)
                    .when(new CorrectCoachingExplained(SUPPORT, june(8), false))
                    .thenRefused("support.not-explained");
        }

        @Test
        void is_refused_before_the_referral_and_after_the_stop() {
            story.when(new RecordCoachingExplained(SUPPORT, JUNE_1.minusDays(1), true))
                    .thenRefused("support.before-referral");
            story.given(STOPPED)
                    .when(new RecordCoachingExplained(SUPPORT, AUGUST_1, true))
                    .thenRefused("support.after-stop");
        }

        @Test
        void is_for_the_partner_alone() {
            isForThePartnerAlone(new RecordCoachingExplained(SUPPORT, june(6), true));
        }
    }

    @Nested
    class A_failed_rehousing {
        private static final FailureId FAILURE = new FailureId(UUID.randomUUID());
        private static final Set<FailureCause> TWO =
                Set.of(FailureCause.PSYCHIATRIC_OR_ADDICTION, FailureCause.CASELOAD_TOO_HIGH);

        private static RecordFailedRehousing asked(LocalDate on, Set<FailureCause> causes, @Nullable Sealed text) {
            return new RecordFailedRehousing(SUPPORT, NADIA, FAILURE, null, on, causes, text);
        }

        private static RehousingFailed failed(Set<FailureCause> causes, @Nullable Sealed text) {
            return new RehousingFailed(SUPPORT, FAILURE, null, june(20), causes, text);
        }

        @Test
        void has_one_or_several_causes() {
            story.when(asked(june(20), TWO, null)).then(failed(TWO, null));
            story.when(asked(june(20), Set.of(), null)).thenRefused("support.no-cause");
        }

        @Test
        void of_another_cause_says_which() {
            Set<FailureCause> other = Set.of(FailureCause.OTHER, FailureCause.YOUTH_CARE_HISTORY);
            story.when(asked(june(20), other, null)).thenRefused("support.reason-needs-text");
            story.when(asked(june(20), other, WORDS)).then(failed(other, WORDS));
        }

        @Test
        void may_be_found_after_the_stop() {
            story.given(STOPPED)
                    .when(asked(AUGUST_1, TWO, null))
                    .then(new RehousingFailed(SUPPORT, FAILURE, null, AUGUST_1, TWO, null));
        }

        @Test
        void of_two_corrections_the_later_holds() {
            var youth = Set.of(FailureCause.YOUTH_CARE_HISTORY);
            story.given(failed(TWO, null))
                    .given(new RehousingFailureCorrected(SUPPORT, FAILURE, null, june(21), TWO, null))
                    .when(new CorrectFailedRehousing(SUPPORT, NADIA, FAILURE, null, june(22), youth, null))
                    .then(new RehousingFailureCorrected(SUPPORT, FAILURE, null, june(22), youth, null));
        }

        @Test
        void is_recorded_and_withdrawn_once() {
            var withdraw = new WithdrawFailedRehousing(SUPPORT, FAILURE);
            var withdrawn = new RehousingFailureWithdrawn(SUPPORT, FAILURE);
            story.given(failed(TWO, null)).when(asked(june(20), TWO, null)).thenRefused("support.failure-exists");
            story.when(withdraw).then(withdrawn);
            story.given(withdrawn).when(withdraw).thenRefused("support.failure-withdrawn");
        }

        @Test
        void is_refused_before_the_start_and_about_somebody_else() {
            story.when(asked(june(9), TWO, null)).thenRefused("support.before-start");
            story.when(new RecordFailedRehousing(SUPPORT, BORIS, FAILURE, null, june(20), TWO, null))
                    .thenRefused("support.other-person");
            story().given(REFERRED).when(asked(june(20), TWO, null)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            isForThePartnerAlone(asked(june(20), TWO, null));
        }
    }
}
