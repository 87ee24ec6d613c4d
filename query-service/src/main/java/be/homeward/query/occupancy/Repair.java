package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.DefectCorrected;
import be.homeward.events.DwellingEvent.DefectReported;
import be.homeward.events.DwellingEvent.DefectResolved;
import be.homeward.events.DwellingEvent.DefectWithdrawn;
import be.homeward.events.DwellingEvent.InspectionCorrected;
import be.homeward.events.DwellingEvent.InspectionRecorded;
import be.homeward.events.DwellingEvent.InspectionWithdrawn;
import be.homeward.events.DwellingEvent.StateOfRepair;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What does not work in a dwelling, and what inspections found. */
final class Repair {
    private static final Draft DEFECT_DRAFT = Table.named("defect", DwellingEvent.STREAM);
    static final Column<UUID> DWELLING = DEFECT_DRAFT.key("dwelling", Type.ID);
    static final Column<UUID> DEFECT_ID = DEFECT_DRAFT.key("defect", Type.ID);
    static final Column<String> KIND = DEFECT_DRAFT.column("kind", Type.TEXT);
    static final Column<LocalDate> REPORTED = DEFECT_DRAFT.column("on_day", Type.DATE);
    static final Column<LocalDate> RESOLVED = DEFECT_DRAFT.column("resolved_on", Type.DATE);
    static final Column<Integer> OFFERING = DEFECT_DRAFT.column("offering", Type.NUMBER);
    static final Column<UUID> OWNER = DEFECT_DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DEFECT_DRAFT.column("holder", Type.ID);
    static final Table DEFECT = DEFECT_DRAFT
            .seenBy(OWNER, HOLDER)
            .seenWhen(Dwellings.livedInByOurs("defect"))
            .table();

    private static final Draft INSPECTION_DRAFT = Table.named("inspection", DwellingEvent.STREAM);
    static final Column<UUID> INSPECTED = INSPECTION_DRAFT.key("dwelling", Type.ID);
    static final Column<UUID> INSPECTION_ID = INSPECTION_DRAFT.key("inspection", Type.ID);
    static final Column<LocalDate> ON = INSPECTION_DRAFT.column("on_day", Type.DATE);
    static final Column<String> RESULT = INSPECTION_DRAFT.column("result", Type.TEXT);
    static final Column<String> BY = INSPECTION_DRAFT.column("inspected_by", Type.TEXT);
    static final Column<Integer> INSPECTED_OFFERING = INSPECTION_DRAFT.column("offering", Type.NUMBER);
    static final Column<UUID> INSPECTED_OWNER = INSPECTION_DRAFT.column("owner", Type.ID);
    static final Column<UUID> INSPECTED_HOLDER = INSPECTION_DRAFT.column("holder", Type.ID);
    static final Table INSPECTION = INSPECTION_DRAFT
            .seenBy(INSPECTED_OWNER, INSPECTED_HOLDER)
            .seenWhen(Dwellings.livedInByOurs("inspection"))
            .table();

    private Repair() {}

    static void project(StateOfRepair event, Row dwelling, Rows rows) {
        switch (event) {
            case DefectReported e ->
                rows.state(DEFECT.row(e.dwelling(), e.defect())
                        .with(KIND, e.kind())
                        .with(REPORTED, e.on())
                        .with(OFFERING, dwelling.key(Dwellings.OFFERING))
                        .with(OWNER, dwelling.get(Dwellings.OWNER))
                        .with(HOLDER, dwelling.get(Dwellings.HOLDER)));
            case DefectResolved e ->
                rows.state(rows.get(DEFECT, e.dwelling(), e.defect()).with(RESOLVED, e.on()));
            case DefectCorrected e ->
                rows.state(rows.get(DEFECT, e.dwelling(), e.defect())
                        .with(KIND, e.kind())
                        .with(REPORTED, e.on())
                        .with(RESOLVED, e.resolved()));
            case DefectWithdrawn e -> rows.remove(rows.get(DEFECT, e.dwelling(), e.defect()));
            case InspectionRecorded e ->
                rows.state(INSPECTION
                        .row(e.dwelling(), e.inspection())
                        .with(ON, e.on())
                        .with(RESULT, e.result())
                        .with(BY, e.by())
                        .with(INSPECTED_OFFERING, dwelling.key(Dwellings.OFFERING))
                        .with(INSPECTED_OWNER, dwelling.get(Dwellings.OWNER))
                        .with(INSPECTED_HOLDER, dwelling.get(Dwellings.HOLDER)));
            case InspectionCorrected e ->
                rows.state(rows.get(INSPECTION, e.dwelling(), e.inspection())
                        .with(ON, e.on())
                        .with(RESULT, e.result())
                        .with(BY, e.by()));
            case InspectionWithdrawn e -> rows.remove(rows.get(INSPECTION, e.dwelling(), e.inspection()));
        }
    }
}
