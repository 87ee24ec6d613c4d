package be.homeward.command.activity;

import static be.homeward.command.activity.Tenants.*;

import be.homeward.command.Story;
import be.homeward.command.activity.TakingPlace.CorrectHolding;
import be.homeward.command.activity.TakingPlace.HoldActivity;
import be.homeward.command.activity.TakingPlace.WithdrawHolding;
import be.homeward.command.household.Someone;
import be.homeward.events.ActivityEvent.ActivityCancelled;
import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.CouncilDecisionRecorded;
import be.homeward.events.ActivityEvent.HoldingCorrected;
import be.homeward.events.ActivityEvent.HoldingWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.Breach;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachId;
import be.homeward.events.DecisionId;
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
class TakingPlaceTest {
    private static final ActivityId TRIP = new ActivityId(UUID.randomUUID());
    private static final ActivityPlanned PLANNED =
            new ActivityPlanned(TRIP, COMMUNITY, SMES, ActivityKind.SEPARATE, AUGUST_20, "Uitstap", null);
    private static final ActivityPlanned TEAM =
            new ActivityPlanned(TRIP, COMMUNITY, SMES, ActivityKind.TEAM_MEETING, AUGUST_20, "Team", null);
    private static final ActivityPlanned COUNCIL =
            new ActivityPlanned(TRIP, COMMUNITY, SMES, ActivityKind.COUNCIL, AUGUST_20, "Huurdersraad", null);
    private static final ActivityHeld HELD =
            new ActivityHeld(TRIP, AUGUST_20, PAIRI_DAIZA, List.of(NADIA), List.of(), 2, Set.of());
    private static final CouncilDecisionRecorded DECIDED =
            new CouncilDecisionRecorded(TRIP, new DecisionId(UUID.randomUUID()), AUGUST_20, "Elke maand");
    private static final ActivityCancelled CANCELLED = new ActivityCancelled(TRIP, AUGUST_20);
    private static final ActivityWithdrawn WITHDRAWN = new ActivityWithdrawn(TRIP);
    private static final IndividualMeetingRecorded MEETING =
            new IndividualMeetingRecorded(TRIP, COMMUNITY, SMES, NADIA, AUGUST_20, HAKIM, Set.of());

    private final Story<Activity> story =
            Story.of(Activity.class).given(began()).as(SMES, Function.COACH);

    @Nested
    class Holding_an_activity {
        private HoldActivity asked(LocalDate on, List<Someone> persons, List<CoachId> coaches, int guests) {
            return new HoldActivity(TRIP, on, "Pairi Daiza", persons, coaches, guests);
        }

        private final HoldActivity asked = asked(AUGUST_20, List.of(someone(NADIA)), List.of(), 2);

        @Test
        void names_persons_and_counts_the_guests_whom_nobody_names() {
            story.given(PLANNED).when(asked).then(HELD);
        }

        @Test
        void counts_a_person_named_twice_once() {
            story.given(PLANNED)
                    .when(asked(AUGUST_20, List.of(someone(NADIA), someone(NADIA)), List.of(), 2))
                    .then(HELD);
        }

        @Test
        void as_a_team_meeting_names_the_own_coaches_and_counts_colleagues() {
            story.given(TEAM)
                    .when(asked(AUGUST_20, List.of(), List.of(HAKIM), 3))
                    .then(new ActivityHeld(TRIP, AUGUST_20, PAIRI_DAIZA, List.of(), List.of(HAKIM), 3, Set.of()));
        }

        @Test
        void is_recorded_in_breach_when_the_partner_was_released_or_the_programme_ended() {
            story.given(PLANNED, SMES_LEFT, CLOSED)
                    .when(asked(AUGUST_22, List.of(someone(NADIA)), List.of(), 0))
                    .then(new ActivityHeld(
                            TRIP,
                            AUGUST_22,
                            PAIRI_DAIZA,
                            List.of(NADIA),
                            List.of(),
                            0,
                            Set.of(Breach.PARTNER_NOT_ADMITTED, Breach.PROGRAMME_CLOSED)));
        }

        @Test
        void with_somebody_whom_the_partner_does_not_know_is_answered_as_unknown() {
            story.given(PLANNED)
                    .when(asked(AUGUST_20, List.of(someone(NADIA), someone(STRANGER)), List.of(), 0))
                    .thenUnknown();
        }

        @Test
        void is_refused_with_nobody() {
            story.given(PLANNED).when(asked(AUGUST_20, List.of(), List.of(), 0)).thenRefused("activity.nobody");
        }

        @Test
        void is_refused_with_staff_unless_it_is_a_team_meeting() {
            story.given(PLANNED)
                    .when(asked(AUGUST_20, List.of(), List.of(HAKIM), 0))
                    .thenRefused("activity.staff-at-team-meetings");
        }

        @Test
        void is_refused_with_tenants_at_a_team_meeting() {
            story.given(TEAM).when(asked).thenRefused("activity.staff-at-team-meetings");
        }

