package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.lived;

import be.homeward.command.dwelling.Repair.CorrectDefect;
import be.homeward.command.dwelling.Repair.CorrectInspection;
import be.homeward.command.dwelling.Repair.RecordInspection;
import be.homeward.command.dwelling.Repair.ReportDefect;
import be.homeward.command.dwelling.Repair.ResolveDefect;
import be.homeward.command.dwelling.Repair.WithdrawDefect;
import be.homeward.command.dwelling.Repair.WithdrawInspection;
import be.homeward.command.dwelling.Telling.TellLandlord;
import be.homeward.events.DefectId;
import be.homeward.events.DefectKind;
import be.homeward.events.DwellingEvent.DefectCorrected;
import be.homeward.events.DwellingEvent.DefectReported;
import be.homeward.events.DwellingEvent.DefectResolved;
import be.homeward.events.DwellingEvent.DefectWithdrawn;
import be.homeward.events.DwellingEvent.InspectionCorrected;
import be.homeward.events.DwellingEvent.InspectionRecorded;
import be.homeward.events.DwellingEvent.InspectionWithdrawn;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.Function;
import be.homeward.events.InspectedBy;
import be.homeward.events.InspectionId;
import be.homeward.events.InspectionResult;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepairTest {
    private static final DefectId COLD = new DefectId(UUID.randomUUID());
    private static final InspectionId LOOK = new InspectionId(UUID.randomUUID());
    private static final DefectReported REPORTED = new DefectReported(RUE_HAUTE_12, COLD, DefectKind.HEATING, MAY_1);
    private static final InspectionRecorded INSPECTED = new InspectionRecorded(
            RUE_HAUTE_12, LOOK, MAY_1, InspectionResult.NOT_IN_ORDER, InspectedBy.HOUSING_INSPECTION);

    @Nested
    class A_defect {
        private final ReportDefect report = new ReportDefect(RUE_HAUTE_12, COLD, DefectKind.HEATING, MAY_1);
        private final ResolveDefect resolve = new ResolveDefect(RUE_HAUTE_12, COLD, JUNE_1);
        private final DefectResolved resolved = new DefectResolved(RUE_HAUTE_12, COLD, JUNE_1);

        @Test
        void is_reported_by_whoever_houses_somebody_there_or_owns_it() {
            lived().when(report).then(REPORTED);
            lived().as(CITYDEV, Function.HOUSING).when(report).then(REPORTED);
        }

        @Test
        void is_refused_to_a_partner_without_anybody_there() {
            LastingHome.lived(null).as(EILANDJE, Function.COACH).when(report).thenRefused("dwelling.not-concerned");
        }

        @Test
        void is_reported_and_resolved_once() {
            lived().given(REPORTED).when(report).thenRefused("dwelling.defect-exists");
            lived().given(REPORTED).when(resolve).then(resolved);
            lived().given(REPORTED, resolved).when(resolve).thenRefused("dwelling.defect-resolved");
            lived().when(resolve).thenRefused("dwelling.no-defect");
        }

        @Test
        void is_not_resolved_before_it_was_there() {
            lived().given(REPORTED)
                    .when(new ResolveDefect(RUE_HAUTE_12, COLD, MAY_1.minusDays(1)))
                    .thenRefused("dwelling.resolved-before-reported");
        }

        @Test
        void is_corrected_to_open_again_or_withdrawn() {
            lived().given(REPORTED, resolved)
                    .when(new CorrectDefect(RUE_HAUTE_12, COLD, DefectKind.HEATING, MAY_1, null))
                    .then(new DefectCorrected(RUE_HAUTE_12, COLD, DefectKind.HEATING, MAY_1, null));
            lived().given(REPORTED)
                    .when(new CorrectDefect(RUE_HAUTE_12, COLD, DefectKind.HEATING, MAY_1, null))
                    .thenRefused("dwelling.nothing-new");
            lived().given(REPORTED)
                    .when(new WithdrawDefect(RUE_HAUTE_12, COLD))
                    .then(new DefectWithdrawn(RUE_HAUTE_12, COLD));
        }
    }

    @Nested
    class An_inspection {
        @Test
        void is_recorded_once() {
            var asked = new RecordInspection(
                    RUE_HAUTE_12, LOOK, MAY_1, InspectionResult.NOT_IN_ORDER, InspectedBy.HOUSING_INSPECTION);
            lived().when(asked).then(INSPECTED);
            lived().given(INSPECTED).when(asked).thenRefused("dwelling.inspection-exists");
        }

        @Test
        void is_corrected_or_withdrawn() {
            lived().given(INSPECTED)
                    .when(new CorrectInspection(
                            RUE_HAUTE_12, LOOK, MAY_1, InspectionResult.IN_ORDER, InspectedBy.OWNER))
                    .then(new InspectionCorrected(
                            RUE_HAUTE_12, LOOK, MAY_1, InspectionResult.IN_ORDER, InspectedBy.OWNER));
            lived().given(INSPECTED)
                    .when(new CorrectInspection(
                            RUE_HAUTE_12, LOOK, MAY_1, InspectionResult.NOT_IN_ORDER, InspectedBy.HOUSING_INSPECTION))
                    .thenRefused("dwelling.nothing-new");
            lived().when(new WithdrawInspection(RUE_HAUTE_12, LOOK)).thenRefused("dwelling.no-inspection");
            lived().given(INSPECTED)
                    .when(new WithdrawInspection(RUE_HAUTE_12, LOOK))
                    .then(new InspectionWithdrawn(RUE_HAUTE_12, LOOK));
        }
    }

    @Nested
    class Telling_the_landlord {
        private final NoticeId notice = new NoticeId(UUID.randomUUID());

        @Test
        void is_done_once() {
            var told = new LandlordTold(RUE_HAUTE_12, notice, OF_NADIA, CITYDEV, OccupantsChange.MOVED_IN, MAY_1);
            var asked = new TellLandlord(RUE_HAUTE_12, notice, OF_NADIA, OccupantsChange.MOVED_IN, MAY_1);
            lived().when(asked).then(told);
            lived().given(told).when(asked).thenNothing();
        }

        @Test
        void is_not_done_of_a_household_that_changed_before_it_moved_in() {
            lived().when(new TellLandlord(RUE_HAUTE_12, notice, OF_NADIA, OccupantsChange.HOUSEHOLD_CHANGED, MAY_1))
                    .thenNothing();
        }
    }
}
