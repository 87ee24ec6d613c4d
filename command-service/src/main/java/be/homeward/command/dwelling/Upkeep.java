package be.homeward.command.dwelling;

import be.homeward.events.DefectId;
import be.homeward.events.DefectKind;
import be.homeward.events.DwellingEvent.DefectCorrected;
import be.homeward.events.DwellingEvent.DefectReported;
import be.homeward.events.DwellingEvent.DefectResolved;
import be.homeward.events.DwellingEvent.DefectWithdrawn;
import be.homeward.events.DwellingEvent.InspectionCorrected;
import be.homeward.events.DwellingEvent.InspectionRecorded;
import be.homeward.events.DwellingEvent.InspectionWithdrawn;
import be.homeward.events.DwellingEvent.StateOfRepair;
import be.homeward.events.InspectedBy;
import be.homeward.events.InspectionId;
import be.homeward.events.InspectionResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The state of a dwelling: what did not work, and what inspections found. */
record Upkeep(PMap<DefectId, Defect> defects, PMap<InspectionId, Inspection> inspections) {
    static final Upkeep UNKNOWN = new Upkeep(HashTreePMap.empty(), HashTreePMap.empty());

    /** Something does not work, until it does. */
    record Defect(DefectKind kind, LocalDate on, @Nullable LocalDate resolved) {}

    /** What an inspection found. */
    record Inspection(LocalDate on, InspectionResult result, InspectedBy by) {}

    Upkeep after(StateOfRepair event) {
        return switch (event) {
            case DefectReported e -> with(e.defect(), new Defect(e.kind(), e.on(), null));
            case DefectCorrected e -> with(e.defect(), new Defect(e.kind(), e.on(), e.resolved()));
            case DefectResolved e -> resolved(e);
            case DefectWithdrawn e -> new Upkeep(defects.minus(e.defect()), inspections);
            case InspectionRecorded e -> with(e.inspection(), new Inspection(e.on(), e.result(), e.by()));
            case InspectionCorrected e -> with(e.inspection(), new Inspection(e.on(), e.result(), e.by()));
            case InspectionWithdrawn e -> new Upkeep(defects, inspections.minus(e.inspection()));
        };
    }

    private Upkeep resolved(DefectResolved e) {
        Defect was = defects.get(e.defect());
        return was == null ? this : with(e.defect(), new Defect(was.kind(), was.on(), e.on()));
    }

    private Upkeep with(DefectId id, Defect defect) {
        return new Upkeep(defects.plus(id, defect), inspections);
    }

    private Upkeep with(InspectionId id, Inspection inspection) {
        return new Upkeep(defects, inspections.plus(id, inspection));
    }
}
