package be.homeward.command.activity;

import static be.homeward.command.activity.Tenants.*;

import be.homeward.command.Story;
import be.homeward.command.activity.MeetingTenants.CorrectIndividualMeeting;
import be.homeward.command.activity.MeetingTenants.RecordIndividualMeeting;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingCorrected;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.Breach;
import be.homeward.events.Function;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingTenantsTest {
    private static final ActivityId COFFEE = new ActivityId(UUID.randomUUID());
    private static final IndividualMeetingRecorded MET =
            new IndividualMeetingRecorded(COFFEE, COMMUNITY, SMES, NADIA, AUGUST_20, HAKIM, Set.of());
    private static final ActivityPlanned PLANNED =
            new ActivityPlanned(COFFEE, COMMUNITY, SMES, ActivityKind.SEPARATE, AUGUST_20, "Koffie", null);

    private final Story<Activity> story =
            Story.of(Activity.class).given(began()).as(SMES, Function.COACH);

    @Nested
    class Recording_an_individual_meeting {
        private final RecordIndividualMeeting asked =
                new RecordIndividualMeeting(COFFEE, COMMUNITY, someone(NADIA), AUGUST_20, HAKIM);

        @Test
        void says_whom_a_coach_met() {
            story.when(asked).then(MET);
        }

        @Test
        void needs_no_coach() {
            story.when(new RecordIndividualMeeting(COFFEE, COMMUNITY, someone(LUC), AUGUST_21, null))
                    .then(new IndividualMeetingRecorded(COFFEE, COMMUNITY, SMES, LUC, AUGUST_21, null, Set.of()));
        }

        @Test
        void is_recorded_in_breach_after_the_partner_was_released() {
            story.given(SMES_LEFT)
                    .when(new RecordIndividualMeeting(COFFEE, COMMUNITY, someone(LUC), AUGUST_22, null))
                    .then(new IndividualMeetingRecorded(
                            COFFEE, COMMUNITY, SMES, LUC, AUGUST_22, null, Set.of(Breach.PARTNER_NOT_ADMITTED)));
        }

        @Test
        void of_somebody_whom_the_partner_does_not_know_is_answered_as_unknown() {
            story.when(new RecordIndividualMeeting(COFFEE, COMMUNITY, someone(STRANGER), AUGUST_20, null))
                    .thenUnknown();
        }

        @Test
        void is_refused_under_an_id_that_is_used() {
            story.given(MET).when(asked).thenRefused("activity.exists");
        }

        @Test
        void is_refused_by_a_coach_who_did_not_work_there_yet() {
            story.when(new RecordIndividualMeeting(COFFEE, COMMUNITY, someone(NADIA), JULY_1.minusDays(1), HAKIM))
                    .thenRefused("activity.coach-not-employed");
        }

        @Test
        void is_refused_to_a_partner_that_carries_nothing() {
            story.as(DIOGENES, Function.COACH)
                    .when(new RecordIndividualMeeting(COFFEE, COMMUNITY, someone(STRANGER), AUGUST_20, null))
                    .thenRefused("programme.not-admitted");
        }
    }

    @Nested
    class Correcting_an_individual_meeting {
        private final CorrectIndividualMeeting asked =
                new CorrectIndividualMeeting(COFFEE, someone(LUC), AUGUST_21, HAKIM);

        @Test
        void states_the_whole_of_it_again() {
            story.given(MET).when(asked).then(new IndividualMeetingCorrected(COFFEE, LUC, AUGUST_21, HAKIM, Set.of()));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(MET)
                    .when(new CorrectIndividualMeeting(COFFEE, someone(NADIA), AUGUST_20, HAKIM))
                    .thenRefused("activity.nothing-new");
        }

        @Test
        void is_refused_by_a_coach_who_did_not_work_there_yet() {
            story.given(MET)
                    .when(new CorrectIndividualMeeting(COFFEE, someone(NADIA), JULY_1.minusDays(1), HAKIM))
                    .thenRefused("activity.coach-not-employed");
        }

        @Test
        void is_refused_for_a_planned_activity() {
            story.given(PLANNED).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(MET, new ActivityWithdrawn(COFFEE)).when(asked).thenRefused("activity.withdrawn");
        }

        @Test
        void is_unknown_to_another_partner() {
            story.given(MET).as(DIOGENES, Function.COACH).when(asked).thenUnknown();
        }
    }
}
