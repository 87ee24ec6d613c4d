package be.homeward.query.occupancy;

import static be.homeward.query.occupancy.Dwellings.*;

import be.homeward.events.BuildingEvent;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceEnded;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AbsenceWithdrawn;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.ConfirmationWithdrawn;
import be.homeward.events.DwellingEvent.DuringStay;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingCorrected;
import be.homeward.events.DwellingEvent.DwellingDeclined;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingEvent.ResolutionCorrected;
import be.homeward.events.DwellingEvent.StateOfRepair;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.DwellingEvent.TenureCorrection;
import be.homeward.events.DwellingEvent.TitleCorrected;
import be.homeward.events.DwellingEvent.TitleEnded;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingEvent.TitleWithdrawn;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.View;
import java.time.LocalDate;
import java.util.List;

/** What the events of buildings and dwellings make of their rows. */
public final class OccupancyProjection {
    public static final View VIEW = new View(
            "occupancy",
            List.of(
                    Buildings.TABLE,
                    Incidents.TABLE,
                    Incidents.SLEPT_THERE,
                    TABLE,
                    TITLE,
                    Availability.TABLE,
                    Offline.TABLE,
                    Stays.TABLE,
                    StayCases.TABLE,
                    Breaches.TABLE,
                    StayCases.STILL_HOUSED,
                    Titles.TABLE,
                    ToRehouse.TABLE,
                    Absences.TABLE,
                    Relocations.TABLE,
                    Repair.DEFECT,
                    Repair.INSPECTION,
                    Notices.TABLE));

    private OccupancyProjection() {}

    public static void project(BuildingEvent event, Rows rows) {
        Buildings.project(event, rows);
    }

    public static void project(DwellingEvent event, Rows rows) {
        switch (event) {
            case DwellingOffered e -> offered(e, rows);
            case DwellingAccepted e -> accepted(e, rows);
            case DwellingDeclined e -> Availability.declined(e, rows);
            case DwellingCorrected e ->
                rows.state(Dwellings.current(rows)
                        .with(BUILDING, e.building())
                        .with(UNIT, e.unit())
                        .with(MIN_HOUSEHOLD, e.minHousehold())
                        .with(MAX_HOUSEHOLD, e.maxHousehold()));
            case DwellingReady e -> Availability.ready(e, rows);
            case ReadinessCorrected e -> Availability.ready(e, rows);
            case DwellingTakenOffline e -> Offline.taken(e, Dwellings.current(rows), rows);
            case DwellingBroughtBack e -> Offline.broughtBack(e, rows);
            case OfflineCorrected e -> Offline.corrected(e, rows);
            case DwellingReturned e -> Availability.returned(e, rows);
            case DwellingAssigned e -> StayRows.assigned(e, Dwellings.on(e.from(), rows), rows);
            case AssignmentWithdrawn e -> StayRows.withdrawn(e, rows);
            case MovedIn e -> StayRows.movedIn(e, rows);
            case MoveInCorrected e -> StayRows.movedIn(e, rows);
            case MoveInWithdrawn e -> StayRows.notMovedIn(e, rows);
            case MovedOut e -> StayRows.movedOut(e, rows);
            case MoveOutCorrected e -> StayRows.movedOut(e, rows);
            case MoveOutWithdrawn e -> StayRows.stayedOn(e, rows);
            case StillHousedConfirmed e -> StayRows.seen(e, rows);
            case BreachResolved e -> Breaches.resolved(e, rows);
            case AssignmentReinstated e -> StayRows.reinstated(e, rows);
            case ConfirmationWithdrawn e -> StayRows.notSeen(e, rows);
            case ResolutionCorrected e -> Breaches.resolved(e, rows);
            case TenureCorrection e -> Tenure.corrected(e, rows);
            case DuringStay e -> project(e, rows);
            case StateOfRepair e -> Repair.project(e, Dwellings.current(rows), rows);
            case LandlordTold e -> Notices.told(e, rows);
        }
    }

    private static void project(DuringStay event, Rows rows) {
        switch (event) {
            case TitleRecorded e -> Titles.recorded(e, rows);
            case TitleEnded e -> Titles.ended(e, rows);
            case TitleCorrected e -> Titles.corrected(e, rows);
            case TitleWithdrawn e -> Titles.withdrawn(e, rows);
            case AbsenceRecorded e -> Absences.recorded(e, rows);
            case AbsenceEnded e -> Absences.ended(e, rows);
            case AbsenceCorrected e -> Absences.corrected(e, rows);
            case AbsenceWithdrawn e -> Absences.withdrawn(e, rows);
            case HouseholdRelocated e -> Relocations.relocated(e, rows);
            case RelocationEnded e -> Relocations.ended(e, rows);
            case RelocationCorrected e -> Relocations.corrected(e, rows);
            case RelocationWithdrawn e -> Relocations.withdrawn(e, rows);
            case ListedForRehousing e -> ToRehouse.listed(e, rows);
            case NoLongerToBeRehoused e -> ToRehouse.taken(e, rows);
        }
    }

    private static void offered(DwellingOffered e, Rows rows) {
        int offering = rows.all(TABLE).size();
        Row dwelling = TABLE.row(e.dwelling(), offering)
                .with(BUILDING, e.building())
                .with(PROGRAMME, e.programme())
                .with(OWNER, e.owner())
                .with(UNIT, e.unit())
                .with(MIN_HOUSEHOLD, e.minHousehold())
                .with(MAX_HOUSEHOLD, e.maxHousehold());
        rows.state(dwelling);
        Availability.offered(e, dwelling, rows);
    }

    /** Of two agreements from the same day on, the later stated holds. */
    private static void accepted(DwellingAccepted e, Rows rows) {
        Row dwelling = Dwellings.on(e.on(), rows).with(PROGRAMME, e.programme());
        LocalDate since = dwelling.get(HELD_SINCE);
        // written down late, an earlier one does not say who holds it now
        if (since == null || !e.on().isBefore(since)) {
            dwelling = dwelling.with(HOLDER, e.holder()).with(HELD_SINCE, e.on());
        }
        rows.state(dwelling);
        rows.all(TITLE).stream()
                .filter(each -> each.key(TITLE_FROM).equals(e.on()))
                .forEach(rows::remove);
        if (e.agreement() != null) {
            rows.state(TITLE.row(e.dwelling(), e.on(), e.agreement())
                    .with(TITLE_OFFERING, dwelling.key(OFFERING))
                    .with(TITLE_OWNER, dwelling.get(OWNER))
                    .with(TITLE_HOLDER, e.holder()));
        }
        Availability.accepted(e, dwelling, rows);
    }
}
