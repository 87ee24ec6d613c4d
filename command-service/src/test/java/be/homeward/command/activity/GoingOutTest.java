package be.homeward.command.activity;

import static be.homeward.command.activity.Tenants.*;

import be.homeward.command.Story;
import be.homeward.command.activity.GoingOut.CorrectOuting;
import be.homeward.command.activity.GoingOut.RecordOuting;
import be.homeward.command.household.Someone;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.OutingCorrected;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.Breach;
import be.homeward.events.Function;
import be.homeward.events.OutingMode;
import be.homeward.events.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoingOutTest {
    private static final ActivityId ZOO = new ActivityId(UUID.randomUUID());
    private static final OutingRecorded WENT = new OutingRecorded(
            ZOO, COMMUNITY, SMES, List.of(NADIA), 1, AUGUST_20, PAIRI_DAIZA, OutingMode.ACCOMPANIED, Set.of());
    private static final ActivityPlanned PLANNED =
            new ActivityPlanned(ZOO, COMMUNITY, SMES, ActivityKind.SEPARATE, AUGUST_20, "Dierentuin", null);

    private final Story<Activity> story =
            Story.of(Activity.class).given(began()).as(SMES, Function.COACH);

    @Nested
    class Recording_an_outing {
        private RecordOuting asked(List<Someone> persons, int guests, LocalDate on, String place) {
            return new RecordOuting(ZOO, COMMUNITY, persons, guests, on, place, OutingMode.ACCOMPANIED);
        }

        private final RecordOuting asked = asked(List.of(someone(NADIA)), 1, AUGUST_20, "Pairi Daiza");

        @Test
        void says_who_went_where_and_thanks_to_what() {
            story.when(asked).then(WENT);
        }

        @Test
        void is_recorded_in_breach_after_the_programme_ended() {
            story.given(CLOSED)
                    .when(asked(List.of(), 4, AUGUST_22, "Pairi Daiza"))
                    .then(new OutingRecorded(
                            ZOO,
                            COMMUNITY,
                            SMES,
                            List.of(),
                            4,
                            AUGUST_22,
                            PAIRI_DAIZA,
                            OutingMode.ACCOMPANIED,
                            Set.of(Breach.PROGRAMME_CLOSED)));
        }

        @Test
        void with_somebody_whom_the_partner_does_not_know_is_answered_as_unknown() {
            story.when(asked(List.of(someone(STRANGER)), 0, AUGUST_20, "Pairi Daiza"))
                    .thenUnknown();
        }

        @Test
        void is_refused_with_nobody() {
            story.when(asked(List.of(), 0, AUGUST_20, "Pairi Daiza")).thenRefused("activity.nobody");
        }

        @Test
        void is_refused_with_more_guests_than_any_place_holds() {
            story.when(asked(List.of(), 10_001, AUGUST_20, "Pairi Daiza")).thenRefused("activity.number-out-of-range");
        }

        @Test
        void is_refused_to_a_place_without_a_name() {
            story.when(asked(List.of(), 1, AUGUST_20, "…")).thenRefused("activity.place-unnamed");
        }

        @Test
        void is_refused_under_an_id_that_is_used() {
            story.given(WENT).when(asked).thenRefused("activity.exists");
        }

        @Test
        void is_refused_to_a_partner_that_carries_nothing() {
            story.as(DIOGENES, Function.COACH)
                    .when(asked(List.of(), 1, AUGUST_20, "Pairi Daiza"))
                    .thenRefused("programme.not-admitted");
        }
    }

    @Nested
    class Correcting_an_outing {
        private CorrectOuting asked(List<Someone> persons, int guests, String place) {
            return new CorrectOuting(ZOO, persons, guests, AUGUST_20, place, OutingMode.ACCOMPANIED);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(WENT)
                    .when(new CorrectOuting(
                            ZOO, List.of(someone(LUC)), 0, AUGUST_21, "PAIRI-DAÏZA", OutingMode.ORGANISED))
                    .then(new OutingCorrected(
                            ZOO,
                            List.of(LUC),
                            0,
                            AUGUST_21,
                            new Place("pairi-daiza", "PAIRI-DAÏZA"),
                            OutingMode.ORGANISED,
                            Set.of()));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(WENT)
                    .when(asked(List.of(someone(NADIA)), 1, "Pairi Daiza"))
                    .thenRefused("activity.nothing-new");
        }

        @Test
        void is_refused_with_nobody() {
            story.given(WENT).when(asked(List.of(), 0, "Pairi Daiza")).thenRefused("activity.nobody");
        }

        @Test
        void is_refused_with_more_guests_than_any_place_holds() {
            story.given(WENT).when(asked(List.of(), 10_001, "Pairi Daiza")).thenRefused("activity.number-out-of-range");
        }

        @Test
        void is_refused_to_a_place_without_a_name() {
            story.given(WENT).when(asked(List.of(), 1, "…")).thenRefused("activity.place-unnamed");
        }

        @Test
        void is_refused_for_a_planned_activity() {
            story.given(PLANNED).when(asked(List.of(), 1, "Pairi Daiza")).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(WENT, new ActivityWithdrawn(ZOO))
                    .when(asked(List.of(), 3, "Pairi Daiza"))
                    .thenRefused("activity.withdrawn");
        }
    }
}
