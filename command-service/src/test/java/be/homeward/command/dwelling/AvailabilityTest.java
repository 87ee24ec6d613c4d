package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.ACCEPTED;
import static be.homeward.command.dwelling.RueHaute.IS_READY;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.READY;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.offered;
import static be.homeward.command.dwelling.RueHaute.ready;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Availability.BringBack;
import be.homeward.command.dwelling.Availability.CorrectOffline;
import be.homeward.command.dwelling.Availability.CorrectReadiness;
import be.homeward.command.dwelling.Availability.MarkReady;
import be.homeward.command.dwelling.Availability.TakeOffline;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.Function;
import be.homeward.events.OfflineReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AvailabilityTest {
    private static final DwellingTakenOffline WORKS =
            new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, MAY_1, null);
    private static final DwellingBroughtBack BACK = new DwellingBroughtBack(RUE_HAUTE_12, JUNE_1);

    private final Story<Dwelling> story = ready().as(EILANDJE, Function.COACH);

    @Nested
    class Marking_a_dwelling_ready {
        private final MarkReady asked = new MarkReady(RUE_HAUTE_12, READY);

        @Test
        void lets_people_live_there() {
            offered().given(ACCEPTED).as(EILANDJE, Function.COACH).when(asked).then(IS_READY);
        }

        @Test
        void may_be_done_by_its_owner_before_it_is_taken_on() {
            offered().as(CITYDEV, Function.HOUSING).when(asked).then(IS_READY);
        }

        @Test
        void is_refused_twice() {
            story.when(asked).thenRefused("dwelling.ready-already");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            offered()
                    .given(ACCEPTED)
                    .as(DIOGENES, Function.COACH)
                    .when(asked)
                    .thenRefused("dwelling.owner-or-holder-only");
        }
    }

    @Nested
    class Correcting_readiness {
        private final CorrectReadiness asked = new CorrectReadiness(RUE_HAUTE_12, MAY_1);

        @Test
        void states_the_day_again() {
            story.when(asked).then(new ReadinessCorrected(RUE_HAUTE_12, MAY_1));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(new ReadinessCorrected(RUE_HAUTE_12, MAY_1)).when(asked).thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_before_it_was_marked() {
            offered().given(ACCEPTED).as(EILANDJE, Function.COACH).when(asked).thenRefused("dwelling.not-ready");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            ready().when(asked).thenRefused("dwelling.owner-or-holder-only");
        }
    }

    @Nested
    class Taking_a_dwelling_offline {
        private TakeOffline asked(LocalDate on) {
            return new TakeOffline(RUE_HAUTE_12, OfflineReason.WORKS, on, null);
        }

        @Test
        void keeps_people_out() {
            story.when(asked(MAY_1)).then(WORKS);
        }

        @Test
        void is_no_reason_for_whoever_lives_there_to_be_gone() {
            lived().as(CITYDEV, Function.HOUSING).when(asked(MAY_1)).then(WORKS);
        }

        @Test
        void may_happen_again_on_the_day_it_came_back() {
            story.given(WORKS, BACK)
                    .when(asked(JUNE_1))
                    .then(new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, JUNE_1, null));
        }

        @Test
        void is_refused_while_it_is() {
            story.given(WORKS).when(asked(JUNE_1)).thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_on_a_day_before_it_came_back() {
            story.given(WORKS, BACK).when(asked(JUNE_1.minusDays(1))).thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            ready().when(asked(MAY_1)).thenRefused("dwelling.owner-or-holder-only");
        }
    }

    @Nested
    class Bringing_a_dwelling_back {
        private BringBack asked(LocalDate on) {
            return new BringBack(RUE_HAUTE_12, on);
        }

        @Test
        void lets_people_live_there_again() {
            story.given(WORKS).when(asked(JUNE_1)).then(BACK);
        }

        @Test
        void is_refused_while_it_is_not_offline() {
            story.given(WORKS, BACK).when(asked(JULY_1)).thenRefused("dwelling.not-offline");
        }

        @Test
        void is_refused_before_it_went_offline() {
            story.given(WORKS).when(asked(MAY_1.minusDays(1))).thenRefused("dwelling.back-before-offline");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            ready().given(WORKS).when(asked(JUNE_1)).thenRefused("dwelling.owner-or-holder-only");
        }
    }

    @Nested
    class Correcting_a_time_offline {
        private CorrectOffline asked(LocalDate from, @Nullable LocalDate until) {
            return new CorrectOffline(RUE_HAUTE_12, OfflineReason.DAMAGE, from, until);
        }

        private OfflineCorrected corrected(LocalDate from, @Nullable LocalDate until) {
            return new OfflineCorrected(RUE_HAUTE_12, OfflineReason.DAMAGE, from, until);
        }

        @Test
        void states_the_last_one_again() {
            story.given(WORKS, BACK).when(asked(MAY_1, JULY_1)).then(corrected(MAY_1, JULY_1));
        }

        @Test
        void may_take_its_end_back() {
            story.given(WORKS, BACK).when(asked(MAY_1, null)).then(corrected(MAY_1, null));
        }

        @Test
        void may_take_it_back_as_a_whole() {
            story.given(WORKS).when(asked(MAY_1, MAY_1)).then(corrected(MAY_1, MAY_1));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(WORKS, corrected(MAY_1, null)).when(asked(MAY_1, null)).thenRefused("dwelling.nothing-new");
        }

        @Test
        void is_refused_when_it_never_was() {
            story.when(asked(MAY_1, null)).thenRefused("dwelling.not-offline");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(WORKS).when(asked(JUNE_1, MAY_1)).thenRefused("dwelling.back-before-offline");
        }

        @Test
        void is_refused_into_an_earlier_time_offline() {
            story.given(WORKS, BACK, new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.FIRE, JULY_1, null))
                    .when(asked(JUNE_1.minusDays(1), null))
                    .thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_to_a_carrier_that_does_not_hold_it() {
            ready().given(WORKS).when(asked(MAY_1, null)).thenRefused("dwelling.owner-or-holder-only");
        }
    }
}