        @Test
        void is_refused_with_a_coach_who_did_not_work_there_any_more() {
            story.given(TEAM, new EmploymentEnded(HAKIM, AUGUST_20))
                    .when(asked(AUGUST_20, List.of(), List.of(HAKIM), 0))
                    .thenRefused("activity.coach-not-employed");
        }

        @Test
        void is_refused_with_more_guests_than_any_place_holds() {
            story.given(PLANNED)
                    .when(asked(AUGUST_20, List.of(), List.of(), 10_001))
                    .thenRefused("activity.number-out-of-range");
        }

        @Test
        void is_refused_at_a_place_without_a_name() {
            story.given(PLANNED)
                    .when(new HoldActivity(TRIP, AUGUST_20, "-", List.of(), List.of(), 2))
                    .thenRefused("activity.place-unnamed");
        }

        @Test
        void is_refused_twice() {
            story.given(PLANNED, HELD).when(asked).thenRefused("activity.held");
        }

        @Test
        void is_refused_once_it_was_cancelled() {
            story.given(PLANNED, CANCELLED).when(asked).thenRefused("activity.cancelled");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(PLANNED, WITHDRAWN).when(asked).thenRefused("activity.withdrawn");
        }

        @Test
        void is_refused_for_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }
    }

    @Nested
    class Correcting_what_took_place {
        private CorrectHolding asked(LocalDate on, List<Someone> persons, List<CoachId> coaches, int guests) {
            return new CorrectHolding(TRIP, on, "Pairi Daiza", persons, coaches, guests);
        }

        private final CorrectHolding asked = asked(AUGUST_21, List.of(someone(NADIA), someone(LUC)), List.of(), 1);
        private final HoldingCorrected corrected =
                new HoldingCorrected(TRIP, AUGUST_21, PAIRI_DAIZA, List.of(NADIA, LUC), List.of(), 1, Set.of());

        @Test
        void states_the_whole_of_it_again() {
            story.given(PLANNED, HELD).when(asked).then(corrected);
        }

        @Test
        void holds_as_it_was_said_last() {
            story.given(PLANNED, HELD, corrected)
                    .when(asked(AUGUST_20, List.of(someone(NADIA)), List.of(), 2))
                    .then(new HoldingCorrected(TRIP, AUGUST_20, PAIRI_DAIZA, List.of(NADIA), List.of(), 2, Set.of()));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(PLANNED, HELD, corrected).when(asked).thenRefused("activity.nothing-new");
        }

        @Test
        void is_refused_before_it_was_held() {
            story.given(PLANNED).when(asked).thenRefused("activity.not-held");
        }

        @Test
        void is_refused_with_nobody() {
            story.given(PLANNED, HELD)
                    .when(asked(AUGUST_20, List.of(), List.of(), 0))
                    .thenRefused("activity.nobody");
        }

        @Test
        void is_refused_after_what_the_council_decided() {
            story.given(COUNCIL, HELD, DECIDED).when(asked).thenRefused("activity.decided-before");
        }

        @Test
        void is_refused_with_staff_unless_it_is_a_team_meeting() {
            story.given(PLANNED, HELD)
                    .when(asked(AUGUST_20, List.of(), List.of(HAKIM), 0))
                    .thenRefused("activity.staff-at-team-meetings");
        }

        @Test
        void is_refused_with_a_coach_who_did_not_work_there_yet() {
            story.given(TEAM, new ActivityHeld(TRIP, AUGUST_20, PAIRI_DAIZA, List.of(), List.of(HAKIM), 0, Set.of()))
                    .when(asked(JULY_1.minusDays(1), List.of(), List.of(HAKIM), 0))
                    .thenRefused("activity.coach-not-employed");
        }

        @Test
        void is_refused_with_more_guests_than_any_place_holds() {
            story.given(PLANNED, HELD)
                    .when(asked(AUGUST_20, List.of(), List.of(), 10_001))
                    .thenRefused("activity.number-out-of-range");
        }

        @Test
        void is_refused_at_a_place_without_a_name() {
            story.given(PLANNED, HELD)
                    .when(new CorrectHolding(TRIP, AUGUST_20, "-", List.of(), List.of(), 2))
                    .thenRefused("activity.place-unnamed");
        }

        @Test
        void is_refused_for_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(PLANNED, HELD, WITHDRAWN).when(asked).thenRefused("activity.withdrawn");
        }
    }

    @Nested
    class Withdrawing_that_it_took_place {
        private final WithdrawHolding asked = new WithdrawHolding(TRIP);

        @Test
        void leaves_it_planned() {
            story.given(PLANNED, HELD).when(asked).then(new HoldingWithdrawn(TRIP));
        }

        @Test
        void is_refused_before_it_was_held() {
            story.given(PLANNED).when(asked).thenRefused("activity.not-held");
        }

        @Test
        void is_refused_while_the_council_decided_something() {
            story.given(COUNCIL, HELD, DECIDED).when(asked).thenRefused("activity.decided");
        }

        @Test
        void is_refused_for_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(PLANNED, HELD, WITHDRAWN).when(asked).thenRefused("activity.withdrawn");
        }
    }
}
