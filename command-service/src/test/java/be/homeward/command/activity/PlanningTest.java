package be.homeward.command.activity;

import static be.homeward.command.activity.Tenants.*;

import be.homeward.command.Story;
import be.homeward.command.activity.Planning.CancelActivity;
import be.homeward.command.activity.Planning.CorrectActivity;
import be.homeward.command.activity.Planning.PlanActivity;
import be.homeward.command.activity.Planning.WithdrawActivity;
import be.homeward.command.activity.Planning.WithdrawCancellation;
import be.homeward.events.ActivityEvent.ActivityCancelled;
import be.homeward.events.ActivityEvent.ActivityCorrected;
import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.CancellationWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.Function;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningTest {
    private static final ActivityId TRIP = new ActivityId(UUID.randomUUID());
    private static final ActivityPlanned PLANNED =
            new ActivityPlanned(TRIP, COMMUNITY, SMES, ActivityKind.SEPARATE, AUGUST_20, "Uitstap", PAIRI_DAIZA);
    private static final ActivityHeld HELD =
            new ActivityHeld(TRIP, AUGUST_20, PAIRI_DAIZA, List.of(NADIA), List.of(), 2, Set.of());
    private static final ActivityCancelled CANCELLED = new ActivityCancelled(TRIP, AUGUST_20);
    private static final ActivityWithdrawn WITHDRAWN = new ActivityWithdrawn(TRIP);
    private static final IndividualMeetingRecorded MEETING =
            new IndividualMeetingRecorded(TRIP, COMMUNITY, SMES, NADIA, AUGUST_20, HAKIM, Set.of());

    private final Story<Activity> story =
            Story.of(Activity.class).given(began()).as(SMES, Function.COACH);

    @Nested
    class Planning_an_activity {
        private PlanActivity asked(LocalDate on, String place) {
            return new PlanActivity(TRIP, COMMUNITY, ActivityKind.SEPARATE, on, "Uitstap", place);
        }

        @Test
        void says_what_will_be_done_when_and_where() {
            story.when(asked(AUGUST_20, "Pairi Daiza")).then(PLANNED);
        }

        @Test
        void is_refused_under_an_id_that_is_used() {
            story.given(PLANNED).when(asked(AUGUST_20, "Pairi Daiza")).thenRefused("activity.exists");
        }

        @Test
        void is_refused_at_a_place_without_a_name() {
            story.when(asked(AUGUST_20, "?!")).thenRefused("activity.place-unnamed");
        }

        @Test
        void is_refused_before_the_partner_was_admitted() {
            story.when(asked(JULY_1.minusDays(1), "Pairi Daiza")).thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_after_the_programme_ended() {
            story.given(CLOSED).when(asked(AUGUST_22, "Pairi Daiza")).thenRefused("programme.closed");
        }

        @Test
        void is_refused_to_a_partner_that_carries_nothing() {
            story.as(DIOGENES, Function.COACH)
                    .when(asked(AUGUST_20, "Pairi Daiza"))
                    .thenRefused("programme.not-admitted");
        }
    }

    @Nested
    class Correcting_a_plan {
        private CorrectActivity asked(ActivityKind kind, LocalDate on) {
            return new CorrectActivity(TRIP, kind, on, "Uitstap", "Pairi Daiza");
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(PLANNED)
                    .when(asked(ActivityKind.RECURRING, AUGUST_21))
                    .then(new ActivityCorrected(TRIP, ActivityKind.RECURRING, AUGUST_21, "Uitstap", PAIRI_DAIZA));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(PLANNED).when(asked(ActivityKind.SEPARATE, AUGUST_20)).thenRefused("activity.nothing-new");
        }

        @Test
        void is_refused_for_the_kind_of_one_that_was_held() {
            story.given(PLANNED, HELD)
                    .when(asked(ActivityKind.TEAM_MEETING, AUGUST_20))
                    .thenRefused("activity.held");
        }

        @Test
        void is_refused_at_a_place_without_a_name() {
            story.given(PLANNED)
                    .when(new CorrectActivity(TRIP, ActivityKind.SEPARATE, AUGUST_20, "Uitstap", "…"))
                    .thenRefused("activity.place-unnamed");
        }

        @Test
        void is_refused_for_an_individual_meeting() {
            story.given(MEETING).when(asked(ActivityKind.SEPARATE, AUGUST_20)).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(PLANNED, WITHDRAWN)
                    .when(asked(ActivityKind.SEPARATE, AUGUST_21))
                    .thenRefused("activity.withdrawn");
        }

        @Test
        void is_unknown_to_another_partner() {
            story.given(PLANNED)
                    .as(DIOGENES, Function.COACH)
                    .when(asked(ActivityKind.SEPARATE, AUGUST_21))
                    .thenUnknown();
        }
    }

    @Nested
    class Cancelling_an_activity {
        private final CancelActivity asked = new CancelActivity(TRIP, AUGUST_20);

        @Test
        void says_that_it_will_not_take_place() {
            story.given(PLANNED).when(asked).then(CANCELLED);
        }

        @Test
        void is_refused_twice() {
            story.given(PLANNED, CANCELLED).when(asked).thenRefused("activity.cancelled");
        }

        @Test
        void is_refused_once_it_was_held() {
            story.given(PLANNED, HELD).when(asked).thenRefused("activity.held");
        }

        @Test
        void is_refused_for_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(PLANNED, WITHDRAWN).when(asked).thenRefused("activity.withdrawn");
        }
    }

    @Nested
    class Withdrawing_a_cancellation {
        private final WithdrawCancellation asked = new WithdrawCancellation(TRIP);

        @Test
        void lets_it_take_place() {
            story.given(PLANNED, CANCELLED).when(asked).then(new CancellationWithdrawn(TRIP));
        }

        @Test
        void is_refused_when_it_was_not_cancelled() {
            story.given(PLANNED).when(asked).thenRefused("activity.not-cancelled");
        }

        @Test
        void is_refused_for_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(PLANNED, CANCELLED, WITHDRAWN).when(asked).thenRefused("activity.withdrawn");
        }
    }

    @Nested
    class Withdrawing_what_was_recorded_by_mistake {
        private final WithdrawActivity asked = new WithdrawActivity(TRIP);

        @Test
        void leaves_no_activity() {
            story.given(PLANNED, HELD).when(asked).then(WITHDRAWN);
        }

        @Test
        void leaves_no_individual_meeting() {
            story.given(MEETING).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_twice() {
            story.given(PLANNED, WITHDRAWN).when(asked).thenRefused("activity.withdrawn");
        }

        @Test
        void is_unknown_where_nothing_was_recorded() {
            story.given(MEETING).as(DIOGENES, Function.COACH).when(asked).thenUnknown();
        }
    }
}
