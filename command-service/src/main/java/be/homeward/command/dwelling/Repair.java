package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.dwelling.Upkeep.Defect;
import be.homeward.command.dwelling.Upkeep.Inspection;
import be.homeward.events.DefectId;
import be.homeward.events.DefectKind;
import be.homeward.events.DwellingEvent.DefectCorrected;
import be.homeward.events.DwellingEvent.DefectReported;
import be.homeward.events.DwellingEvent.DefectResolved;
import be.homeward.events.DwellingEvent.DefectWithdrawn;
import be.homeward.events.DwellingEvent.InspectionCorrected;
import be.homeward.events.DwellingEvent.InspectionRecorded;
import be.homeward.events.DwellingEvent.InspectionWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.InspectedBy;
import be.homeward.events.InspectionId;
import be.homeward.events.InspectionResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What does not work in a dwelling and what inspections find: facts, told by owner, holder or who houses somebody there. */
final class Repair {
    private Repair() {}

    /** Something does not work. */
    @Refuses({"dwelling.not-concerned", "dwelling.defect-exists"})
    public record ReportDefect(DwellingId dwelling, DefectId defect, DefectKind kind, LocalDate on)
            implements Dwelling.Command {}

    /** It works again. */
    @Refuses({
        "dwelling.not-concerned",
        "dwelling.no-defect",
        "dwelling.defect-resolved",
        "dwelling.resolved-before-reported"
    })
    public record ResolveDefect(DwellingId dwelling, DefectId defect, LocalDate on) implements Dwelling.Command {}

    /** It was written down wrongly; all of it is stated again, open when {@code resolved} is absent. */
    @Refuses({
        "dwelling.not-concerned",
        "dwelling.no-defect",
        "dwelling.resolved-before-reported",
        "dwelling.nothing-new"
    })
    public record CorrectDefect(
            DwellingId dwelling,
            DefectId defect,
            DefectKind kind,
            LocalDate on,
            @Nullable LocalDate resolved) implements Dwelling.Command {}

    /** There never was such a defect. */
    @Refuses({"dwelling.not-concerned", "dwelling.no-defect"})
    public record WithdrawDefect(DwellingId dwelling, DefectId defect) implements Dwelling.Command {}

    /** Somebody looked at the state of the dwelling. */
    @Refuses({"dwelling.not-concerned", "dwelling.inspection-exists"})
    public record RecordInspection(
            DwellingId dwelling, InspectionId inspection, LocalDate on, InspectionResult result, InspectedBy by)
            implements Dwelling.Command {}

    /** It was written down wrongly; all of it is stated again, and of two corrections the later holds. */
    @Refuses({"dwelling.not-concerned", "dwelling.no-inspection", "dwelling.nothing-new"})
    public record CorrectInspection(
            DwellingId dwelling, InspectionId inspection, LocalDate on, InspectionResult result, InspectedBy by)
            implements Dwelling.Command {}

    /** There never was such an inspection. */
    @Refuses({"dwelling.not-concerned", "dwelling.no-inspection"})
    public record WithdrawInspection(DwellingId dwelling, InspectionId inspection) implements Dwelling.Command {}

    static DefectReported report(DwellingState known, ReportDefect command, Streams streams) {
        known.onlyConcerned(streams);
        Refusal.when(known.upkeep().defects().containsKey(command.defect()), "dwelling.defect-exists");
        return new DefectReported(command.dwelling(), command.defect(), command.kind(), command.on());
    }

    static DefectResolved resolve(DwellingState known, ResolveDefect command, Streams streams) {
        known.onlyConcerned(streams);
        Defect defect = find(known, command.defect());
        Refusal.when(defect.resolved() != null, "dwelling.defect-resolved");
        Refusal.when(command.on().isBefore(defect.on()), "dwelling.resolved-before-reported");
        return new DefectResolved(command.dwelling(), command.defect(), command.on());
    }

    static DefectCorrected correct(DwellingState known, CorrectDefect command, Streams streams) {
        known.onlyConcerned(streams);
        Defect corrected = new Defect(command.kind(), command.on(), command.resolved());
        Refusal.when(corrected.equals(find(known, command.defect())), "dwelling.nothing-new");
        LocalDate resolved = command.resolved();
        Refusal.when(resolved != null && resolved.isBefore(command.on()), "dwelling.resolved-before-reported");
        return new DefectCorrected(command.dwelling(), command.defect(), command.kind(), command.on(), resolved);
    }

    static DefectWithdrawn withdraw(DwellingState known, WithdrawDefect command, Streams streams) {
        known.onlyConcerned(streams);
        find(known, command.defect());
        return new DefectWithdrawn(command.dwelling(), command.defect());
    }

    static InspectionRecorded inspected(DwellingState known, RecordInspection command, Streams streams) {
        known.onlyConcerned(streams);
        Refusal.when(known.upkeep().inspections().containsKey(command.inspection()), "dwelling.inspection-exists");
        return new InspectionRecorded(
                command.dwelling(), command.inspection(), command.on(), command.result(), command.by());
    }

    static InspectionCorrected correct(DwellingState known, CorrectInspection command, Streams streams) {
        known.onlyConcerned(streams);
        Inspection corrected = new Inspection(command.on(), command.result(), command.by());
        Refusal.when(corrected.equals(inspection(known, command.inspection())), "dwelling.nothing-new");
        return new InspectionCorrected(
                command.dwelling(), command.inspection(), command.on(), command.result(), command.by());
    }

    static InspectionWithdrawn withdraw(DwellingState known, WithdrawInspection command, Streams streams) {
        known.onlyConcerned(streams);
        inspection(known, command.inspection());
        return new InspectionWithdrawn(command.dwelling(), command.inspection());
    }

    private static Defect find(DwellingState known, DefectId id) {
        Defect defect = known.upkeep().defects().get(id);
        if (defect == null) {
            throw Refusal.of("dwelling.no-defect");
        }
        return defect;
    }

    private static Inspection inspection(DwellingState known, InspectionId id) {
        Inspection inspection = known.upkeep().inspections().get(id);
        if (inspection == null) {
            throw Refusal.of("dwelling.no-inspection");
        }
        return inspection;
    }
}
