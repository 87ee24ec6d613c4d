package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.ready;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.command.dwelling.Availability.BringBack;
import be.homeward.command.dwelling.Availability.CorrectOffline;
import be.homeward.command.dwelling.Availability.TakeOffline;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.Function;
import be.homeward.events.OfflineReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Works since June are known, and then somebody tells of damage before that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfflineToldLateTest {
    private static final DwellingTakenOffline WORKS =
            new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, JUNE_1, null);

    private final Story<Dwelling> works = ready().as(EILANDJE, Function.COACH).given(WORKS);

    private static TakeOffline asked(LocalDate on, @Nullable LocalDate until) {
        return new TakeOffline(RUE_HAUTE_12, OfflineReason.DAMAGE, on, until);
    }

    private static DwellingTakenOffline damaged(LocalDate on, @Nullable LocalDate until) {
        return new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.DAMAGE, on, until);
    }

    @Test
    void it_is_told_with_its_end() {
        works.when(asked(APRIL_1, MAY_1)).then(damaged(APRIL_1, MAY_1));
        works.when(asked(APRIL_1, JUNE_1)).then(damaged(APRIL_1, JUNE_1));
    }

    @Test
    void it_is_refused_without_an_end_as_the_later_time_is_known() {
        works.when(asked(APRIL_1, null)).thenRefused("dwelling.offline-later");
    }

    @Test
    void it_is_refused_into_the_later_time_and_into_another_earlier_one() {
        works.when(asked(APRIL_1, JUNE_1.plusDays(1))).thenRefused("dwelling.offline");
        works.given(damaged(APRIL_1, MAY_1))
                .when(asked(MAY_1.minusDays(1), JUNE_1))
                .thenRefused("dwelling.offline");
        works.given(damaged(APRIL_1, MAY_1)).when(asked(MAY_1, JUNE_1)).then(damaged(MAY_1, JUNE_1));
    }

    @Test
    void it_is_refused_without_a_night() {
        works.when(asked(APRIL_1, APRIL_1)).thenRefused("dwelling.no-nights");
        works.when(asked(MAY_1, APRIL_1)).thenRefused("dwelling.back-before-offline");
    }

    @Test
    void the_works_are_still_the_last_that_can_end_or_be_corrected() {
        works.given(damaged(APRIL_1, MAY_1))
                .when(new BringBack(RUE_HAUTE_12, JULY_1))
                .then(new DwellingBroughtBack(RUE_HAUTE_12, JULY_1));
        works.given(damaged(APRIL_1, MAY_1))
                .when(new CorrectOffline(RUE_HAUTE_12, OfflineReason.FIRE, MAY_1, null))
                .then(new OfflineCorrected(RUE_HAUTE_12, OfflineReason.FIRE, MAY_1, null));
        works.given(damaged(APRIL_1, MAY_1))
                .when(new CorrectOffline(RUE_HAUTE_12, OfflineReason.FIRE, MAY_1.minusDays(1), null))
                .thenRefused("dwelling.offline");
    }

    @Test
    void works_that_never_were_are_in_nobodys_way() {
        works.given(new OfflineCorrected(RUE_HAUTE_12, OfflineReason.WORKS, JUNE_1, JUNE_1))
                .when(asked(APRIL_1, null))
                .then(damaged(APRIL_1, null));
        works.given(
                        damaged(APRIL_1, MAY_1),
                        new OfflineCorrected(RUE_HAUTE_12, OfflineReason.WORKS, JUNE_1, JUNE_1),
                        damaged(MAY_1, null))
                .when(new BringBack(RUE_HAUTE_12, JULY_1))
                .then(new DwellingBroughtBack(RUE_HAUTE_12, JULY_1));
    }

    @Test
    void nobody_is_assigned_to_it_then() {
        ready().given(WORKS, damaged(APRIL_1, MAY_1))
                .when(new AssignDwelling(
                        RUE_HAUTE_12,
                        RueHaute.OF_NADIA,
                        RueHaute.NADIAS,
                        RESPITE,
                        MAY_1.minusDays(1),
                        JUNE_1,
                        null,
                        null))
                .thenRefused("dwelling.offline");
    }
}
