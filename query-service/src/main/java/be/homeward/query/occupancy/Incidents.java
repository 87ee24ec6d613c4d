package be.homeward.query.occupancy;

import be.homeward.events.BuildingEvent;
import be.homeward.events.BuildingEvent.BuildingIncidentCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentReported;
import be.homeward.events.BuildingEvent.BuildingIncidentWithdrawn;
import be.homeward.events.BuildingIncidentKind;
import be.homeward.events.IncidentId;
import be.homeward.events.PersonId;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to buildings. Who slept there is for those who accompany them, never for the owner. */
final class Incidents {
    private static final Draft DRAFT = Table.named("incident", BuildingEvent.STREAM);
    static final Column<UUID> BUILDING = DRAFT.key("building", Type.ID);
    static final Column<UUID> INCIDENT = DRAFT.key("incident", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<LocalDate> ON = DRAFT.column("on_day", Type.DATE);
    static final Column<String> KIND = DRAFT.column("kind", Type.TEXT);
    static final Table TABLE =
            DRAFT.seenBy(OWNER).seenWhen(Buildings.ofADwellingSeen("incident")).table();

    private static final Draft SLEPT_DRAFT = Table.named("slept_there", BuildingEvent.STREAM);
    static final Column<UUID> SLEPT_BUILDING = SLEPT_DRAFT.key("building", Type.ID);
    static final Column<UUID> SLEPT_INCIDENT = SLEPT_DRAFT.key("incident", Type.ID);
    static final Column<UUID> PERSON = SLEPT_DRAFT.key("person", Type.ID);
    static final Table SLEPT_THERE =
            SLEPT_DRAFT.seenWhen("person in (select s.person from support s)").table();

    private Incidents() {}

    static void reported(BuildingIncidentReported e, Row building, Rows rows) {
        stated(
                TABLE.row(e.building(), e.incident()).with(OWNER, building.get(Buildings.OWNER)),
                e.on(),
                e.kind(),
                e.sleptThere(),
                rows);
    }

    static void corrected(BuildingIncidentCorrected e, Rows rows) {
        nobodySleptThere(e.incident(), rows);
        stated(rows.get(TABLE, e.building(), e.incident()), e.on(), e.kind(), e.sleptThere(), rows);
    }

    static void withdrawn(BuildingIncidentWithdrawn e, Rows rows) {
        nobodySleptThere(e.incident(), rows);
        rows.remove(rows.get(TABLE, e.building(), e.incident()));
    }

    private static void nobodySleptThere(IncidentId incident, Rows rows) {
        rows.all(SLEPT_THERE).stream()
                .filter(each -> each.key(SLEPT_INCIDENT).equals(incident.value()))
                .forEach(rows::remove);
    }

    private static void stated(
            Row incident, LocalDate on, BuildingIncidentKind kind, List<PersonId> sleptThere, Rows rows) {
        rows.state(incident.with(ON, on).with(KIND, kind));
        sleptThere.forEach(
                person -> rows.state(SLEPT_THERE.row(incident.key(BUILDING), incident.key(INCIDENT), person)));
    }
}
